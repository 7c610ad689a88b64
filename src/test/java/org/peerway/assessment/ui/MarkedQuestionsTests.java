package org.peerway.assessment.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerway.assessment.Embeds;
import org.peerway.assessment.Preview;
import org.peerway.assessment.Review;
import org.peerway.assessment.Sheets;
import org.peerway.assessment.exchange.yaml.QuestionYaml;
import org.peerway.assessment.question.Answers;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Response;
import org.peerway.assessment.question.ResponseText;

import static org.assertj.core.api.Assertions.assertThat;

/** Every kind of question, with marks and pictures in each of its texts. */
class MarkedQuestionsTests extends QuestionScreens {

	private static final String HEAD = """
			- id: "%1$s"
			  kind: "%1$s"
			  title: Plain title
			  scene: "A **scene** ![drawn](scene.png)"
			  ask: "Look:\\n\\n- *one*\\n- two\\n\\nWhat **fits**?"
			  said: "Said **loud**.\\n\\n> And ![drawn](said.png)"
			""";

	private static final String OPTIONS = """
			  options:
			    - {id: a, text: "An **option** ![drawn](a.png)", fits: true, feedback: "Yes **so** ![drawn](key.png)"}
			    - {id: b, text: "`Code` only", feedback: "No **not** so"}
			""";

	private static final String RUBRIC = """
			  rubric:
			    - id: r
			      text: A **criterion**
			      levels: [{points: 0, text: "*Not* yet"}, {points: 1, text: "**Here**"}]
			""";

	private static final Map<String, String> BODIES = Map.ofEntries(Map.entry("single", OPTIONS),
			Map.entry("multiple", OPTIONS), Map.entry("true-false", """
					  answer: true
					  feedback: {"true": "**Yes**", "false": "**No**"}
					"""), Map.entry("hot-text", """
					  text: "**Select {{a}} in** this, or {{b}}."
					""" + OPTIONS), Map.entry("matching", """
					  stems:
					    - {id: s, text: "A **stem** ![drawn](s.png)", label: x, feedback: "**Why**"}
					  labels:
					    - {id: x, text: "A *label* ![drawn](x.png)"}
					    - {id: y, text: "**Another**"}
					"""), Map.entry("ordering", """
					  entries:
					    - {id: a, text: "**First** ![drawn](a.png)", feedback: "**Why**"}
					    - {id: b, text: "*Second*", feedback: "**Why**"}
					"""), Map.entry("gaps", """
					  text: "A **bird {{g}} and** {{h}}.\\n\\n- The `end`"
					  gaps:
					    - {id: g, options: [{id: a, text: "**sings**", fits: true}, {id: b, text: "*barks*"}]}
					    - {id: h, accept: [{text: "fl*", feedback: "**Yes**"}]}
					"""), Map.entry("short", """
					  accept: [{text: "fl*", feedback: "**Yes**"}]
					"""), Map.entry("numeric", """
					  ranges: [{value: 7, feedback: "**Yes**"}]
					  otherwise: "**No**"
					"""), Map.entry("judgement", """
					  levels: 5
					  acts: [{id: a, text: "**Ask** ![drawn](a.png)", expert: 5, feedback: "**Why**"}]
					"""), Map.entry("rewrite", """
					  original: "She is **non-compliant**.\\n\\nAnd *more*."
					  example: "**So**:\\n\\n- one"
					""" + RUBRIC), Map.entry("long", """
					  notes: "**Look** for it"
					""" + RUBRIC));

	private static final Embeds EMBEDS = Embeds.of(Map.of("scene.png", "p/scene", "said.png", "p/said", "a.png", "p/a",
			"key.png", "p/key", "s.png", "p/s", "x.png", "p/x"));

	static Stream<Question> marked() {
		return BODIES.entrySet()
			.stream()
			.map((body) -> HEAD.formatted(body.getKey()) + body.getValue())
			.map((text) -> QuestionYaml.read(text.replaceFirst("- ", "  ").indent(-2)));
	}

	private static Question marked(Kind kind) {
		return marked().filter((one) -> one.kind() == kind).findFirst().orElseThrow();
	}

	@ParameterizedTest
	@MethodSource("marked")
	void cardShowsNoSignsAndSaysEverythingToScreenReaders(Question question) {
		var card = card(question);

		assertThat(read(card)).contains("A scene", "What fits?").doesNotContain("**", "](", "`");
		assertThat(all(card, "h1")).extracting(Element::getTextRecursively).containsExactly("What fits?");
		assertThat(labelledBy(card)).allSatisfy((words) -> assertThat(words).contains("one", "What fits?"));
		assertThat(all(card, "img")).allSatisfy((picture) -> {
			assertThat(picture.getAttribute("src")).startsWith("p/");
			assertThat(picture.getAttribute("alt")).isEqualTo("drawn");
		});
	}

