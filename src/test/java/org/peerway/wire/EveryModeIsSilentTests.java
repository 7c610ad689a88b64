package org.peerway.wire;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerway.Acting;
import org.peerway.assessment.AttemptService;
import org.peerway.assessment.Mode;
import org.peerway.assessment.QuizRef;
import org.peerway.course.CourseCatalogue;
import org.peerway.learning.LearningService;
import org.peerway.people.PeopleService;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Scans every byte of attempts with all kinds of questions, in each mode, for what may
 * not be told yet.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1", "peerway.demo=true",
				"vaadin.productionMode=true" })
@ActiveProfiles("test")
class EveryModeIsSilentTests {

	private static final Path CONTENT = CanaryKinds.write();

	private static final Pattern CANARY = Pattern.compile("canary-([a-z]+-[a-z]+)", Pattern.CASE_INSENSITIVE);

	private static final Pattern KIND = Pattern.compile("Asked of birds, ([a-z]+)\\?");

	/** Said of an answer that fits; the number is the key of one question. */
	private static final Pattern FITS = Pattern.compile("this fits|and it fits|770077", Pattern.CASE_INSENSITIVE);

	private static final Set<String> TEXTS = Set.of("rewrite", "long");

	@LocalServerPort
	private int port;

	@Autowired
	private AttemptService attempts;

	@Autowired
	private LearningService learning;

	@Autowired
	private CourseCatalogue catalogue;

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

	@BeforeEach
	void signIn() {
		this.browser = new WireBrowser(URI.create("http://localhost:" + this.port));
		this.browser.signIn("rosa@demo.peerway.example", "walk-beside-rosa");
	}

	@ParameterizedTest
	@EnumSource(names = { "QUIZ", "EXAMINATION" })
	void nothingIsToldBeforeHandingIn(Mode mode) {
		var attempt = start(mode);
		for (int number = 1; number <= CanaryKinds.KINDS.size(); number++) {
			this.browser.open(attempt + "?question=" + number);
			answer(kind());
			assertThat(this.browser.screen().text()).contains("Saved ").doesNotContain("Check", "hint");
			if (mode == Mode.QUIZ) {
				takeTextBack();
			}
			this.browser.open(attempt + "?question=" + number);
		}
		this.browser.open(attempt + "?question=all");
		this.browser.get("/" + attempt + "/review");
		this.browser.open(attempt + "/review");

		assertThat(sung()).isEmpty();
		assertThat(String.join("", this.browser.received())).doesNotContainPattern(FITS);

		this.browser.click(this.browser.open(attempt + "?question=all").find("vaadin-button", "Hand in"));
		this.browser.open(attempt + "/review");

		if (mode == Mode.EXAMINATION) {
			assertThat(sung()).isEmpty();
		}
		else {
			assertThat(sung()).contains("single-title", "gaps-feedback", "short-key", "single-said")
				.noneMatch(is("hint"))
				.noneMatch(is("source"))
				.noneMatch(is("id"))
				.noneMatch(is("rubric"))
				.doesNotContain("long-key");
		}
	}

	@Test
	void practiceTellsOneThingAtATimeAndOnlyWhatIsAskedFor() {
		var attempt = start(Mode.PRACTICE);
		int questions = CanaryKinds.KINDS.size();
		for (int number = 1; number <= questions; number++) {
			this.browser.forgetReceived();
			this.browser.open(attempt + "?question=" + number);
			practice(kind());
		}
		this.browser.forgetReceived();
		this.browser.newTab().open(attempt + "?question=all");
		assertThat(sung()).isEmpty();
	}

	/** Without a text people have nothing to rate, and the review comes at once. */
	private void takeTextBack() {
		if (TEXTS.contains(kind())) {
			tell("");
		}
	}

	private void practice(String kind) {
		answer(kind);
		assertThat(sung()).as("before anything is asked for").isEmpty();
		assertThat(String.join("", this.browser.received())).doesNotContainPattern(FITS);

		press("Show a hint");
		assertThat(sung()).containsExactly(kind + "-hint");

		if (TEXTS.contains(kind)) {
			press("Compare");
			assertThat(sung()).containsOnly(kind + "-hint", kind + "-said", kind + "-key", kind + "-rubric");
			return;
		}
		press("Check");
		assertThat(sung()).as("after a check")
			.contains(kind + "-said")
			.isSubsetOf(kind + "-hint", kind + "-said", kind + "-feedback");
		assertThat(String.join("", this.browser.received())).doesNotContainPattern(FITS);

		press("Show what fits");
		assertThat(sung()).as("after the key")
			.allMatch((canary) -> canary.startsWith(kind + "-"))
			.noneMatch(is("id"))
			.noneMatch(is("source"))
			.noneMatch(is("title"));
		assertThat(String.join("", this.browser.received()))
			.containsPattern("This fits|order that fits|experts’ rating");
	}

