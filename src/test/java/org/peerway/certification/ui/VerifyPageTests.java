package org.peerway.certification.ui;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerway.Acting;
import org.peerway.OnH2;
import org.peerway.certification.CertificateCard;
import org.peerway.certification.Graduates;
import org.peerway.certification.OfficeClock;
import org.peerway.certification.OfficeService;
import org.peerway.learning.Walker;
import org.peerway.people.Accounts;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@OnH2
@AutoConfigureMockMvc
@Import({ Accounts.class, Walker.class, Graduates.class, OfficeClock.Configuration.class })
@TestPropertySource(properties = { "peerway.certification.time-zone=UTC",
		"peerway.certification.office-email=office@lakeshore.example" })
class VerifyPageTests {

	private static final String UNKNOWN = "0000000000000000000000000-0";

	private static int visitors;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Graduates graduates;

	@Autowired
	private OfficeService office;

	@Autowired
	private Accounts accounts;

	@Autowired
	private OfficeClock clock;

	@Autowired
	private EntityManagerFactory entityManagerFactory;

	private final String address = "203.0.113." + ++visitors;

	private CertificateCard card;

	@BeforeEach
	void issue() {
		this.clock.setDay(LocalDate.of(2026, 11, 20));
		this.accounts.clear();
		this.graduates.clear();
		var rosa = this.accounts.make("Rosa Villarreal", Role.TRAINEE);
		var marcus = this.accounts.make("Marcus Bell", Role.TRAINER);
		var id = this.graduates.applied(marcus, this.graduates.cohort(marcus), rosa, "Rosa <b>M.</b> Villarreal");
		Acting.as(this.accounts.make("Ines Kowalczyk", Role.OFFICE), Role.OFFICE);
		this.card = this.office.issue(id);
		Acting.asNobody();
	}

	@AfterEach
	void signOut() {
		Acting.asNobody();
	}

	@Test
	void saysThatACertificateIsInForce() {
		this.clock.setDay(LocalDate.of(2026, 11, 22));

		assertThat(check(code())).hasStatusOk()
			.bodyText()
			.contains(">This certificate is genuine and in force</h1>", "Checked on November 22, 2026 at 10:42 am.",
					"The certificate is in our register.", "PW-2026-000001, issued on November 20, 2026.",
					"It is in force today.", "It runs until November 20, 2028.", "A person decided.",
					"Rosa &lt;b&gt;M.&lt;/b&gt; Villarreal", "Certified Peer Support Specialist",
					"Nothing else about this person is public.", "note done", "#shield");
	}

	@Test
	void saysThatACertificateHasEnded() {
		this.clock.setDay(LocalDate.of(2028, 11, 21));

		assertThat(check(code())).hasStatusOk()
			.bodyText()
			.contains(">This certificate ran until November 20, 2028</h1>", "It is no longer in force.", "#clock")
			.doesNotContain("in force today", "note done");
	}

	@Test
	void saysThatACodeIsNotKnown() {
		assertThat(check(UNKNOWN)).hasStatusOk()
			.bodyText()
			.contains(">We have no certificate with this code</h1>", "Look at the code again, letter by letter, or ask")
			.doesNotContain("Rosa", "What we checked", "On the certificate", "note done");
	}

	@ParameterizedTest
	@ValueSource(strings = { "PW-2026-000001", "pw2026000001", "PW 2026 999999" })
	void asksForTheCodeWhereTheNumberWasTyped(String number) {
		assertThat(check(number)).hasStatusOk()
			.bodyText()
			.contains(">Please use the check code</h1>", "with the camera of a phone is easiest",
					"whether it is one of ours or not", "Try again")
			.doesNotContain("Rosa", "Checked on");
	}

	@Test
	void givesTheSamePageForEveryCodeThatIsNotKnown() {
		String mistyped = this.card.code().grouped().replaceFirst("^.", "");

		assertThat(butForWhatWasTyped(UNKNOWN)).isEqualTo(butForWhatWasTyped("nonsense"))
			.isEqualTo(butForWhatWasTyped(mistyped));
	}

	@Test
	void givesBackWhatWasTypedHarmlessly() {
		assertThat(body(check("\"><b>x"))).contains("value=\"&quot;&gt;&lt;b&gt;x\"", "Try again");
	}

	private String butForWhatWasTyped(String code) {
		var field = "value=\"" + code + "\"";

		assertThat(body(check(code))).contains(field);
		return body(check(code)).replace(field, "");
	}

	@Test
	void asksTheDatabaseOnceWhateverTheCode() {
		for (String code : new String[] { code(), UNKNOWN, "nonsense", "PW-2026-000001" }) {
			var statistics = this.entityManagerFactory.unwrap(SessionFactory.class).getStatistics();
			statistics.clear();

			check(code);

			assertThat(statistics.getPrepareStatementCount()).as(code).isEqualTo(1);
		}
	}

