package org.peerway.assessment.panel;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerway.Acting;
import org.peerway.people.PeopleService;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

abstract class PanelGuardsTests extends PanelFixture {

	@Autowired
	private PeopleService people;

	@Test
	void nobodyIsLetIn() {
		var panel = ended();
		Acting.asNobody();

		for (var call : Stream.of(leading(panel), reading(panel), judging(panel), lists())
			.flatMap((calls) -> calls)
			.toList()) {
			assertThatExceptionOfType(AuthenticationException.class).isThrownBy(call);
		}
	}

	@ParameterizedTest
	@EnumSource(names = "OFFICE", mode = EnumSource.Mode.EXCLUDE)
	void onlyTheOfficeLeads(Role role) {
		var panel = ended();
		Acting.asSomebody(role);

		for (var call : leading(panel).toList()) {
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
		}
	}

	@Test
	void officeMayLead() {
		var panel = open();
		sayAll(panel, 1);

		for (var call : leading(panel).toList()) {
			assertThatCode(call).doesNotThrowAnyException();
		}
		for (var call : reading(panel).toList()) {
			assertThatCode(call).doesNotThrowAnyException();
		}
	}

	@Test
	void judgeMayJudge() {
		var panel = open();
		asJudge(this.ana);

		for (var call : Stream.concat(judging(panel), lists()).toList()) {
			assertThatCode(call).doesNotThrowAnyException();
		}
	}

	@Test
	void whoIsNotInvitedJudgesNothing() {
		var panel = open();

		for (var role : Set.of(Role.TRAINER, Role.OFFICE)) {
			Acting.asSomebody(role);
			for (var call : judging(panel).toList()) {
				assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
			}
			assertThat(this.judging.own(Optional.empty(), 10)).isEmpty();
		}
	}

	@Test
	void judgeWhoIsNoTrainerAnyMoreIsOut() {
		var panel = open();

		for (var role : Set.of(Role.TRAINEE, Role.ADMIN)) {
			Acting.as(this.ana, role);
			for (var call : Stream.of(judging(panel), reading(panel), lists()).flatMap((calls) -> calls).toList()) {
				assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
			}
		}
	}

	@Test
	void whoHoldsARoleIsForTheOffice() {
		assertThat(this.people.holding(Set.of(Role.TRAINER), Set.of(this.ana, this.cleo))).containsExactly(this.ana);
		assertThat(this.people.holding(Set.of(Role.TRAINER), Set.of())).isEmpty();
		for (var role : Set.of(Role.TRAINEE, Role.TRAINER)) {
			Acting.asSomebody(role);
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.people.holding(Set.of(Role.TRAINER), Set.of(this.ana)));
		}
		Acting.asNobody();
		assertThatExceptionOfType(AuthenticationException.class)
			.isThrownBy(() -> this.people.holding(Set.of(Role.TRAINER), Set.of(this.ana)));
	}

	/** In the order in which the office does it. */
	private Stream<ThrowingCallable> leading(PanelId panel) {
		return Stream.of(() -> this.service.open(this.quiz, STATEMENT, Set.of(this.ana)),
				() -> this.service.invite(panel, Set.of(this.ana)), () -> this.service.list(Optional.empty(), 1),
				() -> this.service.of(this.quiz), () -> this.service.info(panel), () -> this.service.progress(panel),
				() -> this.service.closeRound(panel, 1), () -> this.service.openNext(panel, 1), () -> {
					sayAllAs(panel);
					this.service.closeRound(panel, 2);
				}, () -> this.service.end(panel, 2), () -> this.service.results(panel),
				() -> this.service.chooseCut(panel, 1.5, "Because"));
	}

	/** Gives the estimates of the second round and comes back. */
	private void sayAllAs(PanelId panel) {
		var context = SecurityContextHolder.getContext();
		if (context.getAuthentication() != null && this.service.info(panel).round() == 2) {
			sayAll(panel, 2);
			SecurityContextHolder.setContext(context);
		}
	}

	private Stream<ThrowingCallable> reading(PanelId panel) {
		return Stream.of(() -> this.cuts.of(this.quiz), () -> this.cuts.of(panel));
	}

	private Stream<ThrowingCallable> judging(PanelId panel) {
		return Stream.of(() -> this.judging.sheet(panel, 1, 10), () -> this.judging.question(panel, 1),
				() -> this.judging.estimate(panel, 1, "q1", OptionalInt.of(50)));
	}

	private Stream<ThrowingCallable> lists() {
		return Stream.of(() -> this.judging.own(Optional.empty(), 1));
	}

}