	private void press(String words) {
		this.browser.click(this.browser.screen().find("vaadin-button", words));
	}

	private String start(Mode mode) {
		Acting.asSomebody(Role.ADMIN);
		var rosa = this.people.list("Rosa", "").rows().getFirst().id();
		Acting.as(rosa, Role.TRAINEE);
		var version = this.learning.journey().orElseThrow().courseVersion();
		var module = CanaryKinds.MODULES.get(mode).substring(3);
		var quiz = this.catalogue.course(version)
			.modules()
			.stream()
			.filter((one) -> one.id().equals(module))
			.findFirst()
			.orElseThrow()
			.quiz();
		var attempt = this.attempts.startOrResume(new QuizRef(version, Optional.ofNullable(quiz).orElseThrow().id()));
		Acting.asNobody();
		return "attempt/" + attempt.value();
	}

	private String kind() {
		var found = KIND.matcher(this.browser.screen().text());
		assertThat(found.find()).as(this.browser.screen().text()).isTrue();
		return found.group(1);
	}

	/** Gives an answer that does not fit. */
	private void answer(String kind) {
		var screen = this.browser.screen();
		switch (kind) {
			case "single", "truefalse", "hottext" ->
				tell(List.of(option(kind.equals("truefalse") ? "False" : "Bird 2").attribute("value")));
			case "multiple" -> tell(List.of(option("Bird 3").attribute("value")));
			case "ordering" -> order(screen);
			case "matching" -> parts((node) -> stem(screen, node).endsWith("1") ? "Raven" : "Robin");
			case "gaps" -> parts((node) -> "Bird 4");
			case "judgement" -> judge(screen);
			default -> tell(kind.equals("numeric") ? "5" : "gull");
		}
	}

	private WireNode option(String text) {
		return this.browser.screen()
			.options()
			.stream()
			.filter((node) -> this.browser.screen().parent(node).text().strip().equals(text))
			.findFirst()
			.orElseThrow();
	}

	private String stem(WireScreen screen, WireNode select) {
		return screen.parent(select).text().replaceAll("(Stem .).*", "$1");
	}

	/** What is chosen in a list by its words; what is typed is a gull. */
	private void parts(Function<WireNode, String> words) {
		var given = new HashMap<String, String>();
		this.browser.screen().all().filter((node) -> !node.attribute("name").isEmpty()).forEach((node) -> {
			boolean list = node.tag().equals("select");
			given.put(node.attribute("name"), list ? value(node, words.apply(node)) : "gull");
		});
		tell(given);
	}

	private static String value(WireNode select, String words) {
		return select.children()
			.stream()
			.filter((option) -> option.text().equals(words))
			.findFirst()
			.orElseThrow()
			.attribute("value");
	}

	private void judge(WireScreen screen) {
		var given = new HashMap<String, String>();
		screen.options().forEach((radio) -> given.put(radio.attribute("name"), "1"));
		tell(given);
	}

	/** Tells a field what is given in it. */
	private void tell(Object given) {
		var field = this.browser.screen().hearing("change").orElseThrow();
		var expression = this.browser.screen()
			.constant(field.listener("change").orElseThrow())
			.keySet()
			.iterator()
			.next();
		this.browser.tell(field, "change", Map.of(expression, given));
	}

	/** The order that is shown; moved if it should happen to be right. */
	private void order(WireScreen screen) {
		var shown = screen.all("li").stream().map(WireNode::text).toList();
		boolean right = CanaryKinds.ORDER.stream()
			.map((name) -> shown.stream().filter((row) -> row.contains(name)).findFirst().map(shown::indexOf).orElse(0))
			.toList()
			.equals(List.of(0, 1, 2, 3, 4, 5));
		var button = right ? screen.find("button", "Down") : screen.find("button", "This order is right");
		var field = screen.hearing("click").orElseThrow();
		this.browser.tell(field, "click", Map.of("event.target.closest('button')?.value", button.attribute("value")));
	}

	private static Predicate<String> is(String what) {
		return (canary) -> canary.endsWith("-" + what);
	}

	/** What was told since it was last forgotten, as in {@code gaps-hint}. */
	private Set<String> sung() {
		var sung = new TreeSet<String>();
		for (String answer : this.browser.received()) {
			var found = CANARY.matcher(answer);
			while (found.find()) {
				sung.add(found.group(1).toLowerCase(Locale.ROOT));
			}
		}
		return sung;
	}

}
