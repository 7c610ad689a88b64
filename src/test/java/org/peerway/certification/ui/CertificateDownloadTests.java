package org.peerway.certification.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peerway.Acting;
import org.peerway.OnH2;
import org.peerway.SignIn;
import org.peerway.certification.CertificateCard;
import org.peerway.certification.CertificateService;
import org.peerway.certification.CertificateService.StoredDocument;
import org.peerway.certification.Graduates;
import org.peerway.certification.OfficeClock;
import org.peerway.certification.OfficeService;
import org.peerway.learning.CertificatesHeld;
import org.peerway.learning.HeldCertificate;
import org.peerway.learning.Walker;
import org.peerway.people.Accounts;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OnH2
@AutoConfigureMockMvc
@Import({ Accounts.class, Walker.class, Graduates.class, OfficeClock.Configuration.class })
@TestPropertySource(properties = "peerway.certification.time-zone=UTC")
class CertificateDownloadTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Graduates graduates;

	@Autowired
	private OfficeService office;

	@Autowired
	private CertificateService certificates;

	@Autowired
	private Accounts accounts;

	@Autowired
	private OfficeClock clock;

	@Autowired
	private CertificatesHeld held;

	private PersonId zoe;

	private CertificateCard card;

	private StoredDocument stored;

	@BeforeEach
	void issue() {
		this.clock.setDay(LocalDate.of(2026, 11, 20));
		this.accounts.clear();
		this.graduates.clear();
		this.zoe = this.accounts.make("Zoe Lukasik", Role.TRAINEE);
		var ines = this.accounts.make("Ines Kowalczyk", Role.OFFICE);
		var marcus = this.accounts.make("Marcus Bell", Role.TRAINER);
		var id = this.graduates.applied(marcus, this.graduates.cohort(marcus), this.zoe, "Zoë \"Łu\" Łukasik");
		Acting.as(ines, Role.OFFICE);
		this.card = this.office.issue(id);
		this.stored = this.certificates.document(this.card.id());
		Acting.asNobody();
	}

	@Test
	void sendsTheStoredBytesToTheHolder() {
		var file = download("zoe.lukasik@test.example", this.card.id().value());

		assertThat(file).hasStatusOk().hasContentType("application/pdf");
		assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(this.stored.bytes());
	}

	@Test
	void sendsTheSameToTheOffice() {
		assertThat(forTheOffice().getResponse().getContentAsByteArray()).isEqualTo(this.stored.bytes());
	}

	@Test
	void namesTheFileForEverySystem() {
		assertThat(forTheOffice()).hasHeader("Content-Disposition",
				"attachment; filename=\"PW-2026-000001-Zoe-u-ukasik.pdf\"; "
						+ "filename*=UTF-8''PW-2026-000001-Zo%C3%AB-%C5%81u-%C5%81ukasik.pdf");
	}

	@Test
	void isKeptNowhereAndNeverTakenForAPage() {
		var file = forTheOffice();

		assertThat(file).hasHeader("ETag", '"' + this.stored.sha256() + '"')
			.hasHeader("X-Content-Type-Options", "nosniff");
		assertThat(file.getResponse().getHeader("Cache-Control")).contains("no-store");
	}

	@Test
	void tellsOthersNothing() {
		this.accounts.make("June Halvorsen", Role.TRAINEE);

		var others = download("june.halvorsen@test.example", this.card.id().value());
		var nowhere = download("june.halvorsen@test.example", UUID.randomUUID());

		assertThat(others).hasStatus(404);
		assertThat(nowhere).hasStatus(404);
		assertThat(others.getResponse().getContentAsByteArray())
			.isEqualTo(nowhere.getResponse().getContentAsByteArray());
	}

	@Test
	void onlyTheOfficeAsksWhoHoldsCertificates() {
		var holder = this.accounts.make("Lena Ortiz", Role.TRAINEE);
		for (var role : List.of(Role.TRAINEE, Role.TRAINER, Role.ADMIN)) {
			Acting.asSomebody(role);
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.held.of(List.of(holder)));
		}
		Acting.asNobody();
		assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> this.held.of(List.of(holder)));

		Acting.asSomebody(Role.OFFICE);
		assertThat(this.held.of(List.of(holder, this.zoe)))
			.containsExactly(new HeldCertificate(this.zoe, this.card.serial().value(), this.card.issuedOn()));
		Acting.asNobody();
	}

	@Test
	void isNotForTrainers() {
		assertThat(download("marcus.bell@test.example", this.card.id().value())).hasStatus(404);
	}

	@Test
	void leadsWhoeverIsNotSignedInToTheSignInPage() {
		assertThat(this.web.get().uri("/download/certificate/" + this.card.id().value())).hasStatus3xxRedirection()
			.hasRedirectedUrl("/login");
	}

	private MvcTestResult forTheOffice() {
		return download("ines.kowalczyk@test.example", this.card.id().value());
	}

	private MvcTestResult download(String email, UUID id) {
		return this.web.get().uri("/download/certificate/" + id).session(SignIn.as(email, this.web)).exchange();
	}

}
