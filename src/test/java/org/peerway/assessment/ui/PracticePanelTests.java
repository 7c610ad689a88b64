package org.peerway.assessment.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerway.assessment.Sheets;
import org.peerway.assessment.question.Answers;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Response;
import org.peerway.assessment.question.ResponseText;

import static org.assertj.core.api.Assertions.assertThat;

class PracticePanelTests extends QuestionScreens {

	private final List<String> asked = new ArrayList<>();

	private Sheets sheets = new Sheets(question(Kind.SINGLE));

	private QuestionPage page;

	@BeforeEach
	void openOne() {
		this.page = open(Kind.SINGLE);
	}

	@ParameterizedTest
	@MethodSource("all")
	void tellsEveryKindInBothLanguages(Question question) {
		for (Locale locale : List.of(Locale.ENGLISH, Locale.of("es"))) {
			UI.getCurrent().setLocale(locale);
			this.page = open(question.kind());

			this.page.show(this.sheets.told(Answers.right(question), false, false));
			this.page.show(this.sheets.told(Answers.right(question), true, true));

			assertThat(text()).contains("CANARY hint", "CANARY said").doesNotContainPattern(UNTRANSLATED);
		}
	}

	@Test
	void tellsNothingBeforeItIsAsked() {
		assertThat(text()).contains("This is practice: nothing counts.").doesNotContain("CANARY");
		assertThat(buttons()).containsExactly("Check", "Show a hint", "Come back to this");
	}

	@Test
	void saysThatThereIsNothingToCheck() {
		press("Check");

		assertThat(this.asked).isEmpty();
		assertThat(status()).contains("There is no answer yet.");
	}

	@Test
	void checksWhatIsGiven() {
		this.page.saved(Instant.EPOCH, true);

		press("Check");
		this.page.show(this.sheets.told(wrong(), false, false));

		assertThat(this.asked).containsExactly("check");
		assertThat(status()).isEqualTo("To look at once more");
		assertThat(text()).contains("You chose: ", "CANARY feedback", "CANARY said").doesNotContain("This fits:");
		assertThat(buttons()).contains("Check", "Show a hint", "Show what fits");
	}

	@Test
	void oneButtonIsFilled() {
		assertThat(isNextFilled()).isFalse();
		assertThat(isCheckFilled()).isTrue();

		this.page.show(this.sheets.told(wrong(), false, false));
		assertThat(isNextFilled()).isTrue();
		assertThat(isCheckFilled()).isFalse();

		this.page.saved(Instant.EPOCH, true);
		assertThat(isNextFilled()).isFalse();
		assertThat(isCheckFilled()).isTrue();
	}

	@Test
	void saysThatTheAnswerChangedSince() {
		this.page.show(this.sheets.told(wrong(), false, false));

		this.page.saved(Instant.EPOCH, true);

		assertThat(status()).contains("You have changed your answer since.");
	}

	@Test
	void showsWhatFitsToThoseWhoAsk() {
		this.page.show(this.sheets.told(wrong(), false, false));

		press("Show what fits");
		this.page.show(this.sheets.told(wrong(), false, true));

		assertThat(this.asked).containsExactly("key");
		assertThat(text()).contains("This fits: ");
		assertThat(buttons()).doesNotContain("Show what fits");
	}

	@Test
	void showsTheHintToThoseWhoAsk() {
		press("Show a hint");
		this.page.show(this.sheets.told(none(), true, false));

		assertThat(this.asked).containsExactly("hint");
		assertThat(text()).contains("A hint", "CANARY hint of single");
		assertThat(buttons()).doesNotContain("Show a hint");
	}

	@Test
	void offersNoKeyForWhatFits() {
		this.page.show(this.sheets.told(Answers.right(question(Kind.SINGLE)), false, false));

		assertThat(status()).isEqualTo("This fits");
		assertThat(buttons()).doesNotContain("Show what fits");
	}

	@Test
	void textsAreCompared() {
		this.page = open(Kind.REWRITE);
		assertThat(buttons()).contains("Compare");

		this.page.show(this.sheets.told(new Response.Written("My words"), false, false));

		assertThat(text()).contains("Nobody rates this.", "My words", "One way to say it:", "CANARY example",
				"You can look at these points:", "CANARY criterion");
	}

	private QuestionPage open(Kind kind) {
		UI.getCurrent().removeAll();
		this.sheets = new Sheets(question(kind));
		var told = this.sheets.told(ResponseText.read(kind, ""), false, false);
		var sheet = this.sheets.sheet(this.sheets.practice(ResponseText.read(kind, ""), told));
		var opened = new QuestionPage(sheet, 0, new AttemptLinks(Integer::toString, "all", "leave"), new Heard());
		UI.getCurrent().add(opened);
		return opened;
	}

	private Response none() {
		return ResponseText.read(Kind.SINGLE, "");
	}

	private Response wrong() {
		return Answers.wrong(question(Kind.SINGLE));
	}

	private String text() {
		return this.page.getElement().getTextRecursively();
	}

	private String status() {
		return find(Div.class).from(this.page)
			.all()
			.stream()
			.filter((one) -> Objects.equals(one.getElement().getAttribute("role"), "status"))
			.findFirst()
			.orElseThrow()
			.getElement()
			.getTextRecursively();
	}

	private List<String> buttons() {
		return find(Button.class).from(this.page)
			.all()
			.stream()
			.filter(Button::isVisible)
			.map(Button::getText)
			.toList();
	}

	private void press(String words) {
		test(find(Button.class).from(this.page).withText(words).single()).click();
	}

	private boolean isNextFilled() {
		return find(Anchor.class).from(this.page).all().stream().anyMatch((link) -> link.hasClassName("p"));
	}

	private boolean isCheckFilled() {
		return find(Button.class).from(this.page).withText("Check").single().getThemeNames().contains("primary");
	}

	/** Hears what is asked for. */
	private final class Heard implements QuestionPage.Listener {

		@Override
		public void given(QuestionPage page, Response response) {
			PracticePanelTests.this.asked.add("given");
		}

		@Override
		public void flagged(QuestionPage page, boolean flagged) {
			PracticePanelTests.this.asked.add("flagged");
		}

		@Override
		public void check(QuestionPage page) {
			PracticePanelTests.this.asked.add("check");
		}

		@Override
		public void hint(QuestionPage page) {
			PracticePanelTests.this.asked.add("hint");
		}

		@Override
		public void showKey(QuestionPage page) {
			PracticePanelTests.this.asked.add("key");
		}

	}

}
