package org.peerway.roleplay.write.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;

import org.peerway.base.ui.Action;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.PageHeader;
import org.peerway.base.ui.Tag;
import org.peerway.roleplay.exchange.ui.ExportDialog;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.write.DraftStatus;
import org.peerway.roleplay.write.OpenDraft;
import org.peerway.roleplay.write.ScenarioWriting;
import org.peerway.roleplay.write.edit.ScenarioPen;

/** What a role-play is called, where it stands, and what can be done with the whole. */
final class DraftHeader extends Composite<Div> {

	private final transient ScenarioWriting writing;

	private final transient OpenDraft draft;

	DraftHeader(OpenDraft draft, String title, ScenarioWriting writing) {
		this.writing = writing;
		this.draft = draft;
		var header = new PageHeader(title).crumb(getTranslation("roleplay.write.title"), WriteLinks.LIST)
			.crumb(draft.newestVersion()
				.map((number) -> getTranslation(
						draft.changedSince() ? "roleplay.write.after-version" : "roleplay.write.as-version", number))
				.orElse(getTranslation("roleplay.write.no-version")))
			.titled(new InLanguage(draft.scenario().language()));
		if (draft.status() == DraftStatus.IN_REVIEW) {
			header.add(Tag.judge(getTranslation("roleplay.write.status.in_review")));
		}
		getContent().add(header.actions(acts()));
	}

	private Component acts() {
		var acts = new Div(Action.plain(getTranslation("roleplay.write.copy-whole"), this::copy),
				Action.plain(getTranslation("roleplay.export"), this::export),
				Action.plain(getTranslation("roleplay.write.remove-whole"), this::askRemove));
		acts.addClassNames("col", "tight");
		var more = new NativeDetails(getTranslation("roleplay.write.whole-acts"), acts);
		more.addClassName("whole-acts");
		more.getSummary().addClassNames("btn");
		return more;
	}

	private void export() {
		new ExportDialog(this.draft.id(), this.writing.open(this.draft.id()).scenario()).open();
	}

	private void copy() {
		Scenario now = this.writing.open(this.draft.id()).scenario();
		var copy = ScenarioPen.on(now).title(getTranslation("roleplay.write.copy-of", now.title())).write();
		UI.getCurrent().navigate(WriteLinks.to(this.writing.create(copy)));
	}

	private void askRemove() {
		var dialog = new Dialog();
		dialog.setHeaderTitle(getTranslation("roleplay.write.remove-whole"));
		dialog.setWidth("30rem");
		dialog.setMaxWidth("100%");
		dialog.add(new Paragraph(getTranslation(this.draft.newestVersion().isPresent()
				? "roleplay.write.remove-whole.published" : "roleplay.write.remove-whole.means")));
		dialog.getFooter()
			.add(Action.plain(getTranslation("roleplay.write.cancel"), dialog::close),
					Action.primary(getTranslation("roleplay.write.remove-whole.do"), () -> {
						dialog.close();
						this.writing.remove(this.draft.id());
						UI.getCurrent().navigate(WriteLinks.LIST);
					}));
		dialog.open();
	}

}
