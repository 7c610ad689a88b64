package org.peerway.roleplay.write;

import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peerway.Acting;
import org.peerway.StillClock;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@Import(StillClock.Configuration.class)
abstract class ScenarioCommentsTests {

	@Autowired
	private ScenarioComments comments;

	@Autowired
	private ScenarioWriting writing;

	@Autowired
	private StillClock clock;

	private PersonId ana = PersonId.random();

	private DraftId draft = DraftId.random();

	@BeforeEach
	void anaBegins() {
		this.ana = Acting.asSomebody(Role.TRAINER);
		this.draft = this.writing.create(Drafting.coffee("Coffee"));
	}

	@AfterEach
	void leave() {
		Acting.asNobody();
		this.clock.reset();
	}

	@Test
	void keepsWhatWasNotedAndAnswered() {
		var at = this.clock.instant();
		var first = this.comments.add(this.draft, "meds", " Too long? ");
		this.clock.pass(Duration.ofMinutes(1));
		var whole = this.comments.add(this.draft, "", "I like Devon.");
		var ben = Acting.asSomebody(Role.TRAINER);
		this.clock.pass(Duration.ofMinutes(1));
		this.comments.answer(first, "Shorter now.");

		assertThat(this.comments.of(this.draft)).containsExactly(
				new Comment(first, "meds", this.ana, at, "Too long?", Optional.empty(),
						List.of(new Comment.Answer(ben, this.clock.instant(), "Shorter now."))),
				new Comment(whole, "", this.ana, at.plus(Duration.ofMinutes(1)), "I like Devon.", Optional.empty(),
						List.of()));
	}

	@Test
	void isSettledAndOpenedAgain() {
		var comment = this.comments.add(this.draft, "meds", "Too long?");
		var ben = Acting.asSomebody(Role.TRAINER);

		this.comments.resolve(comment);

		assertThat(only().resolvedBy()).contains(ben);
		this.comments.reopen(comment);
		assertThat(only().resolved()).isFalse();
	}

	@Test
	void aTalkThatGoesOnIsNotSettled() {
		var comment = this.comments.add(this.draft, "meds", "Too long?");
		this.comments.resolve(comment);

		this.comments.answer(comment, "Still.");

		assertThat(only().resolved()).isFalse();
		assertThat(only().answers()).hasSize(1);
	}

	@Test
	void goesOnWhileADraftIsInReview() {
		this.writing.askReview(this.draft);

		this.comments.add(this.draft, "radios", "Warm.");

		assertThat(only().place()).isEqualTo("radios");
	}

	@Test
	void saysSomethingAndNotTooMuch() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.comments.add(this.draft, "", " \0 "));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.comments.add(this.draft, "", "x".repeat(ScenarioComments.LONGEST + 1)));
	}

	@Test
	void knowsNothingOfWhatThereIsNot() {
		var nothing = UUID.randomUUID();

		assertThat(List.<ThrowingCallable>of(() -> this.comments.add(new DraftId(nothing), "", "Hello"),
				() -> this.comments.of(new DraftId(nothing)), () -> this.comments.answer(nothing, "Hello"),
				() -> this.comments.resolve(nothing), () -> this.comments.reopen(nothing)))
			.allSatisfy((act) -> assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(act));
	}

	@Test
	void traineesAndTheOfficeSeeNothing() {
		var comment = this.comments.add(this.draft, "", "Hello");

		Acting.asSomebody(Role.TRAINEE, Role.OFFICE);

		assertThat(acts(comment))
			.allSatisfy((act) -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act));
	}

	@Test
	void nobodySeesNothing() {
		var comment = this.comments.add(this.draft, "", "Hello");

		Acting.asNobody();

		assertThat(acts(comment))
			.allSatisfy((act) -> assertThatExceptionOfType(AuthenticationException.class).isThrownBy(act));
	}

	private List<ThrowingCallable> acts(UUID comment) {
		return List.of(() -> this.comments.add(this.draft, "", "Hello"), () -> this.comments.of(this.draft),
				() -> this.comments.answer(comment, "Hello"), () -> this.comments.resolve(comment),
				() -> this.comments.reopen(comment));
	}

	private Comment only() {
		var all = this.comments.of(this.draft);
		assertThat(all).hasSize(1);
		return all.getFirst();
	}

}
