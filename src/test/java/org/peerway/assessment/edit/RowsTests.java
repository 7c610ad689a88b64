package org.peerway.assessment.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.peerway.OnH2;
import org.peerway.assessment.edit.draft.ExampleDrafts;
import org.peerway.assessment.edit.draft.Mapping;
import org.peerway.assessment.question.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/** Rows by keyboard: every way is a button, and the focus goes where one goes on. */
@OnH2
class RowsTests extends SpringBrowserlessTest {

	private Desk desk;

	@BeforeEach
	void open() {
		UI.getCurrent().setLocale(Locale.ENGLISH);
		open(ExampleDrafts.example("ordering"));
	}

	@Test
	void aNewRowComesLastWithAnIdOfItsOwn() {
		this.desk.press("Add an entry");
		this.desk.type("Place 4 · Text", "Wait");

		assertThat(texts()).containsExactly("Listen", "Ask", "Tell", "Wait");
		assertThat(ids()).containsExactly("one", "two", "three", "a");
		assertThat(this.desk.told()).hasSize(2);
	}

	@Test
	void rowsMoveWithoutBeingMadeAnew() {
		var field = this.desk.field("Place 1 · Text");

		this.desk.press("Down: Place 1");

		assertThat(texts()).containsExactly("Ask", "Listen", "Tell");
		assertThat(this.desk.field("Place 2 · Text")).isSameAs(field);
		assertThat(this.desk.html()).contains("Place 1 is now at place 2 of 3.");
		this.desk.press("Up: Place 2");
		assertThat(texts()).containsExactly("Listen", "Ask", "Tell");
	}

	@Test
	void noRowMovesBeyondTheEnds() {
		this.desk.press("Up: Place 1");
		this.desk.press("Down: Place 3");

		assertThat(texts()).containsExactly("Listen", "Ask", "Tell");
		assertThat(this.desk.told()).isEmpty();
	}

	@Test
	void whatIsTakenOutCanBePutBack() {
		this.desk.press("Remove: Place 2");
		assertThat(texts()).containsExactly("Listen", "Tell");
		assertThat(this.desk.html()).contains("Place 2 is taken out.");

		this.desk.press("Put it back: Place 2");

		assertThat(this.desk.draft()).isEqualTo(ExampleDrafts.example("ordering"));
	}

	@Test
	void theFocusGoesToTheNewRowAndAfterRemovingToTheNext() {
		UI.getCurrent().add(this.desk.editor());
		this.desk.press("Add an entry");
		assertThat(focused()).isEqualTo("Place 4 · Text");

		this.desk.press("Remove: Place 2");
		assertThat(focused()).isEqualTo("Place 2 · Text");
		assertThat(this.desk.typed("Place 2 · Text")).isEqualTo("Tell");

		this.desk.press("Remove: Place 3");
		assertThat(focused()).isEqualTo("Place 2 · Text");
	}

	@Test
	void listsWithinRowsWorkAlike() {
		open(ExampleDrafts.example("rewrite"));

		this.desk.press("Add a criterion");
		this.desk.type("Criterion 2 · What to look at", "Is brief");
		this.desk.press("Remove: Level 3");
		this.desk.type("Criterion 1 · Level 2 · Points", "3");

		var rubric = Mapping.of(this.desk.draft()).parts("rubric");
		assertThat(rubric).extracting((criterion) -> criterion.text("id")).containsExactly("person", "c1");
		assertThat(rubric.getFirst().parts("levels")).extracting((level) -> level.value("points"))
			.containsExactly(0, 3);
		assertThat(rubric.getLast().parts("levels")).hasSize(3);
	}

	@Test
	void oneOptionFitsAndTheTickMoves() {
		open(ExampleDrafts.example("single"));

		this.desk.tick("Option 3 · This is the one that fits", true);

		assertThat(options()).extracting((option) -> option.flag("fits")).containsExactly(false, false, true);
	}

	@Test
	void equalSharesBecomeOwnOnesAndBack() {
		open(ExampleDrafts.example("m1"));

		this.desk.mode("What options are worth", "Each has a share of its own");
		assertThat(options()).extracting((option) -> option.value("share")).containsExactly(0.5, 0.5, -0.5, -0.5);
		assertThat(this.desk.places()).contains("Option 1 · What it is worth")
			.doesNotContain("Option 1 · This one fits");
		this.desk.type("Option 1 · What it is worth", "0,25");
		assertThat(this.desk.previewText()).contains("now it comes to 0.75");

		this.desk.mode("What options are worth", "All that fit count the same");

		assertThat(this.desk.draft()).isEqualTo(ExampleDrafts.example("m1"));
	}

	@Test
	void stemsOfferTheLabelsAsTheyAreCalledNow() {
		open(ExampleDrafts.example("matching"));

		this.desk.press("Add a label");
		this.desk.type("Label 3 · Label", "Neither");
		this.desk.choose("Stem 1 · What belongs to it", "Neither");
		this.desk.press("Remove: Label 3");

		assertThat(Mapping.of(this.desk.draft()).parts("stems").getFirst().text("label")).isEqualTo("l1");
		assertThat(this.desk.problem("Stem 1 · What belongs to it")).contains("is not there any more");
		this.desk.press("Put it back: Label 3");
		assertThat(this.desk.problem("Stem 1 · What belongs to it")).isEmpty();
	}

