package org.peerway.certification;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerway.Acting;
import org.peerway.people.Role;

import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

abstract class CertificateServiceTests extends CertificationFixture {

	@Test
	void givesTheDocumentToHolderAndOffice() {
		var card = issued();
		var forTheOffice = this.certificates.document(card.id());

		actAsRosa();

		assertThat(this.certificates.document(card.id()).bytes()).isEqualTo(forTheOffice.bytes());
		assertThat(forTheOffice.serial()).isEqualTo(card.serial());
	}

	@ParameterizedTest
	@EnumSource(names = { "TRAINEE", "TRAINER", "ADMIN" })
	void givesTheDocumentToNobodyElse(Role role) {
		var card = issued();

		Acting.asSomebody(role);

		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.certificates.document(card.id()));
	}

	@Test
	void givesTheDocumentToItsHolderWhateverTheyDoByNow() {
		var card = issued();

		Acting.as(this.rosa, Role.TRAINER);

		assertThat(this.certificates.document(card.id()).serial()).isEqualTo(card.serial());
	}

	@Test
	void refusesADocumentThatWasChangedInTheDatabase() {
		var card = issued();
		byte[] bytes = this.certificates.document(card.id()).bytes();
		bytes[bytes.length / 2] ^= 1;
		this.database.update("update certificate set document = ?", bytes);

		assertThatIllegalStateException().isThrownBy(() -> this.certificates.document(card.id()))
			.withMessageContaining(card.serial().value());
	}

	@Test
	void knowsNoDocumentThatWasNotIssued() {
		actAsInes();

		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> this.certificates.document(new CertificateId(UUID.randomUUID())));
	}

	@Test
	void tellsAnybodyWhoHasTheCode() {
		var card = issued();
		Acting.asNobody();

		assertThat(this.certificates.verify(Optional.of(card.code())))
			.contains(new PublicCertificate("Rosa Villarreal", "Certified Peer Support Specialist", card.serial(),
					LocalDate.of(2026, 11, 20), Optional.of(LocalDate.of(2028, 11, 20))));
	}

	@Test
	void knowsNoOtherCode() {
		issued();
		Acting.asNobody();

		assertThat(this.certificates.verify(Optional.of(VerificationCode.random()))).isEmpty();
		assertThat(this.certificates.verify(Optional.empty())).isEmpty();
	}

	@Test
	void showsTheCertificateAsItWasIssuedEvenWhenThePersonIsGone() {
		var card = issued();
		this.accounts.clear();
		Acting.asNobody();

		assertThat(this.certificates.verify(Optional.of(card.code())).orElseThrow().name())
			.isEqualTo("Rosa Villarreal");
	}

	@Test
	void isInForceThroughItsLastDay() {
		var stands = this.certificates.verify(Optional.of(issued().code())).orElseThrow();

		assertThat(stands.isInForceOn(LocalDate.of(2026, 11, 20))).isTrue();
		assertThat(stands.isInForceOn(LocalDate.of(2028, 11, 20))).isTrue();
		assertThat(stands.isInForceOn(LocalDate.of(2028, 11, 21))).isFalse();
	}

	@Test
	void namesNoAddressOfTheOfficeUnlessOneIsSet() {
		assertThat(this.certificates.officeEmail()).isEmpty();
	}

	@Test
	void asksTheDatabaseOnceWhateverTheCode() {
		var code = issued().code();

		assertThat(statements(() -> this.certificates.verify(Optional.of(code)))).isEqualTo(1);
		assertThat(statements(() -> this.certificates.verify(Optional.of(VerificationCode.random())))).isEqualTo(1);
		assertThat(statements(() -> this.certificates.verify(Optional.empty()))).isEqualTo(1);
	}

}
