package org.peerway.assessment.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextFieldBase;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerway.OnH2;
import org.peerway.assessment.Topics;
import org.peerway.assessment.edit.draft.ExampleDrafts;
import org.peerway.assessment.question.Kind;

import static org.assertj.core.api.Assertions.assertThat;

@OnH2
class QuestionEditorTests extends SpringBrowserlessTest {

	private static final Topics TOPICS = new Topics(List.of(), List
		.of(new Topics.Lesson("say-hello", "Say hello", "Beginnings"), new Topics.Lesson("ask", "Ask", "Beginnings")),
			List.of("ask-meaning", "open-questions"));

	@BeforeEach
	void speakEnglish() {
		UI.getCurrent().setLocale(Locale.ENGLISH);
	}

	@ParameterizedTest
	@MethodSource("all")
	void whatIsNotTouchedStaysAsItWas(Map<String, Object> tree) {
		var strange = withStrangers(tree);

		var desk = desk(strange);

		assertThat(desk.draft()).isEqualTo(strange).hasToString(strange.toString());
		assertThat(desk.draft()).isNotSameAs(strange);
	}

	static Stream<Map<String, Object>> all() {
		return ExampleDrafts.all();
	}

	@ParameterizedTest
	@MethodSource("some")
	void aChangeOfOneFieldChangesNothingElse(Map<String, Object> tree) {
		var strange = withStrangers(tree);
		var desk = desk(strange);

		desk.type("Hint", "Think of it.");

		var expected = new LinkedHashMap<>(strange);
		expected.put("hint", "Think of it.");
		assertThat(desk.draft()).isEqualTo(expected);
		assertThat(desk.told()).containsExactly(expected);
		desk.type("Hint", "");
		assertThat(desk.draft()).isEqualTo(strange);
	}

	@ParameterizedTest
	@MethodSource("some")
	void everyTextCanBeWrittenAnewAndTakenBack(Map<String, Object> tree) {
		var desk = desk(tree);

		for (String place : desk.places()) {
			var field = desk.field(place);
			if (field instanceof TextFieldBase<?, ?>) {
				var before = desk.typed(place);
				desk.type(field, "7");
				desk.type(field, before);
			}
		}

		assertThat(desk.draft()).isEqualTo(tree);
	}

	static Stream<Map<String, Object>> some() {
		return ExampleDrafts.some();
	}

	@Test
	void lessonsAreChosenByTheirTitles() {
		var desk = new Desk(QuestionEditor.blank(Kind.LONG), TOPICS);
		var box = desk.lesson();

		var offered = box.getListDataView().getItems().map(box.getItemLabelGenerator()::apply).toList();
		box.setValue("say-hello");

		assertThat(offered).containsExactly("Say hello · Beginnings", "Ask · Beginnings");
		assertThat(desk.draft()).containsEntry("lesson", "say-hello");
		box.clear();
		assertThat(desk.draft()).doesNotContainKey("lesson");
	}

	@Test
	void aLessonThatNoCourseHasStays() {
		var draft = QuestionEditor.blank(Kind.LONG);
		draft.put("lesson", "long-gone");

		var desk = new Desk(draft, TOPICS);

		assertThat(desk.lesson().getValue()).isEqualTo("long-gone");
		assertThat(desk.lesson().getItemLabelGenerator().apply("long-gone")).contains("not in a course now");
		assertThat(desk.draft()).containsEntry("lesson", "long-gone");
	}

	@Test
	void conceptsAreChosenOrPutIntoOwnWords() {
		var desk = new Desk(QuestionEditor.blank(Kind.LONG), TOPICS);

		desk.concepts().setValue(Set.of("ask-meaning"));
		desk.ownConcept("Open questions");
		desk.ownConcept("own words");
		desk.ownConcept(" ");

		assertThat(desk.draft()).containsEntry("concepts", List.of("ask-meaning", "open-questions", "own words"));
		desk.concepts().clear();
		assertThat(desk.draft()).doesNotContainKey("concepts");
	}

