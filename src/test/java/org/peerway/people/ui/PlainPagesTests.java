package org.peerway.people.ui;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerway.OnH2;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@OnH2
@AutoConfigureMockMvc
class PlainPagesTests {

	@Autowired
	private MockMvcTester web;

	@ParameterizedTest
	@ValueSource(strings = { "/login", "/help", "/login/again", "/login?out", "/login?changed", "/login?welcome" })
	void needNoScript(String path) {
		assertThat(this.web.get().uri(path)).hasStatusOk()
			.bodyText()
			.contains("<title>")
			.doesNotContain("<script", " style=", "??");
	}

	@Test
	void tellTheBrowserToRunNothingAndToBeEmbeddedNowhere() {
		var page = this.web.get().uri("/login").secure(true).exchange();

		assertThat(page)
			.hasHeader("Content-Security-Policy",
					"default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; "
							+ "base-uri 'none'; frame-ancestors 'none'")
			.hasHeader("X-Frame-Options", "DENY")
			.hasHeader("X-Content-Type-Options", "nosniff")
			.hasHeader("Referrer-Policy", "same-origin")
			.hasHeader("Cross-Origin-Opener-Policy", "same-origin")
			.hasHeader("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
	}

	@Test
	void doNotPromiseHttpsWithoutIt() {
		assertThat(this.web.get().uri("/login")).doesNotContainHeader("Strict-Transport-Security");
	}

	@Test
	void speakTheLanguageTheBrowserAsksFor() {
		var page = this.web.get().uri("/login").header("Accept-Language", "fr, es-MX;q=0.8, en;q=0.5");

		assertThat(page).bodyText().contains("lang=\"es\"", "Qué gusto verle.", ">English</a>");
	}

	@Test
	void keepTheLanguageThatWasChosen() {
		var page = this.web.get()
			.uri("/help")
			.header("Accept-Language", "es")
			.cookie(new Cookie("peerway-language", "en"));

		assertThat(page).bodyText().contains("Help lines", "tel:988", ">Español</a>");
	}

	@ParameterizedTest
	@CsvSource({ "/help,/help", "/people?q=a,/people?q=a", "//evil.example,/", "/\\evil.example,/",
			"https://evil.example,/", "javascript:alert(1),/", "/%0d%0aSet-Cookie:a=b,/%0d%0aSet-Cookie:a=b" })
	void leadBackOnlyWithinThisServer(String back, String expected) {
		var answer = this.web.get().uri("/language").param("to", "es").param("back", back).exchange();

		assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl(expected);
		assertThat(answer).cookies().hasValue("peerway-language", "es").isHttpOnly("peerway-language", true);
	}

	@Test
	void refuseALineBreakInTheWayBack() {
		var answer = this.web.get().uri("/language").param("to", "es").param("back", "/a\r\nSet-Cookie: b=c");

		assertThat(answer).hasRedirectedUrl("/");
	}

	@Test
	void ignoreALanguageNobodySpeaks() {
		var answer = this.web.get().uri("/language").param("to", "tlh").exchange();

		assertThat(answer).hasStatus3xxRedirection();
		assertThat(answer.getResponse().getCookie("peerway-language")).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/invitation/guessed", "/setup/guessed" })
	void sayTheSameOfEveryLinkThatIsNotOpen(String path) {
		assertThat(this.web.get().uri(path)).hasStatus(404).bodyText().contains("This link is not open any more");
	}

	@Test
	void showNoDemonstrationOutsideIt() {
		assertThat(this.web.get().uri("/login")).bodyText().doesNotContain("demo.peerway.example", "walk-beside");
	}

}
