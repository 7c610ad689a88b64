package org.peerway.assessment.bank.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerway.Acting;
import org.peerway.assessment.bank.BankStatus;
import org.peerway.assessment.bank.check.DraftTree;
import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Questions;
import org.peerway.base.ui.ActionLink;
import org.peerway.people.Role;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionViewTests extends BankScreens {

	@ParameterizedTest
	@ValueSource(strings = { "bank/nonsense", "bank/00000000-0000-0000-0000-000000000000" })
	void knowsNoOtherQuestion(String path) {
		assertThat(open(path)).contains("This page is not here");
	}

	@Test
	void knowsNoOtherPart() {
		assertThat(open("bank/" + draft(folder("A"), "Here") + "/nonsense")).contains("This page is not here");
	}

	@ParameterizedTest
	@MethodSource("questions")
	void showsEveryKindInEveryPartAndBothLanguages(Question question) {
		var id = this.drafts.importAll(List.of(new ImportedQuestion(question)), null, Locale.ENGLISH).getFirst();
		for (var language : List.of("en", "es")) {
			UI.getCurrent().setLocale(Locale.of(language));
			for (QuestionPart part : QuestionPart.values()) {
				assertThat(open(BankAddress.question(id, part))).contains(question.head().title())
					.doesNotContain("!{", "assessment.bank.", "edit.field.");
			}
		}
	}

	static Stream<Question> questions() {
		return Questions.all();
	}

	@Test
	void keepsWhatIsWrittenAtOnce() {
		var id = draft(folder("Write"), "Before");
		open("bank/" + id);

		test(field("Title")).setValue("After it");

		assertThat(item(id).tree()).containsEntry("title", "After it");
		assertThat(screen()).contains("Saved ");
		test(field("Title")).setValue("And again");
		assertThat(item(id).tree()).containsEntry("title", "And again");
		assertThat(item(id).step()).isEqualTo(3);
	}

	@Test
	void tellsThatSomebodyElseWroteMeanwhileAndKeepsBoth() {
		var id = draft(folder("Two"), "Before");
		open("bank/" + id);
		as(this.harriet);
		this.drafts.save(id, 1, single("Hers", "Hers?"));
		as(this.marcus);

		test(field("Title")).setValue("Mine");

		assertThat(screen()).contains("Somebody else changed this draft meanwhile");
		assertThat(item(id).tree()).containsEntry("title", "Hers");
		press("Keep mine as a new question");
		assertThat(find(H1.class).all().getFirst().getText()).isEqualTo("Mine");
		assertThat(item(id).tree()).containsEntry("title", "Hers");
	}

	@Test
	void writingOnALiveQuestionBeginsADraftBesideIt() {
		var id = live(folder("Live"), "Published");
		assertThat(open("bank/" + id)).contains("This is the last published version", "Live");

		test(field("Title")).setValue("Newer");

		assertThat(item(id).status()).isEqualTo(BankStatus.LIVE);
		assertThat(item(id).draft()).isPresent();
		assertThat(open("bank/" + id)).contains("Newer draft", "Newer");
	}

	@Test
	void draftInReviewIsNotWritten() {
		var id = draft(folder("Sent"), "Sent");
		this.review.send(id, 1, "");

		assertThat(open("bank/" + id)).contains("This draft is in review");
		assertThat(find(TextField.class).all()).isEmpty();
		press("Take it back");

		assertThat(item(id).inReview()).isFalse();
		assertThat(field("Title").getValue()).isEqualTo("Sent");
	}

	@Test
	void checkTellsWhatIsMissingAndWhatIsOdd() {
		var missing = this.drafts.create(null, Locale.ENGLISH, DraftTree.read("""
				kind: single
				title: Half done
				options: [{id: a, text: A}, {id: a}]
				""").values(), List.of());
		var odd = this.drafts.create(null, Locale.ENGLISH, single("Odd", "What does not help?"), List.of());

		assertThat(open("bank/" + missing + "/check")).contains("What is asked: ", "Option 2 · Text: ",
				"Something is still to be written here.", "Another one has the id “a” too.", "Say which one fits.");
		assertThat(open("bank/" + missing + "/try")).contains("as soon as nothing is missing");
		assertThat(open("bank/" + odd + "/check")).contains("Nothing is missing", "put in the negative (“not”)",
				"Nothing is said to a person who chose this: “Listen first”", "which concept");
	}

	@Test
	void twoPeopleBringAQuestionToItsReaders() {
		var id = draft(folder("Review"), "Reviewed");
		open("bank/" + id + "/review");
		test(area()).setValue("Is option b clear?");
		press("Ask for a review");
		assertThat(screen()).contains("This draft waits for a second person", "Marcus Bell asked for a review",
				"Is option b clear?");
		assertThat(hasButton("Approve and publish")).isFalse();

		as(this.harriet);
		assertThat(open("bank/" + id + "/review")).contains("Somebody asks for your review");
		press("Give it back");
		assertThat(area().isInvalid()).isTrue();
		test(area()).setValue("Say who speaks");
		press("Give it back");
		assertThat(screen()).contains("Harriet Lowe gave it back", "Say who speaks");
		assertThat(item(id).status()).isEqualTo(BankStatus.DRAFT);
		as(this.marcus);
		this.review.send(id, 1, "");
		as(this.harriet);
		open("bank/" + id + "/review");
		press("Approve and publish");

		assertThat(item(id).status()).isEqualTo(BankStatus.LIVE);
		assertThat(screen()).contains("There is nothing to review", "Harriet Lowe approved it", "It is live.",
				"Use it in a quiz");
		assertThat(find(ActionLink.class).all()).extracting(Anchor::getHref).contains("quizzes");
	}

	@Test
	void readersSeeTheWholeQuestionAboveTheirDecision() {
		var id = draft(folder("Seen"), "Seen");
		this.review.send(id, 1, "");
		as(this.harriet);

		var screen = open("bank/" + id + "/review");

		assertThat(screen)
			.containsSubsequence("What helps Seen?", "This fits:", "Listen first", "This does not fit:", "Give advice",
					"Advice can wait.", "Approve and publish")
			.doesNotContain("nobody else here is a trainer");
	}

	@Test
	void tellsTheOnlyTrainerWhoCanInviteASecondOne() {
		this.accounts.clear();
		this.marcus = this.accounts.actAs("Marcus Bell", Role.TRAINER);
		var id = draft(folder("Alone"), "Alone");
		open("bank/" + id + "/review");

		press("Ask for a review");

		assertThat(screen()).contains("Your request is out", "An administrator can invite a second one");
	}

	@Test
	void offersTheLessonsThatAreTaught() {
		var id = draft(folder("Lessons"), "Lessons");

		open("bank/" + id);

		var box = find(ComboBox.class).withPropertyValue(ComboBox::getLabel, "Lesson to look at again").single();
		assertThat(box.getListDataView().getItemCount()).isPositive();
	}

	@Test
	void whatWasChangedMeanwhileIsNotPublished() {
		var id = draft(folder("Late"), "Late");
		this.review.send(id, 1, "");
		as(this.harriet);
		open("bank/" + id + "/review");
		as(this.marcus);
		this.review.takeBack(id);
		this.drafts.save(id, 1, single("Changed", "Changed?"));
		this.review.send(id, 2, "");
		as(this.harriet);

		press("Approve and publish");

		assertThat(screen()).contains("The draft was changed meanwhile");
		assertThat(item(id).live()).isEmpty();
	}

	@Test
	void draftWithProblemsIsToldAboutAtTheReview() {
		var id = this.drafts.create(null, Locale.ENGLISH, Map.of("kind", "long", "title", "Open"), List.of());
		open("bank/" + id + "/review");

		press("Ask for a review");

		assertThat(screen()).contains("Something is still missing", "What is asked: ");
	}

	@Test
	void comparesVersionsWordByWord() {
		var id = live(folder("History"), "First title");
		this.drafts.save(id, item(id).step(), single("Second title", "What helps First title?"));
		publish(id);
		this.drafts.save(id, item(id).step(), single("Third title", "What helps First title?"));

		var screen = open("bank/" + id + "/history");

		assertThat(screen).contains("Marcus Bell", "Harriet Lowe", "Reads well", "Title", "Taken away: Second",
				"Added: Third");
		test(choice("From")).selectItem("Version 1");
		test(choice("To")).selectItem("Version 2");
		assertThat(screen()).contains("Taken away: First", "Added: Second");
		test(choice("To")).selectItem("Version 1");
		assertThat(screen()).contains("They say the same");
	}

	@Test
	void duplicatesTranslatesAndDiscards() {
		var id = draft(folder("Acts"), "Acted on", "a");
		open("bank/" + id);
		press("Begin it in Spanish");
		assertThat(screen()).contains("Spanish", "In English");
		open("bank/" + id);
		assertThat(hasButton("Begin it in Spanish")).isFalse();
		press("Tags");
		test(field("Tags")).setValue("b, c");
		press("Save");
		assertThat(item(id).tags()).containsExactly("b", "c");
		press("Duplicate");
		assertThat(screen()).contains("acted-on-3");

		press("Throw the draft away");
		press("Throw it away");

		assertThat(screen()).contains("Question bank");
		assertThat(this.bank.item(id)).isPresent();
	}

	@Test
	void checkOfAPublishedVersionSendsNobodyToReview() {
		var id = live(folder("Checked"), "Checked");

		assertThat(open("bank/" + id + "/check")).contains("Nothing is missing. This is the published version.")
			.doesNotContain("can be sent to review");
	}

	@Test
	void retiresAndBringsBack() {
		var id = live(folder("Retired"), "Retired");
		open("bank/" + id);

		press("Retire");
		pressInDialog("Retire");

		assertThat(item(id).status()).isEqualTo(BankStatus.RETIRED);
		assertThat(screen()).contains("Retired");
		open("bank/" + id + "/review");
		press("Begin a new draft");
		assertThat(screen()).contains("Ready for a second person?", "Newer draft");
	}

	@Test
	void traineesNeverSeeIt() {
		var id = draft(folder("Closed"), "Closed");
		Acting.asSomebody(Role.TRAINEE);

		assertThat(open("bank/" + id)).contains("This page is for trainers").doesNotContain("Closed");
	}

	@Test
	void unknownQuestionOfALongGoneDraftIsNotHere() {
		var id = draft(folder("Gone"), "Gone");
		this.drafts.discard(id, 1);

		assertThat(open("bank/" + id)).contains("This page is not here");
		assertThat(open("bank/" + UUID.randomUUID() + "/history")).contains("This page is not here");
	}

}
