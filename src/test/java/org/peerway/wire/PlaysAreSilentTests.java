package org.peerway.wire;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerway.Acting;
import org.peerway.learning.LearningService;
import org.peerway.people.PeopleService;
import org.peerway.people.Role;
import org.peerway.roleplay.PlayMode;
import org.peerway.roleplay.PlayService;
import org.peerway.roleplay.ScenarioRef;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Scans every byte of a whole play for what may not be told yet. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1", "peerway.demo=true",
				"vaadin.productionMode=true" })
@ActiveProfiles("test")
class PlaysAreSilentTests {

	private static final Path CONTENT = CanaryTalk.write();

	private static final Pattern CANARY = Pattern.compile("canary-([a-z-]+)", Pattern.CASE_INSENSITIVE);

	@LocalServerPort
	private int port;

	@Autowired
	private PlayService plays;

	@Autowired
	private LearningService learning;

	@Autowired
	private PeopleService people;

	private WireBrowser browser;

	@DynamicPropertySource
	static void content(DynamicPropertyRegistry properties) {
		properties.add("peerway.content", CONTENT::toString);
	}

	@AfterAll
	static void clear() throws IOException {
		FileSystemUtils.deleteRecursively(CONTENT);
	}

	@ParameterizedTest
	@EnumSource
	void tellsOnlyWhatTheCoachSaysOfRepliesThatAreCommitted(PlayMode mode) {
		var coached = (mode == PlayMode.COACHED);
		var play = begin(mode);
		assertThat(sung()).isEmpty();

		choose("The heron.");
		assertThat(sung()).isEqualTo(coached ? Set.of("feedback-heron", "harm-heron", "instead-heron") : Set.of());

		choose("The stork.");
		say("They stand so still. 770077");
		this.browser.newTab().open(play);
		this.browser.open(play + "/debrief");

		assertThat(sung()).contains("feedback-heron", "feedback-tern", "feedback-crane", "inside", "moves", "debrief",
				"example");
		assertThat(sung()).doesNotContain("closed", "feedback-closed", "variable", "value", "set", "translation")
			.noneMatch((canary) -> canary.startsWith("id-"));
		assertThat(this.browser.screen().text()).contains("770077", "not yet");
	}

	@Test
	void tellsNothingMoreBetweenTheEndAndTheDebrief() {
		begin(PlayMode.ASSESSED);
		choose("The tern.");
		assertThat(this.browser.screen().text()).contains("canary-closed").doesNotContain("The crane.");
		choose("The stork.");
		say("They stand so still.");

		assertThat(this.browser.screen().text()).contains("They stand so still.", "They fly.");
		assertThat(sung()).containsExactly("closed");
	}

	private String begin(PlayMode mode) {
		Acting.asSomebody(Role.ADMIN);
		var rosa = this.people.list("Rosa", "").rows().getFirst().id();
		Acting.as(rosa, Role.TRAINEE);
		var version = this.learning.journey().orElseThrow().courseVersion();
		var play = this.plays.startOrResume(new ScenarioRef(version, CanaryTalk.SCENARIO), mode, Locale.ENGLISH);
		Acting.asNobody();
		this.browser = new WireBrowser(URI.create("http://localhost:" + this.port));
		this.browser.signIn("rosa@demo.peerway.example", "walk-beside-rosa");
		this.browser.forgetReceived();
		var address = "play/" + play.value();
		this.browser.open(address);
		return address;
	}

	private void choose(String reply) {
		this.browser.click(this.browser.screen()
			.find((node) -> node.tag().equals("button") && node.text().contains(reply))
			.orElseThrow(() -> new AssertionError("No reply " + reply)));
	}

	private void say(String text) {
		this.browser.set(this.browser.screen().find("vaadin-text-area"), "value", text);
		this.browser.click(this.browser.screen().filled());
	}

	private Set<String> sung() {
		Set<String> sung = new TreeSet<>();
		this.browser.received()
			.forEach((answer) -> CANARY.matcher(answer).results().forEach((match) -> sung.add(match.group(1))));
		return sung;
	}

}
