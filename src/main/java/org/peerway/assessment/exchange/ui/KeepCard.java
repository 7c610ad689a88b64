package org.peerway.assessment.exchange.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import org.peerway.assessment.bank.Folder;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Icon;

/** Where the questions that were chosen are put into the bank. */
final class KeepCard extends Composite<Section> {

	/** Stores the questions that are chosen now. */
	interface Keeping {

		void keep(Optional<Folder> folder);

	}

	private final transient DryRun run;

	private final Select<Optional<Folder>> folder = new Select<>();

	private final Action keep;

	KeepCard(DryRun run, List<Folder> folders, Keeping keeping) {
		this.run = run;
		this.keep = Action.primary("", () -> keeping.keep(this.folder.getValue())).icon(Icon.CHECK).once();
		List<Optional<Folder>> places = new ArrayList<>(List.of(Optional.empty()));
		FolderPaths.sorted(folders).forEach((one) -> places.add(Optional.of(one)));
		this.folder.setLabel(getTranslation("exchange.folder"));
		this.folder.setHelperText(getTranslation("exchange.folder.help"));
		this.folder.setItems(places);
		this.folder.setItemLabelGenerator((place) -> place.map((one) -> FolderPaths.path(one, folders))
			.orElseGet(() -> getTranslation("exchange.folder.top")));
		this.folder.setValue(Optional.empty());
		var fields = new Div(this.folder, new Div(this.keep));
		fields.addClassNames("col", "fields");
		getContent().addClassName("card");
		getContent().add(new H2(getTranslation("exchange.keep")), fields);
		refresh();
	}

	/** Says how many questions would be put into the bank now. */
	void refresh() {
		int count = this.run.chosen().size();
		this.keep.setText(getTranslation("exchange.keep.count", count));
		this.keep.setEnabled(count > 0);
	}

}
