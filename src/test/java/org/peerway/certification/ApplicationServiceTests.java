package org.peerway.certification;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerway.Acting;
import org.peerway.certification.OwnCertification.OwnApplication;
import org.peerway.certification.Worksheet.Finding;
import org.peerway.people.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

abstract class ApplicationServiceTests extends CertificationFixture {

	@Test
	void showsNothingToWhoeverIsInNoCourse() {
		actAsRosa();

		assertThat(this.applications.own()).isEmpty();
		assertThat(this.applications.certificates()).isEmpty();
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> apply("Rosa Villarreal"));
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.applications.acceptEthics());
	}

	@Test
	void showsWhatIsMissingFromTheFirstDay() {
		this.graduates.enrol(this.marcus, this.cohort, this.rosa);
		actAsRosa();

		var own = this.applications.own().orElseThrow();

		assertThat(own.worksheet().met()).isZero();
		assertThat(own.worksheet().missing()).extracting((line) -> line.requirement().id())
			.containsExactly("modules", "trainer-statement", "ethics");
		assertThat(own.application()).isEmpty();
		assertThat(own.codeOfEthics().html()).contains("I stand beside people, not above them.");
	}

	@Test
	void acceptsTheCodeOfEthicsOnceInTheWordsThatWereRead() {
		this.graduates.enrol(this.marcus, this.cohort, this.rosa);
		actAsRosa();

		this.applications.acceptEthics();
		this.clock.pass(Duration.ofSeconds(60));
		this.applications.acceptEthics();

		var own = this.applications.own().orElseThrow();
		assertThat(own.worksheet().lines().getLast().finding())
			.isEqualTo(new Finding.Accepted("2026.1", OfficeClock.START));
		assertThat(this.database.queryForMap("select * from ethics_acceptance"))
			.containsEntry("person", this.rosa.value())
			.containsEntry("code_hash", own.codeOfEthics().sha256());
	}

	@Test
	void acceptsTheCodeOfEthicsOnceWhenItIsDoneTwiceAtOnce() throws Exception {
		this.graduates.enrol(this.marcus, this.cohort, this.rosa);

		var outcomes = atOnce(8, (thread) -> Acting.as(this.rosa, Role.TRAINEE, () -> {
			this.applications.acceptEthics();
			return true;
		}));

		assertThat(outcomes).containsOnly(true);
		assertThat(count("ethics_acceptance")).isEqualTo(1);
	}

	@Test
	void appliesWhenEveryRequirementIsMet() {
		rosaIsReady();

		apply("  Rosa   María Villarreal ");

		assertThat(own()).contains(new OwnApplication(ApplicationState.SUBMITTED, "Rosa María Villarreal",
				OfficeClock.START, Optional.empty()));
		assertThat(this.database.queryForMap("select * from application")).containsEntry("rules_version", "2026.1")
			.containsEntry("programme", "certified-peer-support-specialist")
			.containsEntry("language", "en");
	}

	@Test
	void refusesAnApplicationWithTheReasons() {
		this.graduates.done(this.marcus, this.cohort, this.rosa);
		actAsRosa();

		var refused = catchThrowableOfType(RequirementsMissingException.class, () -> apply("Rosa Villarreal"));

		assertThat(refused.worksheet().missing()).extracting(Worksheet.Line::finding)
			.containsExactly(new Finding.NotAttested(), new Finding.NotAccepted("2026.1"));
		assertThat(count("application")).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "\u0007", "山田太郎", "Роза 🌷", "عائشة" })
	void refusesANameThatCannotBePrinted(String name) {
		rosaIsReady();

		assertThatIllegalArgumentException().isThrownBy(() -> apply(name));

		assertThat(count("application")).isZero();
	}

	@Test
	void namesTheCharactersThatCannotBePrinted() {
		actAsRosa();

		assertThat(this.applications.unprintable("Rosa 山 🌷 Villarreal")).isEqualTo(Set.of(0x5C71, 0x1F337));
		assertThat(this.applications.unprintable("Nguyễn Thị Ánh, Łukasz Żółć, Ŵyn ap Siôn, Ğül Şahin")).isEmpty();
	}

	@Test
	void takesANameHoweverItsAccentsAreWritten() {
		rosaIsReady();

		apply("Zoe\u0308 Nun\u0303ez");

		assertThat(own().orElseThrow().printedName()).isEqualTo("Zoë Nuñez");
	}

	@Test
	void takesEveryNameThatFitsOnTheCertificate() {
		rosaIsReady();

		apply("Wilhelmina Maximiliana Konstantinopolska-Mazowiecka von und zu Hohenwaldeck-Weissenburg am Weimarer Wald");
		actAsInes();

		assertThat(this.office.issue(this.graduates.application(this.rosa)).name()).startsWith("Wilhelmina");
	}

	@ParameterizedTest
	@ValueSource(strings = { "W", "Wm " })
	void takesTheWidestNameThatMayBeTyped(String part) {
		rosaIsReady();
		String widest = part.repeat(120).substring(0, 120).strip();

		apply(widest);
		actAsInes();
		assertThat(this.office.issue(this.graduates.application(this.rosa)).name()).isEqualTo(widest);
	}

	@Test
	void refusesASecondApplicationWhileOneWaits() {
		rosaIsReady();
		apply("Rosa Villarreal");

		assertThatIllegalStateException().isThrownBy(() -> apply("Rosa V."));

		assertThat(own().orElseThrow().printedName()).isEqualTo("Rosa Villarreal");
	}

	@Test
	void makesOneApplicationHoweverOftenItIsHandedInAtOnce() throws Exception {
		rosaIsReady();

		var outcomes = atOnce(16, (thread) -> Acting.as(this.rosa, Role.TRAINEE, () -> {
			apply("Rosa Villarreal");
			return true;
		}));

		assertThat(outcomes).filteredOn(Boolean.class::isInstance).hasSize(1);
		assertThat(outcomes).filteredOn(Exception.class::isInstance)
			.hasSize(15)
			.allSatisfy((refused) -> assertThat(refused).isInstanceOf(IllegalStateException.class));
		assertThat(count("application")).isEqualTo(1);
		assertThat(count("application_event")).isEqualTo(1);
	}

	@Test
	void readsTheReasonOfAReturnAndAppliesAgain() {
		var id = rosaApplied();
		this.office.returnToApplicant(id, " Please write your full name. ");
		actAsRosa();
		assertThat(own()).contains(new OwnApplication(ApplicationState.RETURNED, "Rosa Villarreal", OfficeClock.START,
				Optional.of("Please write your full name.")));
		this.clock.pass(Duration.ofSeconds(60));

		apply("Rosa María Villarreal");

		assertThat(own()).contains(new OwnApplication(ApplicationState.SUBMITTED, "Rosa María Villarreal",
				OfficeClock.START.plusSeconds(60), Optional.empty()));
		assertThat(this.graduates.application(this.rosa)).isEqualTo(id);
	}

	@Test
	void seesTheOwnCertificatesNewestFirst() {
		var first = issued();
		this.clock.setDay(LocalDate.of(2028, 11, 21));
		actAsRosa();
		apply("Rosa Villarreal");
		actAsInes();
		var second = this.office.issue(this.graduates.application(this.rosa));

		actAsRosa();

		assertThat(this.applications.certificates()).containsExactly(second, first);
		assertThat(own()).isEmpty();
	}

	@Test
	void refusesAnApplicationWhileACertificateIsInForce() {
		issued();
		this.clock.setDay(LocalDate.of(2028, 11, 20));
		actAsRosa();

		assertThatIllegalStateException().isThrownBy(() -> apply("Rosa Villarreal"));
	}

	@Test
	void seesNothingOfOthers() {
		issued();
		Acting.as(this.accounts.make("June Halvorsen", Role.TRAINEE), Role.TRAINEE);

		assertThat(this.applications.certificates()).isEmpty();
		assertThat(this.applications.own()).isEmpty();
	}

	@Test
	void keepsTheLanguageOfTheApplicant() {
		rosaIsReady();

		this.applications.apply("Rosa Villarreal", Locale.of("es", "MX"));

		assertThat(this.database.queryForObject("select language from application", String.class)).isEqualTo("es");
	}

	private Optional<OwnApplication> own() {
		return this.applications.own().flatMap(OwnCertification::application);
	}

}
