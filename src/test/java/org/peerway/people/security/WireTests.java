package org.peerway.people.security;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerway.Acting;
import org.peerway.people.Accounts;
import org.peerway.people.PeopleService;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/** What really goes over the wire, with a real server and no browser. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
				"vaadin.productionMode=true" })
@ActiveProfiles("test")
@Import(Accounts.class)
@ExtendWith(OutputCaptureExtension.class)
class WireTests {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final String ROSA = "rosa.villarreal@test.example";

	private static final String PASSWORD = Accounts.PASSWORD;

	@LocalServerPort
	private int port;

	@Autowired
	private Accounts accounts;

	@Autowired
	private PeopleService people;

	private final CookieManager cookies = new CookieManager();

	private final HttpClient browser = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private PersonId rosa;

	@BeforeEach
	void rosaHasAnAccount() {
		this.accounts.clear();
		this.rosa = this.accounts.make("Rosa Villarreal", Role.TRAINEE);
	}

	@AfterEach
	void signOut() {
		Acting.asNobody();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/login", "/login?out", "/help", "/invitation/guessed", "/people", "/unknown",
			"/actuator/health", "/peerway/tokens.css", "/?v-r=init&location=people", "/?v-r=heartbeat&v-uiId=1",
			"/?v-r=push", "/?v-r=uidl&v-uiId=1", "/people?v-r=init", "/VAADIN", "/VAADIN/", "/VAADIN/unknown",
			"/VAADIN/push?v-r=push", "/sw.js", "/manifest.webmanifest", "/icons/icon.png", "/favicon.ico",
			"/peerway/unknown.css", "/verify/a/b/c" })
	void nobodyGetsASession(String path) throws Exception {
		get(path);

		assertThat(cookie("JSESSIONID")).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "/favicon.ico,302", "/sw.js,404", "/manifest.webmanifest,404", "/verify/,302", "/verify/a/b/c,404",
			"/VAADIN/unknown,404", "/?v-r=init,401", "/people?v-r=init,302" })
	void strangersAreAnsweredWithoutAWordInTheLog(String path, int status, CapturedOutput log) throws Exception {
		var answer = get(path);

		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(log.getAll()).doesNotContain("ERROR", "No session without signing in");
	}

	@Test
	void browsersThatAskForAnIconGetTheMark() throws Exception {
		var location = get("/favicon.ico").headers().firstValue("Location").orElseThrow();

		assertThat(get(location).headers().firstValue("Content-Type")).hasValue("image/svg+xml");
	}

	@Test
	void aFormWithoutTheTokenOfThePageIsNotTaken() throws Exception {
		var answer = post("/login", "username=" + ROSA + "&password=" + PASSWORD);

		assertThat(answer.headers().firstValue("Location")).hasValue("/login?again");
		assertThat(cookie("JSESSIONID")).isNull();
	}

	@Test
	void signingInMakesASessionThatScriptsAndOtherSitesCannotUse() throws Exception {
		var answer = signIn(PASSWORD);

		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location")).hasValue("/");
		assertThat(answer.headers().allValues("Set-Cookie")).filteredOn((value) -> value.startsWith("JSESSIONID"))
			.singleElement()
			.asString()
			.contains("HttpOnly", "SameSite=Lax");
	}

	@Test
	void noOtherSiteCanUseTheTokenOfAForm() throws Exception {
		assertThat(get("/login").headers().allValues("Set-Cookie")).singleElement()
			.asString()
			.contains("XSRF-TOKEN", "HttpOnly", "SameSite=Lax");
	}

	@Test
	void theWrongPasswordShowsTheFormAgainWithTheAddress() throws Exception {
		var answer = signIn("wrong");

		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.body()).contains("E-mail and password do not fit together", "value=\"" + ROSA + "\"")
			.doesNotContain("value=\"wrong\"");
		assertThat(cookie("JSESSIONID")).isNull();
	}

	@Test
	void theFormThatIsShownAgainCanBeSent() throws Exception {
		var again = signIn("wrong");

		var answer = post("/login", "_csrf=" + token(again) + "&username=" + ROSA + "&password=" + PASSWORD);

		assertThat(answer.headers().firstValue("Location")).hasValue("/");
	}

	@Test
	void signingInTwiceDoesNotKeepTheSession() throws Exception {
		signIn(PASSWORD);
		String first = cookie("JSESSIONID").getValue();
		this.cookies.getCookieStore().removeAll();
		var page = get("/login");
		this.cookies.getCookieStore().add(URI.create(address("/")), planted(first));

		var answer = post("/login", "_csrf=" + token(page) + "&username=" + ROSA + "&password=" + PASSWORD);

		assertThat(answer.headers().allValues("Set-Cookie")).anyMatch((value) -> value.startsWith("JSESSIONID"))
			.noneMatch((value) -> value.contains(first));
	}

	@Test
	void aSuspendedPersonIsOutAtTheNextClickOnAnOpenScreen() throws Exception {
		signIn(PASSWORD);
		assertThat(click().body()).doesNotContain("Vaadin-Refresh");

		this.accounts.actAs("Sam Adeyemi", Role.ADMIN);
		this.people.suspend(this.rosa);

		assertThat(click().body()).isEqualTo("Vaadin-Refresh: /login?changed");
		assertThat(get("/").headers().firstValue("Location")).hasValue("/login");
	}

	@ParameterizedTest
	@ValueSource(strings = { "//people", "/people;x=1", "/%2e/people", "/login/..;/people", "/help/;/people",
			"/people%2f", "/login%2f..%2fpeople", "/people%00", "/peerway/%2e%2e/people", "/vaadinServlet/people",
			"/vaadinServlet;/people", "/VAADIN;/people", "/VAADIN", "/PEOPLE", "/people/" })
	void noSpellingOfAPathIsAWayIn(String path) throws Exception {
		var answer = get(path);

		assertThat(answer.statusCode()).isGreaterThanOrEqualTo(302);
		assertThat(answer.headers().firstValue("Location").orElse("/login")).isEqualTo("/login");
		assertThat(answer.body()).doesNotContain("Rosa");
		assertThat(cookie("JSESSIONID")).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/unknown", "/actuator/env", "/templates/login.html" })
	void whatIsNotThereIsSaidInWords(String path) throws Exception {
		signIn(PASSWORD);

		var answer = get(path);

		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).contains("This page is not here", "Way home").doesNotContain("??");
	}

	@ParameterizedTest
	@CsvSource({ "/people?q=a%20b,/people?q=a%20b", "/people,/people", "/,/" })
	void signingInLeadsToThePageThatWasAskedForFirst(String asked, String reached) throws Exception {
		get(asked);

		assertThat(signIn(PASSWORD).headers().firstValue("Location")).hasValue(reached);
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example/", "https://evil.example//evil.example", "//evil.example",
			"https:/\\\\evil.example", "javascript:alert(1)" })
	void aForgedWishLeadsNowhereElse(String wish) throws Exception {
		var cookie = new HttpCookie("REDIRECT_URI",
				Base64.getEncoder().encodeToString(wish.getBytes(StandardCharsets.UTF_8)));
		cookie.setPath("/");
		cookie.setVersion(0);
		this.cookies.getCookieStore().add(URI.create(address("/")), cookie);

		var location = signIn(PASSWORD).headers().firstValue("Location").orElse("/");

		assertThat(location).startsWith("/").doesNotStartWith("//").doesNotStartWith("/\\").doesNotContain("://");
	}

	@Test
	void redirectsNameNoHost() throws Exception {
		try (var socket = new Socket("localhost", this.port)) {
			socket.getOutputStream().write("""
					GET /people HTTP/1.1\r
					Host: evil.example\r
					X-Forwarded-Host: evil.example\r
					Connection: close\r
					\r
					""".getBytes(StandardCharsets.US_ASCII));

			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);

			assertThat(answer).contains("Location: /login").doesNotContain("evil.example/login");
		}
	}

	@Test
	void screensMayBeEmbeddedNowhere() throws Exception {
		signIn(PASSWORD);

		var answer = get("/?v-r=init&location=");

		assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
		assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("")).contains("frame-ancestors 'none'",
				"object-src 'none'");
		assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
	}

	@Test
	void stylesComeWithTheRightType() throws Exception {
		for (String file : List.of("tokens.css", "plain.css", "peerway.css", "fonts.css")) {
			var answer = get("/peerway/" + file);

			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
			assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=3600");
		}
	}

	private HttpResponse<String> signIn(String password) throws Exception {
		return post("/login", "_csrf=" + token(get("/login")) + "&username=" + ROSA + "&password=" + password);
	}

	private HttpResponse<String> click() throws Exception {
		return post("/?v-r=uidl&v-uiId=0", "{}");
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return this.browser.send(
				HttpRequest.newBuilder(URI.create(address(path))).header("Accept", "text/html").build(),
				BodyHandlers.ofString());
	}

	private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
		return this.browser.send(HttpRequest.newBuilder(URI.create(address(path)))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form.replace(" ", "+")))
			.build(), BodyHandlers.ofString());
	}

	private static String token(HttpResponse<String> page) {
		var token = TOKEN.matcher(page.body());
		assertThat(token.find()).isTrue();
		return URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
	}

	private HttpCookie cookie(String name) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals(name))
			.findFirst()
			.orElse(null);
	}

	private static HttpCookie planted(String session) {
		var cookie = new HttpCookie("JSESSIONID", session);
		cookie.setPath("/");
		cookie.setVersion(0);
		return cookie;
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
