package org.peerway.wire;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Scans every byte of a whole attempt for what must not be known before it is graded. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1", "peerway.demo=true",
				"vaadin.productionMode=true" })
@ActiveProfiles("test")
class NothingLeavesEarlyTests {

	private static final Path CONTENT = CanaryContent.write();

	private static final Pattern KEY = Pattern.compile("\\bfits\\b");

	private static final String QUIZ = "quiz/peer-principles-quiz";

	private static final List<String> LESSONS = List.of("beside-not-above", "helping-helps-both",
			"how-the-place-is-built", "what-people-do-there", "a-story-that-leaves-room");

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void content(DynamicPropertyRegistry properties) {
		properties.add("peerway.content", CONTENT::toString);
	}

	@AfterAll
	static void clear() throws IOException {
		FileSystemUtils.deleteRecursively(CONTENT);
	}

	@Test
	void noByteBeforeHandingInTellsWhatFits() {
		var browser = new WireBrowser(URI.create("http://localhost:" + this.port));
		browser.signIn("rosa@demo.peerway.example", "walk-beside-rosa");
		LESSONS.forEach((lesson) -> read(browser, lesson));
		browser.forgetReceived();

		browser.open(QUIZ);
		browser.click(browser.screen().filled());
		var attempt = answerAll(browser);
		lookForMore(browser, attempt);

		assertThat(browser.received()).hasSizeGreaterThan(30)
			.allSatisfy((answer) -> assertThat(answer.toLowerCase(Locale.ROOT)).doesNotContain(CanaryContent.CANARY)
				.doesNotContainPattern(KEY));
		assertThat(String.join("", browser.received())).contains("Row 0 of number", "Saved ", "No time limit");

		browser.click(browser.open(attempt + "?question=all").find("vaadin-button", "Hand in"));

		assertThat(String.join("", browser.received())).contains("Canary title", "Canary feedback", "This fits");
		assertThat(browser.screen().all("h3")).filteredOn((title) -> title.text().contains("Canary title")).hasSize(10);
	}

	private static void read(WireBrowser browser, String lesson) {
		browser.open("lesson/" + lesson);
		browser.click(browser.screen().filled());
	}

	/** Answers, takes answers back, and marks questions; ends before handing in. */
	private static String answerAll(WireBrowser browser) {
		for (int number = 1; number <= 10; number++) {
			assertThat(browser.screen().text()).contains("Question " + number + " of 10");
			var rows = browser.screen().options();
			rows.forEach((row) -> {
				browser.choose(row);
				assertThat(browser.screen().text()).contains("Saved ");
			});
			browser.click(browser.screen().find("vaadin-button", "Come back to this"));
			browser.follow(browser.screen().filled());
		}
		assertThat(browser.screen().text()).contains("Before you hand in", "To come back to");
		return browser.screen()
			.find((node) -> node.attribute("href").startsWith("attempt/"))
			.orElseThrow()
			.attribute("href")
			.replaceFirst("\\?.*", "");
	}

	/** Asks for the review early, and comes back in fresh pages. */
	private static void lookForMore(WireBrowser browser, String attempt) {
		assertThat(browser.get("/" + attempt).statusCode()).isEqualTo(200);
		assertThat(browser.get("/" + attempt + "/review").statusCode()).isEqualTo(200);
		assertThat(browser.open(attempt + "/review").text()).contains("Question 10 of 10");
		assertThat(browser.open(attempt).text()).contains("Question 10 of 10");
		assertThat(browser.open(QUIZ).text()).contains("Under way");
		assertThat(browser.newTab().open(attempt + "?question=3").text()).contains("Question 3 of 10");
	}

}