	@Test
	void speaksSpanish() {
		assertThat(
				this.web.get().uri("/verify/{code}", code()).header("Accept-Language", "es-MX").with(this::fromAddress))
			.bodyText()
			.contains("Este certificado es auténtico y está en vigor", "20 de noviembre de 2026", "lang=\"es\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/" + UNKNOWN })
	void needsNeitherScriptNorSessionAndIsKeptNowhere(String path) {
		var page = this.web.get().uri("/verify" + path).with(this::fromAddress).exchange();

		assertThat(page).hasStatusOk()
			.hasHeader("Referrer-Policy", "no-referrer")
			.hasHeader("X-Robots-Tag", "noindex")
			.hasHeader("X-Content-Type-Options", "nosniff")
			.hasHeader("Content-Security-Policy",
					"default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; "
							+ "base-uri 'none'; frame-ancestors 'none'");
		assertThat(page.getResponse().getHeader("Cache-Control")).contains("no-store");
		assertThat(page).bodyText().doesNotContain("<script", " style=", "??");
		assertThat(page.getRequest().getSession(false)).isNull();
		assertThat(page.getResponse().getCookies()).isEmpty();
	}

	@Test
	void asksForACode() {
		assertThat(this.web.get().uri("/verify")).hasStatusOk()
			.bodyText()
			.contains("<form", "name=\"code\"", "<label for=\"code\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/" + UNKNOWN, "/PW-2026-000001" })
	void tellsWhereTheOfficeCanBeWrittenTo(String path) {
		assertThat(this.web.get().uri("/verify" + path).with(this::fromAddress)).bodyText()
			.contains("<a class=\"bare\" href=\"mailto:office@lakeshore.example\">Write to the office</a>");
	}

	@Test
	void isReachedWithASlashAtTheEnd() {
		assertThat(this.web.get().uri("/verify/")).hasStatus(302).hasRedirectedUrl("/verify");
	}

	@Test
	void leadsFromTheFormToThePageOfTheCode() {
		String typed = " " + this.card.code().value().toLowerCase().replace('0', 'o').replace('1', 'l') + " ";

		assertThat(this.web.get().uri("/verify").param("code", typed)).hasRedirectedUrl("/verify/" + code());
	}

	@Test
	void takesTheWholeAddressToo() {
		assertThat(this.web.get().uri("/verify").param("code", "https://peerway.example/verify/" + code()))
			.hasRedirectedUrl("/verify/" + code());
	}

	@ParameterizedTest
	@CsvSource({ "..,-", "a;b=c,a-b-c", "a%2Fb,a-2Fb", "//evil.example,-evil-example", "???,-", "<script>,-script-",
			"PW-2026-000001,PW-2026-000001", "https://x.example/verify/,-" })
	void turnsWhatIsNoCodeIntoAPathThatCanBeAsked(String typed, String path) {
		assertThat(this.web.get().uri("/verify").param("code", typed)).hasRedirectedUrl("/verify/" + path);
		assertThat(check(path)).hasStatusOk();
	}

	@Test
	void slowsDownWhoeverTriesMany() {
		for (int check = 0; check < VerifyThrottle.CHECKS; check++) {
			assertThat(check(UNKNOWN)).hasStatusOk();
		}

		var refused = check(code());

		assertThat(refused).hasStatus(429)
			.hasHeader("Retry-After", "60")
			.hasHeader("Referrer-Policy", "no-referrer")
			.bodyText()
			.contains("Many checks came from here at once", "wait a minute", "Write to the office")
			.doesNotContain("Rosa");
		assertThat(this.web.get().uri("/verify/{code}", code())).hasStatusOk();
	}

	@Test
	void countsANetworkOfIpv6AsOneVisitor() {
		var throttle = new VerifyThrottle();
		for (int check = 0; check < VerifyThrottle.CHECKS; check++) {
			assertThat(throttle.take("2001:db8:0:1:0:0:0:" + check)).isTrue();
		}

		assertThat(throttle.take("2001:db8:0:1:ffff:0:0:1")).isFalse();
		assertThat(throttle.take("2001:db8:0:2:0:0:0:1")).isTrue();
	}

	@Test
	void showsNothingThatIsNotPublic() {
		String page = body(check(code()));

		assertThat(page).doesNotContain("Ines", "Marcus", "test.example", "I saw them listen",
				this.card.id().value().toString());
		assertThat(Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-").matcher(page).find()).isFalse();
		assertThat(page).doesNotContain(UUID.randomUUID().toString());
	}

	private String code() {
		return this.card.code().grouped();
	}

	private MvcTestResult check(String code) {
		return this.web.get().uri("/verify/{code}", code).with(this::fromAddress).exchange();
	}

	private org.springframework.mock.web.MockHttpServletRequest fromAddress(
			org.springframework.mock.web.MockHttpServletRequest request) {
		request.setRemoteAddr(this.address);
		return request;
	}

	/** The page without the address that leads to the other language. */
	private static String body(MvcTestResult page) {
		return assertThatBody(page).replaceAll("back=[^\"]*", "");
	}

	private static String assertThatBody(MvcTestResult page) {
		try {
			return page.getResponse().getContentAsString();
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
