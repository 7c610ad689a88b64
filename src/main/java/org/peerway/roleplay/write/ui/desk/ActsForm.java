package org.peerway.roleplay.write.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.peerway.base.ui.Action;
import org.peerway.base.ui.Icon;
import org.peerway.roleplay.script.Act;
import org.peerway.roleplay.write.edit.Cast;

/** The form of the acts that turns are grouped by. */
final class ActsForm extends Composite<Div> {

	private final Sheet sheet;

	ActsForm(Sheet sheet) {
		this.sheet = sheet;
		var desk = sheet.desk();
		var rows = new Div();
		rows.addClassName("edit-rows");
		sheet.scenario().acts().forEach((act) -> rows.add(row(act)));
		getContent().addClassName("write-form");
		getContent().add(new FormHead(sheet, getTranslation("roleplay.write.section.acts"))
			.lead(getTranslation("roleplay.write.acts.lead")), rows);
		if (sheet.editable()) {
			getContent()
				.add(new Div(sheet.spots().put("add", Action.outlined(getTranslation("roleplay.write.act.add"), () -> {
					var added = Cast.addAct(desk.scenario(), "");
					desk.act("act-added", added.scenario(), "act/" + added.id() + "/title");
				}).icon(Icon.PLUS))));
		}
	}

	private Component row(Act act) {
		var desk = this.sheet.desk();
		String id = act.id();
		String spot = "act/" + id;
		int index = this.sheet.scenario().acts().indexOf(act);
		int last = this.sheet.scenario().acts().size() - 1;
		return new RowCard(this.sheet, spot, getTranslation("roleplay.write.act", index + 1))
			.button("up", index > 0, () -> desk.act("act-moved", Cast.moveAct(desk.scenario(), id, -1), spot + "/up"))
			.button("down", index < last,
					() -> desk.act("act-moved", Cast.moveAct(desk.scenario(), id, 1), spot + "/down"))
			.button("remove", true, () -> desk.act("act-removed", Cast.removeAct(desk.scenario(), id), "add"))
			.wide(this.sheet.fields()
				.line("act.title", spot + "/title", act.title(),
						(scenario, text) -> Cast.titleAct(scenario, id, text)));
	}

}