	@Test
	void aRangeCanBeSaidInTwoWays() {
		open(ExampleDrafts.example("numeric"));

		this.desk.mode("What is accepted", "One number");
		assertThat(this.desk.draft().get("ranges")).isEqualTo(List.of(Map.of("value", 50, "tolerance", 10)));

		this.desk.mode("What is accepted", "From one number to another");
		assertThat(this.desk.draft()).isEqualTo(ExampleDrafts.example("numeric"));
	}

	@Test
	void marksSelectedWordsAndGoesOnToTheirRow() {
		open(ExampleDrafts.example("gaps"));
		UI.getCurrent().add(this.desk.editor());

		this.desk.find(MarkedForm.class).mark(5, 13);

		assertThat(this.desk.typed("Text")).startsWith("Peer {{support}} is {{mutual}}");
		assertThat(focused()).isEqualTo("Gap 1: support · Wording 1 · Words");
		assertThat(this.desk.typed("Gap 1: support · Wording 1 · Words")).isEqualTo("support");
		this.desk.type("Gap 1: support · Wording 1 · Words", "help");
		assertThat(this.desk.typed("Text")).startsWith("Peer {{help}} is {{mutual}}");
	}

	@Test
	void marksNothingWhereNothingNewIsSelected() {
		open(ExampleDrafts.example("gaps"));
		var form = this.desk.find(MarkedForm.class);

		form.mark(3, 3);
		form.mark(-1, 4);
		form.mark(18, 22);
		form.mark(12, 25);

		assertThat(this.desk.draft()).isEqualTo(ExampleDrafts.example("gaps"));
		assertThat(this.desk.html()).contains("First select some words in the text");
	}

	@Test
	void gapsAreFilledInThreeWaysAndRememberTheOthers() {
		open(ExampleDrafts.example("gaps"));

		this.desk.mode("How it is filled", "By choosing from a list");
		this.desk.type("Gap 1: mutual · Option 2 · Text", "expert");
		assertThat(this.desk.preview().names()).hasSize(2);
		this.desk.mode("How it is filled", "By typing words");

		assertThat(this.desk.draft()).isEqualTo(ExampleDrafts.example("gaps"));
		this.desk.mode("How it is filled", "By choosing from a list");
		assertThat(this.desk.typed("Gap 1: mutual · Option 2 · Text")).isEqualTo("expert");
	}

	@Test
	void wordsThatAreUnmarkedLeaveTheListAndStayInTheText() {
		open(ExampleDrafts.example("hot-text"));
		var second = this.desk.field("Words 2: has talked about · Words");

		this.desk.press("Unmark: Words 1: is non-compliant with");

		assertThat(this.desk.typed("Text")).startsWith("Ezra is non-compliant with his pills");
		assertThat(this.desk.field("Words 1: has talked about · Words")).isSameAs(second);
	}

	@Test
	void anIdIsShownWhereItStandsInTheWay() {
		var tree = new LinkedHashMap<>(ExampleDrafts.example("ordering"));
		tree.put("entries", List.of(Map.of("id", "a", "text", "One"), Map.of("id", "a", "text", "Two")));
		open(tree);
		assertThat(this.desk.places()).contains("Place 2 · Id").doesNotContain("Place 1 · Id");

		this.desk.type("Place 2 · Id", "b");

		assertThat(this.desk.places()).doesNotContain("Place 2 · Id");
		assertThat(ids()).containsExactly("a", "b");
	}

	@Test
	void whatIsMissingInAllRowsIsSaidOnceEachRowIsWritten() {
		open(QuestionEditor.blank(Kind.SINGLE));
		this.desk.type("Option 1 · Text", "One");
		assertThat(errors()).isEmpty();

		this.desk.type("Option 2 · Text", "Two");
		this.desk.type("Option 3 · Text", "Three");

		assertThat(errors()).isEqualTo("Say which one fits.");
	}

	private void open(Map<String, Object> draft) {
		this.desk = new Desk(draft);
	}

	private String errors() {
		return this.desk.find(Rows.class)
			.getContent()
			.getChildren()
			.filter((part) -> part.hasClassName("field-error") && part.isVisible())
			.map((part) -> part.getElement().getText())
			.findFirst()
			.orElse("");
	}

	/** Where the browser was told to put the focus last. */
	private String focused() {
		var ui = UI.getCurrent();
		ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
		var last = ui.getInternals()
			.dumpPendingJavaScriptInvocations()
			.stream()
			.filter((one) -> one.getInvocation().getExpression().contains("focus"))
			.reduce((first, second) -> second)
			.orElseThrow()
			.getOwner();
		return this.desk.places()
			.stream()
			.filter((place) -> this.desk.field(place).getElement().getNode() == last)
			.findFirst()
			.orElse("");
	}

	private List<String> texts() {
		return entries().stream().map((entry) -> entry.text("text")).toList();
	}

	private List<String> ids() {
		return entries().stream().map((entry) -> entry.text("id")).toList();
	}

	private List<Mapping> entries() {
		return Mapping.of(this.desk.draft()).parts("entries");
	}

	private List<Mapping> options() {
		return Mapping.of(this.desk.draft()).parts("options");
	}

}
