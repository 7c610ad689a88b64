package org.peerway.roleplay.exchange.ui;

import java.util.Locale;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;

import org.peerway.base.ui.Action;
import org.peerway.roleplay.exchange.Format;
import org.peerway.roleplay.exchange.ScenarioWithMedia;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.write.DraftId;

/** Takes a role-play along as a file: which format, and what that cannot carry. */
public final class ExportDialog extends Dialog {

	private final Div told = new Div();

	public ExportDialog(DraftId draft, Scenario scenario) {
		setHeaderTitle(getTranslation("roleplay.export"));
		setWidth("34rem");
		setMaxWidth("100%");
		var formats = new Select<Format>();
		formats.setLabel(getTranslation("roleplay.export.format"));
		formats.setItems(Format.values());
		formats.setItemLabelGenerator((format) -> getTranslation(format.key()));
		formats.setWidthFull();
		formats.addValueChangeListener((event) -> show(draft, scenario, event.getValue()));
		this.told.getElement().setAttribute("role", "status");
		this.told.addClassName("col");
		var content = new Div(new Paragraph(getTranslation("roleplay.export.lead")), formats, this.told);
		content.addClassName("col");
		add(content);
		getFooter().add(Action.plain(getTranslation("roleplay.export.close"), this::close));
		formats.setValue(Format.YAML);
	}

	static String address(DraftId draft, Format format) {
		return "download/role-plays/" + draft.value() + "/" + format.name().toLowerCase(Locale.ROOT);
	}

	private void show(DraftId draft, Scenario scenario, Format format) {
		var export = format.writer().write(new ScenarioWithMedia(scenario));
		this.told.removeAll();
		if (export.remarks().isEmpty()) {
			this.told.add(new Paragraph(getTranslation("roleplay.export.whole")));
		}
		else {
			this.told.add(new Paragraph(getTranslation("roleplay.export.not-carried")),
					new RemarkList(export.remarks()));
		}
		if (export.written()) {
			var link = new Anchor(address(draft, format), getTranslation("roleplay.export.download"));
			link.getElement().setAttribute("download", true);
			link.setRouterIgnore(true);
			link.addClassNames("btn", "p");
			this.told.add(link);
		}
	}

}
