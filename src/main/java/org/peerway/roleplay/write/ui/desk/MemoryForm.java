package org.peerway.roleplay.write.ui.desk;

import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.peerway.base.ui.Action;
import org.peerway.base.ui.Icon;
import org.peerway.roleplay.script.Condition;
import org.peerway.roleplay.script.Value;
import org.peerway.roleplay.script.Variable;
import org.peerway.roleplay.write.edit.Cast;
import org.peerway.roleplay.write.edit.Rename;

/** The form of what a play remembers. */
final class MemoryForm extends Composite<Div> {

	private final Sheet sheet;

	MemoryForm(Sheet sheet) {
		this.sheet = sheet;
		var desk = sheet.desk();
		var rows = new Div();
		rows.addClassName("edit-rows");
		sheet.scenario().variables().forEach((variable) -> rows.add(row(variable)));
		getContent().addClassName("write-form");
		getContent().add(new FormHead(sheet, getTranslation("roleplay.write.section.memory"))
			.lead(getTranslation("roleplay.write.memory.lead")), rows);
		if (sheet.editable()) {
			getContent().add(new Div(
					sheet.spots().put("add", Action.outlined(getTranslation("roleplay.write.variable.add"), () -> {
						var added = Cast.addVariable(desk.scenario(), "", Values.first(Value.Kind.AMOUNT));
						desk.act("variable-added", added.scenario(), "variable/" + added.id() + "/id");
					}).icon(Icon.PLUS))));
		}
	}

	private Component row(Variable variable) {
		var desk = this.sheet.desk();
		String id = variable.id();
		String spot = "variable/" + id;
		int index = this.sheet.scenario().variables().indexOf(variable);
		int last = this.sheet.scenario().variables().size() - 1;
		return new RowCard(this.sheet, spot, getTranslation("roleplay.write.variable", index + 1))
			.button("up", index > 0,
					() -> desk.act("variable-moved", Cast.moveVariable(desk.scenario(), id, -1), spot + "/up"))
			.button("down", index < last,
					() -> desk.act("variable-moved", Cast.moveVariable(desk.scenario(), id, 1), spot + "/down"))
			.button("remove", true, () -> desk.act("variable-removed", Cast.removeVariable(desk.scenario(), id), "add"))
			.add(name(variable, spot), kind(variable, spot), value(variable, spot));
	}

	private Component name(Variable variable, String spot) {
		var field = this.sheet.fields()
			.id(spot + "/id", variable.id(),
					(other) -> Condition.isName(other) && this.sheet.scenario().variable(other).isEmpty(),
					(scenario, other) -> Rename.variable(scenario, variable.id(), other),
					(other) -> At.of(At.Section.MEMORY));
		field.setLabel(getTranslation("roleplay.write.field.variable"));
		field.setHelperText(getTranslation("roleplay.write.field.variable.help"));
		return field;
	}

	/** Another kind begins with another value; the form is drawn anew for it. */
	private Component kind(Variable variable, String spot) {
		var field = this.sheet.fields()
			.select("kind", spot + "/kind", List.of(Value.Kind.values()), variable.initial().kind(),
					(kind) -> getTranslation("roleplay.write.kind." + kind.name().toLowerCase(Locale.ROOT)),
					(scenario, kind) -> Cast.startWith(scenario, variable.id(), Values.first(kind)));
		field.addValueChangeListener((event) -> this.sheet.desk().go(At.of(At.Section.MEMORY), spot + "/kind"));
		return field;
	}

	private Component value(Variable variable, String spot) {
		if (variable.initial() instanceof Value.Flag(boolean set)) {
			return this.sheet.fields()
				.tick("initial.flag", spot + "/value", set,
						(scenario, on) -> Cast.startWith(scenario, variable.id(), new Value.Flag(on)));
		}
		if (variable.initial() instanceof Value.Amount(int number)) {
			return this.sheet.fields()
				.number("initial", spot + "/value", number, (scenario, amount) -> Cast.startWith(scenario,
						variable.id(), new Value.Amount(Math.clamp(amount, -Value.Amount.MOST, Value.Amount.MOST))));
		}
		return this.sheet.fields()
			.line("initial", spot + "/value", Values.shown(variable.initial()),
					(scenario, text) -> Cast.startWith(scenario, variable.id(), new Value.Word(text)));
	}

}
