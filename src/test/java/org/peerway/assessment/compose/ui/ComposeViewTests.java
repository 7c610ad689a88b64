package org.peerway.assessment.compose.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerway.Acting;
import org.peerway.assessment.Mode;
import org.peerway.assessment.ReviewRule;
import org.peerway.assessment.Window;
import org.peerway.assessment.bank.PoolRule;
import org.peerway.assessment.compose.EditionInfo;
import org.peerway.assessment.compose.SectionDraft;
import org.peerway.assessment.rating.RatingRule;
import org.peerway.people.Role;

import static org.assertj.core.api.Assertions.assertThat;

class ComposeViewTests extends ComposeScreens {

	@ParameterizedTest
	@EnumSource(names = "TRAINER", mode = EnumSource.Mode.EXCLUDE)
	void isForTrainers(Role role) {
		var id = begin(1, section("", 1));
		Acting.asSomebody(role);

		open("quizzes/" + id);

		assertThat(find(H1.class).single().getText()).isEqualTo("This page is for trainers");
	}

	@Test
	void knowsNoOtherQuiz() {
		assertThat(open("quizzes/" + UUID.randomUUID())).contains("This page is not here");
		assertThat(open("quizzes/nonsense")).contains("This page is not here");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "es" })
	void saysEverythingInBothLanguages(String language) {
		UI.getCurrent().setLocale(Locale.of(language));

		var screen = open("quizzes/" + begin(9, section("Openings", 5)));

		assertThat(screen).doesNotContain("compose.", "edit.");
		assertThat(screen).contains(language.equals("en") ? "4 questions are found for it, and 5 are to be drawn."
				: "Se encuentran 4 preguntas para ella, y hay que sortear 5.");
	}

	@Test
	void keepsEachChangeAtOnce() {
		var id = begin(1, section("", 1));
		open("quizzes/" + id);

		test(line("Title")).setValue("Final");
		test(number("Minutes it usually takes")).setValue(45);
		test(number("Attempts for each person")).setValue(2);
		test(number("Wait after the first attempt")).setValue(6);
		test(number("Time limit")).setValue(90);
		test(number("Grace to hand in")).setValue(30);
		test(number("Questions drawn")).setValue(3);
		test(number("Pass mark")).setValue(2);

		var kept = kept(id);
		assertThat(kept.title()).isEqualTo("Final");
		assertThat(kept.minutes()).isEqualTo(45);
		assertThat(kept.passMark()).isEqualTo(2);
		assertThat(kept.draw()).isEqualTo(3);
		assertThat(kept.rules().attempts()).isEqualTo(2);
		assertThat(kept.rules().waits().afterFirst()).isEqualTo(Duration.ofHours(6));
		assertThat(kept.rules().time().limit()).isEqualTo(Duration.ofMinutes(90));
		assertThat(kept.rules().time().grace()).isEqualTo(Duration.ofSeconds(30));
		assertThat(screen()).contains("Saved at");
		assertThat(number("Pass mark").getHelperText()).isEqualTo("of 3 points");
	}

	@Test
	void tellsWrongInputBesideTheFieldAndKeepsTheRest() {
		var id = begin(1, section("", 1));
		open("quizzes/" + id);

		test(line("Title")).setValue(" ");
		number("Minutes it usually takes").setValue(500);
		test(number("Attempts for each person")).setValue(5);
		press("Publish edition 1");

		assertThat(line("Title").isInvalid()).isTrue();
		assertThat(number("Minutes it usually takes").isInvalid()).isTrue();
		assertThat(number("Minutes it usually takes").getValue()).isEqualTo(500);
		assertThat(kept(id).title()).isEqualTo("Midterm");
		assertThat(kept(id).minutes()).isEqualTo(20);
		assertThat(kept(id).rules().attempts()).isEqualTo(5);
		assertThat(screen()).contains("A field above needs another look first.");
		assertThat(this.service.editions(id)).isEmpty();
	}

	@Test
	void keepsWindowOnceItsEndsAreInOrder() {
		var id = begin(1, section("", 1));
		open("quizzes/" + id);
		var opens = find(DateTimePicker.class).all().getFirst();
		var closes = find(DateTimePicker.class).all().getLast();

		opens.setValue(LocalDateTime.parse("2027-03-02T09:00"));
		closes.setValue(LocalDateTime.parse("2027-03-01T09:00"));
		assertThat(closes.isInvalid()).isTrue();
		assertThat(closes.getErrorMessage()).contains("close after it opens");
		assertThat(kept(id).rules().window()).isEqualTo(new Window(Instant.parse("2027-03-02T09:00:00Z"), null, false));
		closes.setValue(LocalDateTime.parse("2027-03-03T09:00"));
		find(Checkbox.class).all().getFirst().setValue(true);

		assertThat(closes.isInvalid()).isFalse();
		assertThat(kept(id).rules().window())
			.isEqualTo(new Window(Instant.parse("2027-03-02T09:00:00Z"), Instant.parse("2027-03-03T09:00:00Z"), true));
	}

	@Test
	void turnsIntoPracticeAndBack() {
		var id = begin(3, section("", 4));
		open("quizzes/" + id);
		var mode = this.<Mode>select("What it is for");

		mode.setValue(Mode.PRACTICE);

		assertThat(kept(id).rules().isPractice()).isTrue();
		assertThat(kept(id).rules().review()).isEqualTo(ReviewRule.PRACTICE);
		assertThat(screen()).contains("It is ready to be published");
		mode.setValue(Mode.EXAMINATION);
		assertThat(kept(id).rules().mode()).isEqualTo(Mode.EXAMINATION);
		assertThat(kept(id).rules().attempts()).isEqualTo(3);
		assertThat(kept(id).rules().review()).isEqualTo(ReviewRule.POINTS);
		assertThat(kept(id).passMark()).isEqualTo(3);
	}

	@Test
	void keepsHowTextsAreRated() {
		var id = begin(1, section("", 1));
		open("quizzes/" + id);

		this.<Integer>select("Who rates a text").setValue(2);
		test(number("Difference that still counts as agreement, in %")).setValue(10);

		assertThat(kept(id).rules().rating()).isEqualTo(new RatingRule(2, true, 0.1));
	}

	@Test
	void addsMovesRemovesAndPutsBackSections() {
		var id = begin(1, section("First", 1), section("Second", 1));
		open("quizzes/" + id);

		pressSmall("Down: Section 1");
		assertThat(titles(id)).containsExactly("Second", "First");
		pressSmall("Up: Section 1");
		assertThat(titles(id)).containsExactly("Second", "First");
		pressSmall("Remove: Section 1");
		assertThat(titles(id)).containsExactly("First");
		press("Put it back");
		assertThat(titles(id)).containsExactly("Second", "First");
		press("Add a section");
		test(lines("Title of the section").getLast()).setValue("Third");

		assertThat(titles(id)).containsExactly("Second", "First", "Third");
		assertThat(screen()).contains("4 questions are found for it.");
	}

	@Test
	void staysCalmAboutASectionForWhichNothingWasChosen() {
		var whole = new PoolRule(null, Set.of(), Set.of(), Set.of(), null, Set.of(), Locale.of("es"));
		open("quizzes/" + begin(1, new SectionDraft("", 10, whole)));

		assertThat(screen()).contains("in the whole bank so far, and 10 are to be drawn.")
			.doesNotContain("found for it, and 10");
		assertThat(find(Paragraph.class).withClassName("field-error").all()).filteredOn(Paragraph::isVisible)
			.extracting(Paragraph::getText)
			.noneMatch((text) -> text.contains("so far"));
	}

	@Test
	void saysWhatStandsAgainstPublishing() {
		open("quizzes/" + begin(9, section("", 5)));

		assertThat(screen()).contains("Section 1 draws 5, and 4 questions are found for it.",
				"The pass mark is 9, and a paper has 5 points.", "The points above are still open.");
		assertThat(find(Button.class).withText("Publish edition 1").exists()).isFalse();
		pressSmall("Remove: Section 1");
		assertThat(screen()).contains("The blueprint needs a section at least.");
	}

	@Test
	void publishesOnceSaidWhatItMeans() {
		var id = begin(1, section("", 2));
		open("quizzes/" + id);
		test(find(TextArea.class).single()).setValue("The first one");

		press("Publish edition 1");
		assertThat(this.service.editions(id)).isEmpty();
		test(find(Button.class).withText("Publish edition 1").all().getLast()).click();

		assertThat(this.service.editions(id)).extracting(EditionInfo::note).containsExactly("The first one");
		var edition = this.service.editions(id).getFirst();
		assertThat(screen()).contains("Edition 1 is published", "Marcus Bell", "The first one",
				edition.hash().substring(0, 12), "Publish edition 2");
		assertThat(find(Anchor.class).all()).extracting(Anchor::getHref)
			.contains("statistics/" + edition.ref().courseVersion() + "/" + edition.ref().quiz(),
					"download/quizzes/" + id + "/1.yaml");
		test(line("Title")).setValue("Goes on");
		assertThat(kept(id).title()).isEqualTo("Goes on");
	}

	@Test
	void tellsCalmlyThatSomebodyElseChangedIt() {
		var id = begin(1, section("", 1));
		open("quizzes/" + id);
		this.service.save(id, 0, draft(1, section("Theirs", 1)));

		test(line("Title")).setValue("Mine");

		assertThat(screen()).contains("Somebody else changed this quiz in the meantime.");
		assertThat(line("Title").getValue()).isEqualTo("Mine");
		assertThat(kept(id)).isEqualTo(draft(1, section("Theirs", 1)));
		press("Keep mine as another quiz");
		assertThat(find(H1.class).single().getText()).isEqualTo("Mine");
		assertThat(screen()).doesNotContain("Somebody else");
		assertThat(kept(id)).isEqualTo(draft(1, section("Theirs", 1)));
	}

	@Test
	void showsWhatSomebodyElseMade() {
		var id = begin(1, section("", 1));
		open("quizzes/" + id);
		this.service.save(id, 0, draft(1, section("Theirs", 1)));
		test(line("Title")).setValue("Mine");

		press("Show theirs");

		assertThat(line("Title").getValue()).isEqualTo("Midterm");
		assertThat(line("Title of the section").getValue()).isEqualTo("Theirs");
	}

	private UUID begin(int passMark, SectionDraft... sections) {
		return this.service.create(draft(passMark, sections));
	}

	private List<String> titles(UUID quiz) {
		return kept(quiz).sections().stream().map(SectionDraft::title).toList();
	}

	@SuppressWarnings("unchecked")
	private <T> Select<T> select(String label) {
		return find(Select.class).all()
			.stream()
			.filter((one) -> label.equals(one.getLabel()))
			.findFirst()
			.orElseThrow();
	}

}
