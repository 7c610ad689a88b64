package org.peerway.assessment.exchange.ui;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import org.peerway.assessment.bank.Folder;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Icon;

/** Where the questions that were chosen are put into the bank. */
final class KeepCard extends Composite<Section> {

	/** Stores the questions that are chosen now. */
	interface Keeping {

		void keep(Optional<Folder> folder, Locale language);

	}

	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("es"));

	private final transient DryRun run;

	private final Select<Optional<Folder>> folder = new Select<>();

	private final Select<Locale> language = new Select<>();

	private final Action keep;

	KeepCard(DryRun run, List<Folder> folders, Keeping keeping) {
		this.run = run;
		this.keep = Action.primary("", () -> keeping.keep(this.folder.getValue(), this.language.getValue()))
			.icon(Icon.CHECK)
			.once();
		List<Optional<Folder>> places = new ArrayList<>(List.of(Optional.empty()));
		FolderPaths.sorted(folders).forEach((one) -> places.add(Optional.of(one)));
		this.folder.setLabel(getTranslation("exchange.folder"));
		this.folder.setHelperText(getTranslation("exchange.folder.help"));
		this.folder.setItems(places);
		this.folder.setItemLabelGenerator((place) -> place.map((one) -> FolderPaths.path(one, folders))
			.orElseGet(() -> getTranslation("exchange.folder.top")));
		this.folder.setValue(Optional.empty());
		this.language.setLabel(getTranslation("exchange.language"));
		this.language.setItems(LANGUAGES);
		this.language.setItemLabelGenerator((one) -> getTranslation("exchange.language." + one.getLanguage()));
		this.language.setValue(LANGUAGES.stream()
			.filter((one) -> one.getLanguage().equals(getLocale().getLanguage()))
			.findFirst()
			.orElse(Locale.ENGLISH));
		var fields = new Div(this.folder, this.language);
		fields.addClassName("row");
		getContent().addClassName("card");
		getContent().add(new H2(getTranslation("exchange.keep")), fields, this.keep);
		refresh();
	}

	/** Says how many questions would be put into the bank now. */
	void refresh() {
		int count = this.run.chosen().size();
		this.keep.setText(getTranslation("exchange.keep.count", count));
		this.keep.setEnabled(count > 0);
	}

	/** A way to take along what was refused. */
	static Component refused(String report, String label) {
		var bytes = report.getBytes(StandardCharsets.UTF_8);
		var link = new Anchor(
				DownloadHandler.fromInputStream((event) -> new DownloadResponse(new ByteArrayInputStream(bytes),
						"refused.txt", "text/plain;charset=utf-8", bytes.length)),
				"");
		link.addClassName("btn");
		link.add(Icon.DOWNLOAD.draw(), new Span(label));
		return link;
	}

}