	@ParameterizedTest
	@MethodSource("marked")
	void reviewShowsNoSigns(Question question) {
		for (Response response : List.of(Answers.right(question), Answers.wrong(question),
				ResponseText.read(question.kind(), ""))) {
			var reviewed = new ReviewedQuestion(reviewed(question, response), Optional.empty(), true);
			UI.getCurrent().add(reviewed);

			assertThat(read(reviewed)).contains("Said loud.").doesNotContain("**", "](", "`");
		}
	}

	@ParameterizedTest
	@MethodSource("marked")
	void keyShowsNoSigns(Question question) {
		var card = new KeyCard(Preview.of(question, EMBEDS));
		UI.getCurrent().add(card);

		assertThat(read(card)).contains("Said loud.").doesNotContain("**", "](", "`");
	}

	@Test
	void optionsHaveMarksAndPicturesBesideTheirControls() {
		var card = card(marked(Kind.SINGLE));

		assertThat(all(card, "label")).anySatisfy((label) -> {
			assertThat(label.getTextRecursively()).isEqualTo("An option ");
			assertThat(label.getChildCount()).isEqualTo(2);
			assertThat(below(label).filter((one) -> !one.isTextNode()).map(Element::getTag)).contains("strong", "img");
		});
	}

	@Test
	void listsToChooseFromAreWordsAlone() {
		var fields = Fields.on(card(marked(Kind.MATCHING)));

		assertThat(fields.offered("A stem ")).contains("A label drawn", "Another");
		assertThat(Fields.on(card(marked(Kind.GAPS))).offered("Gap 1 of 2")).contains("sings", "barks");
	}

	@Test
	void gapsAreToldByTheWordsAroundThem() {
		var question = marked(Kind.GAPS);
		var reviewed = new ReviewedQuestion(reviewed(question, Answers.wrong(question)), Optional.empty(), true);

		assertThat(read(reviewed)).contains("A bird ___ and", "and ___. The end", "This fits: sings", "This fits: fl…");
	}

	@Test
	void buttonsAreNamedByWordsAlone() {
		var names = all(card(marked(Kind.ORDERING)), "button").stream().map((one) -> one.getAttribute("aria-label"));

		assertThat(names).contains("Up: First drawn", "Down: Second");
	}

	@Test
	void whatPeopleTypeStandsForItself() {
		var question = marked(Kind.SHORT);
		var typed = new Response.Written("fl**own** ![x](key.png) <b>");

		var reviewed = new ReviewedQuestion(reviewed(question, typed), Optional.empty(), true);

		assertThat(read(reviewed)).contains("fl**own** ![x](key.png) <b>");
		assertThat(all(reviewed, "img")).extracting((one) -> one.getAttribute("src")).doesNotContain("p/key");
	}

	private static Review.Item reviewed(Question question, Response response) {
		var preview = Preview.of(question, EMBEDS);
		var sheets = new Sheets(question);
		var item = sheets.reviewed(response);
		return new Review.Item(0, item.title(), item.scene(), item.ask(), item.kind(), item.points(), item.outcome(),
				null, false, question.head().aids().said(), preview.embeds());
	}

	private static QuestionCard card(Question question) {
		var preview = Preview.of(question, EMBEDS);
		var card = new QuestionCard(preview.item(preview.nothing()), (given) -> {
		});
		UI.getCurrent().add(card);
		return card;
	}

	/** All that is seen or read aloud, but for what can be typed. */
	private static String read(Component part) {
		return part.getElement().getTextRecursively() + String.join("", below(part.getElement())
			.filter((one) -> !one.isTextNode())
			.flatMap((one) -> Stream.of("alt", "aria-label", "title").filter(one::hasAttribute).map(one::getAttribute))
			.toList());
	}

	/** What names the fields that are named by an element of the card. */
	private static List<String> labelledBy(QuestionCard card) {
		return below(card.getElement()).filter((one) -> !one.isTextNode())
			.filter((one) -> AnswerField.ASK.equals(one.getAttribute("id")))
			.map(Element::getTextRecursively)
			.toList();
	}

	private static List<Element> all(Component part, String tag) {
		return below(part.getElement()).filter((one) -> !one.isTextNode() && one.getTag().equals(tag)).toList();
	}

	private static Stream<Element> below(Element element) {
		return Stream.concat(Stream.of(element), element.getChildren().flatMap(MarkedQuestionsTests::below));
	}

}
