package org.peerway.assessment.edit;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peerway.OnH2;
import org.peerway.assessment.bank.BankPictures;
import org.peerway.assessment.compose.PicturedQuiz;
import org.peerway.assessment.question.Kind;

import static org.assertj.core.api.Assertions.assertThat;

@OnH2
class PictureDialogTests extends SpringBrowserlessTest {

	private final Map<String, String> kept = new HashMap<>();

	private final QuestionEditor editor = new QuestionEditor();

	private BankPictures.Result result = new BankPictures.Kept("map.png");

	@BeforeEach
	void open() {
		UI.getCurrent().setLocale(Locale.ENGLISH);
		this.editor.setPictures(new Shelf());
		var draft = QuestionEditor.blank(Kind.SINGLE);
		draft.put("ask", "Which way is north?");
		this.editor.setDraft(draft);
		UI.getCurrent().add(this.editor);
		press("Add a picture");
	}

	@Test
	void picturesStandAtTheEndOfWhatIsAsked() {
		upload("Map.png", PicturedQuiz.PNG);
		words("A [map] of 5 * 3 miles");

		press("Put it into the question");

		assertThat(this.editor.getDraft()).containsEntry("ask",
				"Which way is north?\n\n![A \\[map\\] of 5 \\* 3 miles](map.png)");
		assertThat(this.kept).containsKey("Map.png");
		assertThat(find(Dialog.class).all()).isEmpty();
	}

	@Test
	void everyPictureHasWords() {
		upload("Map.png", PicturedQuiz.PNG);

		press("Put it into the question");

		assertThat(find(TextField.class).withCaption("What the picture shows").single().isInvalid()).isTrue();
		assertThat(this.kept).isEmpty();
		assertThat(this.editor.getDraft()).containsEntry("ask", "Which way is north?");
	}

	@Test
	void asksForAPictureFirst() {
		words("A map");

		press("Put it into the question");

		assertThat(dialog()).contains("Please choose a picture first.");
	}

	@Test
	void saysWhatIsNoPicture() {
		upload("map.png", "<svg/>".getBytes(StandardCharsets.UTF_8));

		assertThat(dialog()).contains("This is no PNG, JPEG, GIF or WebP picture.");
	}

	@Test
	void saysWhyAPictureIsNotKept() {
		this.result = new BankPictures.Refused(BankPictures.Refusal.TOO_MANY);
		upload("Map.png", PicturedQuiz.PNG);
		words("A map");

		press("Put it into the question");

		assertThat(dialog()).contains("This question has 50 pictures already");
		assertThat(this.editor.getDraft()).containsEntry("ask", "Which way is north?");
	}

	private void upload(String name, byte[] bytes) {
		test(find(Upload.class).single()).upload(name, "image/png", bytes);
		roundTrip();
	}

	private void words(String words) {
		test(find(TextField.class).withCaption("What the picture shows").single()).setValue(words);
	}

	private void press(String label) {
		test(find(Button.class).withText(label).single()).click();
	}

	private String dialog() {
		return find(Dialog.class).single().getElement().getTextRecursively();
	}

	private final class Shelf implements PictureShelf {

		@Override
		public Map<String, String> addresses() {
			return Map.of("map.png", "p/map");
		}

		@Override
		public BankPictures.Result keep(String fileName, byte[] bytes) {
			PictureDialogTests.this.kept.put(fileName, "");
			return PictureDialogTests.this.result;
		}

	}

}
