package org.peerway.roleplay.exchange.ui;

import java.io.IOException;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;

import jakarta.annotation.security.RolesAllowed;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.PageHeader;
import org.peerway.roleplay.exchange.Formats;
import org.peerway.roleplay.exchange.Import;
import org.peerway.roleplay.write.ScenarioWriting;

/**
 * Brings role-plays of a file in as drafts: it is read first and told item by item, and
 * kept when a person says so.
 */
@Route("scenarios/import")
@RolesAllowed({ "TRAINER", "ADMIN" })
class ImportScenariosView extends Composite<Div> implements HasDynamicTitle {

	private static final int MEGABYTE = 1024 * 1024;

	private final transient ScenarioWriting writing;

	private final Upload upload = new Upload(this::take);

	private final Div report = new Div();

	ImportScenariosView(ScenarioWriting writing) {
		this.writing = writing;
		this.report.addClassName("stack");
		this.report.getElement().setAttribute("tabindex", "-1");
		setUpUpload();
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassNames("middle", "stack");
		getContent().add(
				new PageHeader(getTranslation("roleplay.import")).crumb(getTranslation("roleplay.write.title"),
						"scenarios"),
				Card.titled(getTranslation("roleplay.import.file"),
						new Paragraph(getTranslation("roleplay.import.lead", Formats.LARGEST / MEGABYTE)), this.upload),
				this.report);
	}

	private void setUpUpload() {
		this.upload.setMaxFiles(1);
		this.upload.setMaxFileSize(Formats.LARGEST);
		this.upload.setUploadButton(Action.outlined(getTranslation("roleplay.import.choose"), () -> {
		}));
		this.upload.setI18n(
				new UploadI18N().setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("roleplay.import.drop")))
					.setError(new UploadI18N.Error()
						.setFileIsTooBig(getTranslation("roleplay.import.too-big", Formats.LARGEST / MEGABYTE))
						.setTooManyFiles(getTranslation("roleplay.import.one"))));
		this.upload.addAllFinishedListener((event) -> this.upload.clearFileList());
		this.upload.addFileRejectedListener((event) -> say(event.getErrorMessage()));
	}

	/** No more than can be read, whatever the browser says. */
	private void take(UploadEvent event) throws IOException {
		try (var stream = event.getInputStream()) {
			var bytes = stream.readNBytes(Formats.LARGEST + 1);
			event.getUI().access(() -> read(bytes, event.getFileName()));
		}
	}

	void read(byte[] bytes, String fileName) {
		if (bytes.length > Formats.LARGEST) {
			say(getTranslation("roleplay.import.too-big", Formats.LARGEST / MEGABYTE));
			return;
		}
		show(Formats.read(bytes, fileName), fileName);
	}

	private void say(String wrong) {
		this.report.removeAll();
		this.report.add(new Note(Note.Kind.CARE, wrong).announced());
	}

	private void show(Import read, String fileName) {
		this.report.removeAll();
		this.report.add(new Note(read.stories().isEmpty() ? Note.Kind.CARE : Note.Kind.INFO,
				getTranslation("roleplay.import.read", fileName, read.stories().size()))
			.announced());
		if (!read.remarks().isEmpty()) {
			this.report.add(Card.titled(getTranslation("roleplay.import.whole"), new RemarkList(read.remarks())));
		}
		read.stories().forEach((story) -> this.report.add(new StoryCard(story, this::keep)));
		this.report.getElement().executeJs("this.focus()");
	}

	private void keep(Import.Story story) {
		var draft = this.writing.create(story.scenario().scenario());
		UI.getCurrent().navigate("scenarios/" + draft.value());
	}

	@Override
	public String getPageTitle() {
		return getTranslation("roleplay.import") + " · " + getTranslation("app.name");
	}

}
