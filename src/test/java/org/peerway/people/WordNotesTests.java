package org.peerway.people;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.peerway.Acting;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Import(Accounts.class)
abstract class WordNotesTests {

	@Autowired
	private WordNotes notes;

	@Autowired
	private Accounts accounts;

	@BeforeEach
	void clear() {
		this.accounts.clear();
	}

	@AfterEach
	void signOut() {
		Acting.asNobody();
	}

	@ParameterizedTest
	@EnumSource
	void areWantedUntilSomebodyTurnsThemOff(Role role) {
		this.accounts.actAs("Rosa Villarreal", role);
		assertThat(this.notes.areWanted()).isTrue();

		this.notes.turn(false);

		assertThat(this.notes.areWanted()).isFalse();
	}

	@Test
	void canBeTurnedOnAgain() {
		this.accounts.actAs("Rosa Villarreal", Role.TRAINEE);
		this.notes.turn(false);

		this.notes.turn(true);

		assertThat(this.notes.areWanted()).isTrue();
	}

	@Test
	void areEachPersonsOwn() {
		this.accounts.actAs("Rosa Villarreal", Role.TRAINEE);
		this.notes.turn(false);

		this.accounts.actAs("June Halvorsen", Role.TRAINEE);

		assertThat(this.notes.areWanted()).isTrue();
	}

	@Test
	void areForNobodyWhoIsNotSignedIn() {
		Acting.asNobody();

		assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
			.isThrownBy(() -> this.notes.areWanted());
		assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
			.isThrownBy(() -> this.notes.turn(false));
	}

}
