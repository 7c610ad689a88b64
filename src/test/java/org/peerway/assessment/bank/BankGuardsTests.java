package org.peerway.assessment.bank;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.peerway.Acting;
import org.peerway.assessment.question.Head;
import org.peerway.people.Role;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

abstract class BankGuardsTests extends BankFixture {

	private static final UUID NONE = UUID.randomUUID();

	@Test
	void nobodyIsLetIn() {
		Acting.asNobody();

		for (var call : Stream.concat(writing(), reading()).toList()) {
			assertThatExceptionOfType(AuthenticationException.class).isThrownBy(call);
		}
	}

	@Test
	void traineesAndAdministratorsHaveNoPartInTheBank() {
		Acting.asSomebody(Role.TRAINEE, Role.ADMIN);

		for (var call : Stream.concat(writing(), reading()).toList()) {
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
		}
	}

	@Test
	void officeReadsAndDoesNotWrite() {
		Acting.asSomebody(Role.OFFICE);

		for (var call : reading().toList()) {
			assertThatCode(call).doesNotThrowAnyException();
		}
		for (var call : writing().toList()) {
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
		}
	}

	@Test
	void trainerReads() {
		for (var call : reading().toList()) {
			assertThatCode(call).doesNotThrowAnyException();
		}
	}

	private Stream<ThrowingCallable> writing() {
		var name = new FolderName("Mine");
		return Stream.of(() -> this.folders.create(null, name), () -> this.folders.rename(NONE, name),
				() -> this.folders.move(NONE, null), () -> this.folders.delete(NONE),
				() -> this.drafts.create(null, Locale.ENGLISH, single("Mine?"), List.of()),
				() -> this.drafts.importAll(List.of(), null, Locale.ENGLISH),
				() -> this.drafts.save(NONE, 1, single("Mine?")), () -> this.drafts.discard(NONE, 1),
				() -> this.drafts.revise(NONE), () -> this.drafts.duplicate(NONE),
				() -> this.drafts.translate(NONE, Locale.ENGLISH), () -> this.drafts.setTags(NONE, List.of()),
				() -> this.review.send(NONE, 1, ""), () -> this.review.takeBack(NONE),
				() -> this.review.giveBack(NONE, 1, "No"), () -> this.review.approve(NONE, 1, ""),
				() -> this.bulk.move(Set.of(NONE), null), () -> this.bulk.tag(Set.of(NONE), List.of()),
				() -> this.bulk.untag(Set.of(NONE), List.of()), () -> this.bulk.retire(Set.of(NONE)),
				() -> this.bulk.setDifficulty(Set.of(NONE), Head.Difficulty.EASY));
	}

	private Stream<ThrowingCallable> reading() {
		return Stream.of(() -> this.folders.all(), () -> this.folders.counts(), () -> this.bank.item(NONE),
				() -> this.bank.versions(NONE), () -> this.bank.isUnchanged(NONE, 1), () -> this.bank.media(NONE, "a"),
				() -> this.bank.media(NONE), () -> this.bank.live(Set.of(NONE)), () -> this.bank.find(pool(null)),
				() -> this.bank.count(pool(null)), () -> this.bank.tags(), () -> this.bank.concepts(),
				() -> this.review.notes(NONE));
	}

	@Test
	void versionsAreForThemToo() {
		var id = live(single("Version?"));
		for (var role : List.of(Role.OFFICE, Role.TRAINER)) {
			Acting.asSomebody(role);
			assertThatCode(() -> this.bank.tree(id, 1)).doesNotThrowAnyException();
			assertThatCode(() -> this.bank.compare(id, 1, 1)).doesNotThrowAnyException();
		}
		Acting.asSomebody(Role.TRAINEE, Role.ADMIN);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.bank.tree(id, 1));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.bank.compare(id, 1, 1));
	}

}
