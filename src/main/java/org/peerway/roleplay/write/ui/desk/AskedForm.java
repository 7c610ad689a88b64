package org.peerway.roleplay.write.ui.desk;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.peerway.base.ui.Action;
import org.peerway.base.ui.Icon;
import org.peerway.roleplay.script.PassRule.Thresholds;
import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.write.edit.Cast;

/** The form of how many points of each principle a play has to show. */
final class AskedForm extends Composite<Div> {

	private final Sheet sheet;

	AskedForm(Sheet sheet) {
		this.sheet = sheet;
		var rows = new Div();
		rows.addClassName("edit-rows");
		List<String> all = new ArrayList<>(sheet.principles().stream().map(Principle::id).toList());
		sheet.scenario().pass().thresholds().keySet().stream().filter((id) -> !all.contains(id)).forEach(all::add);
		all.forEach((id) -> rows.add(row(id)));
		getContent().addClassName("write-form");
		getContent().add(new FormHead(sheet, getTranslation("roleplay.write.section.asked"))
			.lead(getTranslation("roleplay.write.asked.lead")), rows);
	}

	private Component row(String id) {
		String name = this.sheet.principles()
			.stream()
			.filter((principle) -> principle.id().equals(id))
			.findFirst()
			.map(Principle::name)
			.orElse(id);
		var asked = this.sheet.scenario().pass().thresholds().get(id);
		var card = new RowCard(this.sheet, "pass/" + id, name);
		if (asked == null) {
			return card.add(open(id, name));
		}
		var desk = this.sheet.desk();
		return card
			.button("remove", true,
					() -> desk.act("pass-removed", Cast.askNothingOf(desk.scenario(), id), "pass/" + id + "/add"))
			.add(this.sheet.fields()
				.number("basic", "pass/" + id + "/basic", asked.basic(),
						(scenario, points) -> Cast.askFor(scenario, id,
								new Thresholds(points, now(id, asked).proficient()))),
					this.sheet.fields()
						.number("proficient", "pass/" + id + "/proficient", asked.proficient(), (scenario,
								points) -> Cast.askFor(scenario, id, new Thresholds(now(id, asked).basic(), points))));
	}

	private Thresholds now(String id, Thresholds otherwise) {
		return this.sheet.scenario().pass().thresholds().getOrDefault(id, otherwise);
	}

	private Component open(String id, String name) {
		if (!this.sheet.editable()) {
			return new Div(getTranslation("roleplay.write.asked.nothing"));
		}
		var desk = this.sheet.desk();
		var ask = Action.plain(getTranslation("roleplay.write.asked.add"), () -> desk.act("pass-added",
				Cast.askFor(desk.scenario(), id, new Thresholds(1, 2)), "pass/" + id + "/basic"));
		ask.setAriaLabel(getTranslation("roleplay.write.asked.add") + ": " + name);
		return new Div(this.sheet.spots().put("pass/" + id + "/add", ask.icon(Icon.PLUS)));
	}

}
