package org.peerway.roleplay.write;

import java.time.Duration;
import java.util.List;

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
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Import(StillClock.Configuration.class)
abstract class ScenarioPresenceTests {

	@Autowired
	private ScenarioPresence presence;

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
		this.presence.at(this.draft, "meds");
	}

	@AfterEach
	void leave() {
		Acting.asNobody();
		this.clock.reset();
	}

	@Test
	void othersAreSeenWhereTheyAre() {
		assertThat(this.presence.others(this.draft)).isEmpty();

		Acting.asSomebody(Role.TRAINER);

		assertThat(this.presence.others(this.draft))
			.containsExactly(new Editing(this.ana, "meds", this.clock.instant()));
	}

	@Test
	void movesOn() {
		this.clock.pass(Duration.ofSeconds(10));

		this.presence.at(this.draft, "radios");

		Acting.asSomebody(Role.TRAINER);
		assertThat(this.presence.others(this.draft))
			.containsExactly(new Editing(this.ana, "radios", this.clock.instant()));
	}

	@Test
	void whoGivesNoSignIsGone() {
		Acting.asSomebody(Role.TRAINER);
		this.clock.pass(ScenarioPresence.SIGN);
		assertThat(this.presence.others(this.draft)).hasSize(1);

		this.clock.pass(Duration.ofSeconds(1));

		assertThat(this.presence.others(this.draft)).isEmpty();
	}

	@Test
	void whoLeavesIsGone() {
		this.presence.leave(this.draft);

		Acting.asSomebody(Role.TRAINER);
		assertThat(this.presence.others(this.draft)).isEmpty();
	}

	@Test
	void manyWhoComeAtOnceAreAllSeen() throws InterruptedException {
		Drafting.atOnce(16, () -> {
			this.presence.at(this.draft, "meds");
			return true;
		});

		assertThat(this.presence.others(this.draft)).hasSize(16);
	}

	@Test
	void aDraftThatIsGoneTakesNoSign() {
		this.writing.remove(this.draft);

		assertThatCode(() -> this.presence.at(this.draft, "meds")).doesNotThrowAnyException();
		assertThat(this.presence.others(this.draft)).isEmpty();
	}

	@Test
	void traineesAndTheOfficeSeeNothing() {
		Acting.asSomebody(Role.TRAINEE, Role.OFFICE);

		assertThat(acts()).allSatisfy((act) -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act));
	}

	@Test
	void nobodySeesNothing() {
		Acting.asNobody();

		assertThat(acts())
			.allSatisfy((act) -> assertThatExceptionOfType(AuthenticationException.class).isThrownBy(act));
	}

	private List<ThrowingCallable> acts() {
		return List.of(() -> this.presence.at(this.draft, ""), () -> this.presence.leave(this.draft),
				() -> this.presence.others(this.draft));
	}

}
