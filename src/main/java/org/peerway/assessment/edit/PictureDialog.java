package org.peerway.assessment.edit;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.bank.BankLimits;
import org.peerway.assessment.bank.BankPictures;
import org.peerway.base.file.Picture;
import org.peerway.base.ui.Action;

/** Asks for a picture and for the words that say what it shows. */
final class PictureDialog extends Dialog {

	private static final int LONGEST = 300;

	private static final int MEGABYTE = 1024 * 1024;

	private final transient PictureShelf shelf;

	private final transient Consumer<String> shown;

	private final Upload upload = new Upload(this::take);

	private final Paragraph chosen = new Paragraph();

	private final TextField words = new TextField();

	private transient @Nullable File file;

	PictureDialog(PictureShelf shelf, Consumer<String> shown) {
		this.shelf = shelf;
		this.shown = shown;
		setHeaderTitle(getTranslation("edit.picture.add"));
		setWidth("30rem");
		setMaxWidth("100%");
		setUpUpload();
		this.chosen.getElement().setAttribute("role", "status");
		this.words.setLabel(getTranslation("edit.picture.words"));
		this.words.setHelperText(getTranslation("edit.picture.words.help"));
		this.words.setMaxLength(LONGEST);
		this.words.setManualValidation(true);
		this.words.setRequiredIndicatorVisible(true);
		this.words.setWidthFull();
		var content = new Div(new Paragraph(getTranslation("edit.picture.lead", BankLimits.MEDIA / MEGABYTE)),
				this.upload, this.chosen, this.words);
		content.addClassName("col");
		add(content);
		getFooter().add(Action.plain(getTranslation("edit.picture.cancel"), this::close),
				Action.primary(getTranslation("edit.picture.put"), this::put));
	}

	/** A file that was chosen. */
	private record File(String name, byte[] bytes) {
	}

	private void setUpUpload() {
		var tooBig = words(BankPictures.Refusal.TOO_BIG);
		this.upload.setMaxFiles(1);
		this.upload.setMaxFileSize(BankLimits.MEDIA);
		this.upload.setAcceptedFileTypes("image/png", "image/jpeg", "image/gif", "image/webp");
		this.upload.setUploadButton(Action.outlined(getTranslation("edit.picture.choose"), () -> {
		}));
		this.upload.setI18n(
				new UploadI18N().setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("edit.picture.drop")))
					.setError(new UploadI18N.Error().setFileIsTooBig(tooBig)
						.setTooManyFiles(getTranslation("edit.picture.one"))
						.setIncorrectFileType(words(BankPictures.Refusal.NO_PICTURE))));
		// Without a listener the browser would not ask what came of it.
		this.upload.addAllFinishedListener((event) -> this.upload.clearFileList());
		this.upload.addFileRejectedListener((event) -> say(event.getErrorMessage(), true));
	}

	private String words(BankPictures.Refusal why) {
		return getTranslation("edit.picture." + why.name().toLowerCase(Locale.ROOT).replace('_', '-'),
				BankLimits.MEDIA / MEGABYTE, BankPictures.MOST);
	}

	/** Takes the bytes in; no more than can be kept, whatever the browser says. */
	private void take(UploadEvent event) throws IOException {
		try (var stream = event.getInputStream()) {
			var bytes = stream.readNBytes(BankLimits.MEDIA + 1);
			event.getUI().access(() -> choose(new File(event.getFileName(), bytes)));
		}
	}

	private void choose(File chosen) {
		if (Picture.of(chosen.bytes()).isEmpty()) {
			refuse(BankPictures.Refusal.NO_PICTURE);
			return;
		}
		this.file = chosen;
		say(getTranslation("edit.picture.chosen", chosen.name()), false);
		this.words.focus();
	}

	private void put() {
		var picture = this.file;
		boolean silent = this.words.getValue().isBlank();
		this.words.setErrorMessage(getTranslation("edit.picture.words.missing"));
		this.words.setInvalid(silent);
		if (picture == null) {
			say(getTranslation("edit.picture.none"), true);
		}
		else if (silent) {
			this.words.focus();
		}
		else {
			put(picture);
		}
	}

	private void put(File picture) {
		switch (this.shelf.keep(picture.name(), picture.bytes())) {
			case BankPictures.Kept kept -> {
				close();
				this.shown.accept("![" + escaped(this.words.getValue()) + "](" + kept.name() + ")");
			}
			case BankPictures.Refused refused -> refuse(refused.why());
		}
	}

	/** Every sign that could mean something stands for itself. */
	private static String escaped(String words) {
		return words.strip().replaceAll("\\s+", " ").replaceAll("[\\\\\\[\\]`*_<&!]", "\\\\$0");
	}

	private void refuse(BankPictures.Refusal why) {
		this.file = null;
		say(words(why), true);
	}

	private void say(String words, boolean wrong) {
		this.chosen.setText(words);
		this.chosen.setClassName("field-error", wrong);
	}

}
