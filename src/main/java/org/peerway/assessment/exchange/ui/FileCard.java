package org.peerway.assessment.exchange.ui;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import org.jspecify.annotations.Nullable;
import org.peerway.assessment.exchange.Format;
import org.peerway.assessment.exchange.Formats;
import org.peerway.assessment.exchange.Import;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.Note;

/** Where a file is chosen and its format and encoding are settled, before it is read. */
final class FileCard extends Composite<Section> {

	private static final int MEGABYTE = 1_000_000;

	/** Hears what came of reading a file. */
	interface Reading {

		void done(String fileName, Format format, Locale language, Import read);

	}

	private final transient Reading reading;

	private final Upload upload = new Upload(this::take);

	private final Div settings = new Div();

	private final Select<Format> format = new Select<>();

	private final Select<Charset> encoding = new Select<>();

	private final LanguageSelect language = new LanguageSelect();

	private final Pre beginning = new Pre();

	private transient @Nullable ChosenFile file;

	FileCard(Reading reading) {
		this.reading = reading;
		this.settings.addClassNames("col", "fields");
		this.settings.setVisible(false);
		this.format.setLabel(getTranslation("exchange.format"));
		this.format.setItemLabelGenerator((one) -> getTranslation(one.key()));
		this.format.addValueChangeListener((event) -> showEncoding());
		this.encoding.setLabel(getTranslation("exchange.encoding"));
		this.encoding.setItemLabelGenerator(this::encodingName);
		this.encoding.setItems(Formats.ENCODINGS);
		this.encoding.addValueChangeListener((event) -> showBeginning());
		this.beginning.addClassName("beginning");
		this.beginning.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
		this.beginning.getElement().setAttribute("aria-label", getTranslation("exchange.beginning"));
		setUpUpload();
		getContent().addClassName("card");
		getContent().add(new H2(getTranslation("exchange.file")), new Paragraph(getTranslation("exchange.file.lead")),
				this.upload, this.settings);
	}

	private void setUpUpload() {
		this.upload.setMaxFiles(1);
		this.upload.setMaxFileSize(Formats.LARGEST);
		this.upload.setUploadButton(Action.primary(getTranslation("exchange.file.choose"), () -> {
		}).icon(Icon.PAPER));
		this.upload.setI18n(words());
		// Without a listener the browser would not ask what came of it.
		this.upload.addAllFinishedListener((event) -> this.upload.clearFileList());
		this.upload.addFileRejectedListener((event) -> say(Note.Kind.CARE, event.getErrorMessage()));
	}

	private UploadI18N words() {
		var tooBig = getTranslation("exchange.file.too-big", Formats.LARGEST / MEGABYTE);
		return new UploadI18N().setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("exchange.file.drop")))
			.setError(new UploadI18N.Error().setFileIsTooBig(tooBig)
				.setTooManyFiles(getTranslation("exchange.file.one"))
				.setIncorrectFileType(getTranslation("exchange.file.one")));
	}

	/** Takes the bytes in; no more than can be read, whatever the browser says. */
	private void take(UploadEvent event) throws IOException {
		try (var stream = event.getInputStream()) {
			var bytes = stream.readNBytes(Formats.LARGEST + 1);
			event.getUI().access(() -> settle(event.getFileName(), bytes));
		}
	}

	private void settle(String fileName, byte[] bytes) {
		if (bytes.length > Formats.LARGEST) {
			say(Note.Kind.CARE, getTranslation("exchange.file.too-big", Formats.LARGEST / MEGABYTE));
			return;
		}
		var chosen = new ChosenFile(fileName, bytes);
		this.file = chosen;
		var likely = chosen.detected().candidates();
		this.format.setItems(Stream.concat(likely.stream(), Arrays.stream(Format.values())).distinct().toList());
		this.format.setHelperText(
				getTranslation(chosen.detected().sure() ? "exchange.format.sure" : "exchange.format.unsure"));
		this.encoding
			.setItems(Stream.concat(Stream.of(chosen.encoding()), Formats.ENCODINGS.stream()).distinct().toList());
		this.encoding.setHelperText(
				getTranslation(chosen.isEncodingDoubtful() ? "exchange.encoding.unsure" : "exchange.encoding.sure"));
		this.settings.removeAll();
		this.settings.add(new Paragraph(getTranslation("exchange.file.chosen", fileName, size(chosen.size()))),
				this.format, this.encoding, this.beginning, this.language, actions());
		this.encoding.setValue(chosen.encoding());
		this.format.setValue(likely.getFirst());
		showBeginning();
		this.upload.setVisible(false);
		this.settings.setVisible(true);
		this.format.focus();
	}

	private Div actions() {
		var row = new Div(Action.primary(getTranslation("exchange.read"), this::read).icon(Icon.EYE).once(),
				Action.plain(getTranslation("exchange.file.other"), this::chooseAnew));
		row.addClassName("row");
		return row;
	}

	private void chooseAnew() {
		this.file = null;
		this.settings.setVisible(false);
		this.upload.setVisible(true);
	}

	private String size(int bytes) {
		return (bytes < MEGABYTE) ? getTranslation("exchange.kilobytes", Math.max(1, bytes / 1000))
				: getTranslation("exchange.megabytes", bytes / MEGABYTE);
	}

	private String encodingName(Charset charset) {
		return getTranslation("exchange.encoding." + charset.name().toLowerCase(Locale.ROOT));
	}

	private void showEncoding() {
		boolean text = this.format.getValue() != null && this.format.getValue().isText();
		this.encoding.setVisible(text);
		this.beginning.setVisible(text);
	}

	private void showBeginning() {
		if (this.file != null && this.encoding.getValue() != null) {
			this.beginning.setText(this.file.beginning(this.encoding.getValue()));
		}
	}

	/** The bytes are let go as soon as they are read. */
	private void read() {
		var chosen = this.file;
		if (chosen == null) {
			return;
		}
		var read = chosen.read(this.format.getValue(), this.encoding.getValue());
		this.file = null;
		this.reading.done(chosen.name(), this.format.getValue(), this.language.getValue(), read);
	}

	private void say(Note.Kind kind, String words) {
		this.settings.removeAll();
		this.settings.add(new Note(kind, words).announced());
		this.settings.setVisible(true);
	}

}
