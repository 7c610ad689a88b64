package org.peerway.assessment.exchange.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.peerway.assessment.bank.BankFolders;
import org.peerway.assessment.bank.Folder;
import org.peerway.assessment.exchange.Target;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.PageHeader;

/**
 * Takes questions of the bank out into a file: those of a folder, or those that were
 * chosen. What the format cannot carry is shown before the file is taken along.
 */
@Route(ExchangeLinks.EXPORT)
@RolesAllowed("TRAINER")
class ExportView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

	private final transient BankExport export;

	private final transient BankFolders folders;

	private final Select<Optional<Folder>> folder = new Select<>();

	private final Paragraph chosen = new Paragraph();

	private final Select<Target> target = new Select<>();

	private final Checkbox drafts = new Checkbox(getTranslation("exchange.export.drafts"));

	private final Div result = new Div();

	private final List<UUID> ids = new ArrayList<>();

	ExportView(BankExport export, BankFolders folders) {
		this.export = export;
		this.folders = folders;
		this.folder.setLabel(getTranslation("exchange.folder"));
		this.target.setLabel(getTranslation("exchange.target"));
		this.target.setItems(Arrays.asList(Target.values()));
		this.target.setItemLabelGenerator((one) -> getTranslation(one.key()));
		this.target.setHelperText(getTranslation("exchange.target.help"));
		this.target.setValue(Target.YAML);
		this.result.addClassName("stack");
		this.folder.addValueChangeListener((event) -> this.result.removeAll());
		this.target.addValueChangeListener((event) -> this.result.removeAll());
		this.drafts.addValueChangeListener((event) -> this.result.removeAll());
		var fields = new Div(this.chosen, this.folder, this.target, this.drafts,
				new Div(Action.primary(getTranslation("exchange.export.prepare"), this::prepare).icon(Icon.EYE)));
		fields.addClassNames("col", "fields");
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassName("stack");
		getContent().add(
				new PageHeader(getTranslation("exchange.export")).crumb(getTranslation("assessment.bank.menu"), "bank")
					.lead(getTranslation("exchange.export.lead")),
				new Card(new H2(getTranslation("exchange.export.what")), fields), this.result);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		var parameters = event.getLocation().getQueryParameters();
		this.ids.clear();
		this.ids.addAll(ExchangeLinks.chosen(event.getUI()));
		this.chosen.setText(getTranslation("exchange.export.chosen", this.ids.size()));
		this.chosen.setVisible(!this.ids.isEmpty());
		this.folder.setVisible(this.ids.isEmpty());
		var all = this.folders.all();
		List<Optional<Folder>> places = new ArrayList<>(List.of(Optional.empty()));
		FolderPaths.sorted(all).forEach((one) -> places.add(Optional.of(one)));
		this.folder.setItems(places);
		this.folder.setItemLabelGenerator((place) -> place.map((one) -> FolderPaths.path(one, all))
			.orElseGet(() -> getTranslation("exchange.export.all")));
		var wanted = parameters.getSingleParameter(ExchangeLinks.FOLDER).flatMap(ExportView::uuid);
		this.folder.setValue(all.stream().filter((one) -> wanted.filter(one.id()::equals).isPresent()).findFirst());
	}

	private static Optional<UUID> uuid(String text) {
		try {
			return Optional.of(UUID.fromString(text));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private void prepare() {
		var place = this.folder.getValue().map(Folder::id);
		var gathered = this.ids.isEmpty() ? this.export.of(place, this.drafts.getValue())
				: this.export.of(this.ids, this.drafts.getValue());
		var report = new ExportReport(gathered, this.target.getValue());
		this.result.removeAll();
		this.result.add(report);
		report.greet();
	}

	@Override
	public String getPageTitle() {
		return getTranslation("exchange.export") + " · " + getTranslation("app.name");
	}

}