	@ParameterizedTest
	@EnumSource
	void asksEveryKindInBothLanguages(Kind kind) {
		for (Locale locale : List.of(Locale.ENGLISH, Locale.of("es"))) {
			UI.getCurrent().setLocale(locale);

			var blank = desk(QuestionEditor.blank(kind));
			var full = desk(ExampleDrafts.all()
				.filter((tree) -> tree.get("kind").equals(blank.draft().get("kind")))
				.findFirst()
				.orElseThrow());
			full.type(full.places().getFirst(), "");

			assertThat(blank.html() + full.html()).doesNotContain("!{").doesNotContainPattern("[> ]edit\\.[a-z]");
		}
	}

	@ParameterizedTest
	@MethodSource("all")
	void whereOnlyTheKeyIsOpenNothingThatWasAskedIs(Map<String, Object> tree) {
		var desk = Desk.ofKey(tree);

		assertThat(desk.open()).doesNotContain("Title", "Situation", "What is asked", "Statement to judge", "Text",
				"Option 1 · Text", "Stem 1 · Text", "Label 1 · Text", "Place 1 · Text", "Hint", "Concepts", "Source");
		assertThat(desk.buttons()).doesNotContain("Add an option", "Add a stem", "Remove: Option 1", "Add a picture",
				"Make the selected words a gap", "Unmark: Gap 1");
	}

	@Test
	void theKeyOfAPutQuestionStaysOpen() {
		var single = Desk.ofKey(ExampleDrafts.example("single"));
		var shortAnswer = Desk.ofKey(ExampleDrafts.example("short"));
		var ordering = Desk.ofKey(ExampleDrafts.example("ordering"));

		assertThat(single.open()).contains("Option 1 · What is said about it", "Said to everybody afterwards");
		assertThat(shortAnswer.open()).contains("Wording 1 · Words");
		assertThat(shortAnswer.buttons()).contains("Add a wording");
		assertThat(ordering.buttons()).contains("Up: Place 2").doesNotContain("Remove: Place 2", "Add an entry");
	}

	@Test
	void aPointThatStaysOpenKeepsItsPlaceAndItsFocus() {
		var desk = desk(QuestionEditor.blank(Kind.TRUE_FALSE));
		var before = desk.find(OpenPoints.class).getContent().getChildren().toList();

		desk.type("Title", "Own story");

		assertThat(desk.find(OpenPoints.class).getContent().getChildren().toList())
			.isEqualTo(before.subList(1, before.size()))
			.isNotEmpty();
		desk.type("Title", "");
		assertThat(desk.previewText()).containsSubsequence("Title: Something", "Statement to judge: Something");
	}

	@ParameterizedTest
	@EnumSource
	void aNewDraftIsKeptAsItIsAndNothingIsHeldAgainstIt(Kind kind) {
		var blank = QuestionEditor.blank(kind);

		var desk = desk(blank);

		assertThat(desk.draft()).isEqualTo(blank);
		assertThat(desk.places()).allSatisfy((place) -> assertThat(desk.problem(place)).isEmpty());
		assertThat(desk.previewText()).contains("You will see the question here as soon as it can be answered.",
				"Title: Something is still to be written here.");
	}

	@Test
	void keepsWhatIsTypedWronglyAndSaysSoBesideIt() {
		var desk = desk(ExampleDrafts.example("numeric"));

		desk.type("Numbers 1 · From", "4o");
		desk.type("Numbers 1 · What it is worth", "all");

		assertThat(desk.problem("Numbers 1 · From")).startsWith("Write a number");
		assertThat(desk.problem("Numbers 1 · What it is worth")).startsWith("Write a number");
		assertThat(desk.draft().toString()).contains("from=4o", "share=all");
		assertThat(desk.typed("Numbers 1 · From")).isEqualTo("4o");
		desk.type("Numbers 1 · From", "40.5");
		assertThat(desk.problem("Numbers 1 · From")).isEmpty();
	}

