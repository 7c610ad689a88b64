package org.peerway.assessment.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.vaadin.flow.component.UI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerway.assessment.Sheets;
import org.peerway.assessment.question.Answers;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Questions;
import org.peerway.assessment.question.Response;
import org.peerway.assessment.question.ResponseCheck;
import org.peerway.assessment.question.ResponseText;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionCardTests extends QuestionScreens {

	private final List<Response> given = new ArrayList<>();

	private Sheets sheet = new Sheets(Questions.single("single"));

	private QuestionCard card = new QuestionCard(this.sheet.item(new Response.Chosen(Set.of())), this.given::add);

	@ParameterizedTest
	@MethodSource("all")
	void asksEveryKindInBothLanguages(Question question) {
		for (Locale locale : List.of(Locale.ENGLISH, Locale.of("es"))) {
			UI.getCurrent().setLocale(locale);

			open(question);

			assertThat(this.card.getElement().getOuterHTML()).contains("Ask of " + question.id())
				.doesNotContainPattern(UNTRANSLATED)
				.doesNotContain("CANARY");
		}
		assertThat(this.given).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("all")
	void showsTheSameAnswerWhenItIsOpenedAgain(Question question) {
		open(question, Answers.right(question));
		var html = this.card.getElement().getOuterHTML();

		show(Answers.right(question));

		assertThat(this.card.getElement().getOuterHTML()).isEqualTo(html);
	}

	@Test
	void takesOneOfTheOptions() {
		open(Questions.single("q"));

		assertThat(fields().options()).hasSize(4);
		fields().tick("Text y of q");

		assertGiven(new Response.Chosen(Set.of("y")));
		assertThat(fields().ticked()).containsExactly("Text y of q");
	}

	@Test
	void takesSeveralOptionsAndSaysSo() {
		open(Questions.multiple("q", 2, 2));

		fields().tick("Text f0 of q", "Text n1 of q");

		assertGiven(new Response.Chosen(Set.of("f0", "n1")));
		assertThat(text()).contains("Choose all that fit.");
	}

	@Test
	void takesWordsSelectedInAText() {
		open(question(Kind.HOT_TEXT));

		fields().tick("Text f1 of hot");

		assertThat(fields().options()).hasSize(4);
		assertThat(text()).contains("and then Text f0 of hot");
		assertGiven(new Response.Chosen(Set.of("f1")));
	}

	@Test
	void knowsNoTokenOfAnotherQuestion() {
		open(Questions.single("q"));
		var foreign = Fields.on(new QuestionCard(
				new Sheets(Questions.single("other")).item(new Response.Chosen(Set.of())), this.given::add));
		foreign.tick("Text x of other");
		var token = ((Response.Chosen) this.given.getFirst()).options();
		this.given.clear();

		fields().tickTokens(token);

		assertThat(this.given).isEmpty();
	}

	@Test
	void takesALabelForEachStem() {
		open(question(Kind.MATCHING));
		assertThat(fields().names()).containsExactlyInAnyOrder("First of matching", "Second of matching",
				"Third of matching");
		assertThat(fields().offered("First of matching")).containsExactlyInAnyOrder("Choose …", "One", "Two", "Three");

		fields().choose("First of matching", "One");
		fields().choose("Second of matching", "Three");

		assertGiven(new Response.Assigned(Map.of("s1", "l1", "s2", "l3")));
		fields().choose("First of matching", "Choose …");
		assertGiven(new Response.Assigned(Map.of("s2", "l3")));
	}

	@Test
	void takesWhatIsChosenAndTypedIntoGaps() {
		open(question(Kind.GAPS));
		assertThat(fields().names()).containsExactly("Gap 1 of 3", "Gap 2 of 3", "Gap 3 of 3");

		fields().choose("Gap 1 of 3", "Text y of gaps");
		fields().fill("Gap 2 of 3", "hope");
		fields().fill("Gap 3 of 3", "7,070");

		assertGiven(new Response.Assigned(Map.of("g1", "y", "g2", "hope", "g3", "7,070")));
		assertThat(fields().values()).containsExactly("Text y of gaps", "hope", "7,070");
		assertThat(fields().tag("input").map((line) -> line.getAttribute("inputmode"))).containsExactly(null,
				"decimal");
	}

	@Test
	void takesARatingOfEachAct() {
		open(question(Kind.JUDGEMENT));
		assertThat(text()).contains("Least helpful", "Most helpful");

		fields().rate("Ask him", 5);
		fields().rate("Tell him", 2);

		assertGiven(new Response.Assigned(Map.of("a", "2", "b", "5")));
		assertThat(fields().tag("input").map((radio) -> fields().name(radio)).limit(5))
			.containsExactly("1, least helpful", "2", "3", "4", "5, most helpful");
	}

	@Test
	void anOrderIsNoAnswerUntilSomethingMovesOrThePersonSaysSo() {
		open(question(Kind.ORDERING));
		var shown = fields().entries();
		assertThat(this.given).isEmpty();

		fields().press("This order is right");

		assertGiven(new Response.Ordered(ids(shown)));
		assertThat(text()).contains("This order is your answer");
	}

	@Test
	void movesEntriesByButtonsAndTellsWhere() {
		open(question(Kind.ORDERING));
		var shown = fields().entries();

		fields().press("Down: " + shown.get(0));

		var moved = List.of(shown.get(1), shown.get(0), shown.get(2), shown.get(3));
		assertThat(fields().entries()).isEqualTo(moved);
		assertThat(fields().places()).containsExactly("1", "2", "3", "4");
		assertGiven(new Response.Ordered(ids(moved)));
		assertThat(text()).contains("“" + shown.get(0) + "” is now at place 2 of 4.");
		fields().press("Up: " + shown.get(0));
		assertThat(fields().entries()).isEqualTo(shown);
	}

	@Test
	void movesEntriesToAPlace() {
		open(question(Kind.ORDERING));
		var shown = fields().entries();

		fields().place(shown.get(3), 1);

		var moved = List.of(shown.get(3), shown.get(0), shown.get(1), shown.get(2));
		assertThat(fields().entries()).isEqualTo(moved);
		assertThat(fields().places()).containsExactly("1", "2", "3", "4");
		assertGiven(new Response.Ordered(ids(moved)));
	}

	@Test
	void theFirstEntryCannotGoUp() {
		open(question(Kind.ORDERING));
		var shown = fields().entries();

		fields().press("Up: " + shown.get(0));

		assertThat(fields().entries()).isEqualTo(shown);
		assertThat(this.given).isEmpty();
	}

	@Test
	void takesWordsWhenTheFieldIsLeftAndAfterAPause() {
		open(question(Kind.SHORT));

		fields().rest("ho");
		fields().rest("hope");
		fields().type("hope");

		assertThat(this.given).containsExactly(new Response.Written("ho"), new Response.Written("hope"));
		assertThat(fields().names()).containsExactly("Ask of words");
	}

	@Test
	void asksPhonesForDigitsWhereANumberIsTyped() {
		open(question(Kind.NUMERIC));

		fields().type("7070.5");

		assertGiven(new Response.Written("7070.5"));
		assertThat(fields().tag("input").map((line) -> line.getAttribute("inputmode"))).containsExactly("decimal");
	}

	@Test
	void saysWhenSomethingIsTooLongAndCutsNothing() {
		open(question(Kind.SHORT));
		var long501 = "x".repeat(ResponseCheck.SHORT + 1);

		fields().type(long501);

		assertThat(this.given).isEmpty();
		assertThat(text()).contains("This has 501 characters, and at most 500 can be kept.");
		assertThat(this.card.heldBack()).isPresent();
		assertThat(fields().values()).containsExactly(long501);
		fields().type("short");
		assertThat(text()).doesNotContain("characters");
		assertThat(this.card.heldBack()).isEmpty();
		assertGiven(new Response.Written("short"));
	}

	@Test
	void saysWhichGapIsTooLong() {
		open(question(Kind.GAPS));

		fields().fill("Gap 2 of 3", "x".repeat(ResponseCheck.SHORT + 1));

		assertThat(this.given).isEmpty();
		assertThat(this.card.heldBack()).map(fields()::name).contains("Gap 2 of 3");
	}

	@Test
	void quotesWhatIsToBeRewritten() {
		open(question(Kind.REWRITE));

		fields().type("Ezra wants to try without.");

		assertThat(text()).contains("To be said in another way:", "Ezra is non-compliant.");
		assertGiven(new Response.Written("Ezra wants to try without."));
	}

	@Test
	void aTextBeginsWithItsTemplateWhichIsNoAnswerByItself() {
		open(question(Kind.LONG));
		assertThat(fields().values()).containsExactly("What I would do:");
		assertThat(text()).contains("Between 20 and 200 words are asked for. Words so far: 4");

		fields().type("What I would do: ask.");
		fields().type("What I would do:");

		assertThat(this.given).containsExactly(new Response.Written("What I would do: ask."), new Response.Written(""));
	}

	private void open(Question question) {
		open(question, ResponseText.read(question.kind(), ""));
	}

	private void open(Question question, Response before) {
		this.sheet = new Sheets(question);
		show(before);
	}

	private void show(Response before) {
		this.card = new QuestionCard(this.sheet.item(before), this.given::add);
		UI.getCurrent().removeAll();
		UI.getCurrent().add(this.card);
	}

	private static List<String> ids(List<String> entries) {
		return entries.stream().map((entry) -> "e" + entry.substring("Entry ".length())).toList();
	}

	private Fields fields() {
		return Fields.on(this.card);
	}

	private String text() {
		return this.card.getElement().getTextRecursively();
	}

	private void assertGiven(Response inIds) {
		assertThat(this.sheet.inIds(this.given.getLast())).isEqualTo(inIds);
	}

}