	@Test
	void showsTheLastQuestionThatCouldBePut() {
		var desk = desk(ExampleDrafts.example("single"));
		assertThat(desk.preview().options()).contains("Tell what to do.");

		desk.tick("Option 1 · This is the one that fits", false);

		assertThat(desk.preview().options()).contains("Tell what to do.");
		assertThat(desk.previewText()).contains("Here is how it stood last.", "Options: Say which one fits.");
		desk.tick("Option 2 · This is the one that fits", true);
		desk.type("Option 2 · Text", "Tell what you would do.");
		assertThat(desk.preview().options()).contains("Tell what you would do.").doesNotContain("Tell what to do.");
		assertThat(desk.previewText()).contains("This is how trainees will meet the question.");
	}

	@Test
	void gradesAnAnswerOnTheSpotAndTellsWhy() {
		var desk = desk(ExampleDrafts.example("single"));

		desk.preview().tick("Tell what to do.");
		desk.press("Try it: how does this answer go?");

		assertThat(desk.previewText()).contains("It earns 0 of 1 point.", "To look at", "That takes the choice away.");
		desk.type("Option 2 · What is said about it", "Ask first.");
		assertThat(desk.previewText()).contains("Ask first.").doesNotContain("That takes the choice away.");
		assertThat(desk.preview().ticked()).containsExactly("Tell what to do.");
	}

	@ParameterizedTest
	@MethodSource("some")
	void everyKindCanBeTried(Map<String, Object> tree) {
		var desk = desk(tree);

		desk.press("Try it: how does this answer go?");

		assertThat(desk.previewText()).contains("How this answer goes",
				List.of("rewrite", "long").contains(tree.get("kind")) ? "A person rates this answer" : "It earns");
	}

	@Test
	void saysWhatAMissingTextIsOnlyAfterItWasThere() {
		var desk = desk(QuestionEditor.blank(Kind.SHORT));

		desk.type("Title", "A title");
		desk.type("Title", "");

		assertThat(desk.problem("Title")).isEqualTo("Something is still to be written here.");
		assertThat(desk.problem("What is asked")).isEmpty();
	}

	@Test
	void anotherDraftTakesThePlaceOfTheFirst() {
		var desk = desk(ExampleDrafts.example("single"));

		desk.editor().setDraft(ExampleDrafts.example("short"));

		assertThat(desk.draft()).isEqualTo(ExampleDrafts.example("short"));
		assertThat(desk.places()).contains("Wording 1 · Words").doesNotContain("Option 1 · Text");
		assertThat(desk.told()).isEmpty();
	}

	@Test
	void keepsAQuestionOfAKindThatIsNotKnown() {
		var tree = new LinkedHashMap<String, Object>(Map.of("kind", "drawing", "strokes", List.of(1, 2)));

		var desk = desk(tree);
		desk.type("Title", "A title");

		tree.put("title", "A title");
		assertThat(desk.draft()).isEqualTo(tree);
		assertThat(desk.html()).contains("Questions of the kind “drawing” cannot be written here");
	}

	@Test
	void takesDraftsThatAreWrongInEveryWay() {
		for (Kind kind : Kind.values()) {
			for (Object odd : List.of("", "word", 7, true, List.of("a", 1), Map.of("a", List.of()))) {
				var tree = new LinkedHashMap<String, Object>();
				ExampleDrafts.all()
					.filter((one) -> one.get("kind").equals(QuestionEditor.blank(kind).get("kind")))
					.findFirst()
					.orElseThrow()
					.keySet()
					.forEach((name) -> tree.put(name, odd));
				tree.put("kind", QuestionEditor.blank(kind).get("kind"));

				assertThat(desk(tree).draft()).isEqualTo(tree);
			}
		}
	}

	private static Desk desk(Map<String, Object> draft) {
		return new Desk(draft);
	}

	/** The same with names that nobody knows in every part of it. */
	private static Map<String, Object> withStrangers(Map<?, ?> tree) {
		var copy = new LinkedHashMap<String, Object>();
		tree.forEach((name, value) -> copy.put(name.toString(), withStrangers(value)));
		copy.put("colour", List.of("red", Map.of("deep", true)));
		return copy;
	}

	private static Object withStrangers(Object value) {
		if (value instanceof Map<?, ?> map) {
			return withStrangers(map);
		}
		if (value instanceof List<?> list) {
			return new ArrayList<>(list.stream().map(QuestionEditorTests::withStrangers).toList());
		}
		return value;
	}

}
