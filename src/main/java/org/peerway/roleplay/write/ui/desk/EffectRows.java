package org.peerway.roleplay.write.ui.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.peerway.base.ui.Action;
import org.peerway.base.ui.Icon;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Effect;
import org.peerway.roleplay.script.Value;
import org.peerway.roleplay.script.Variable;
import org.peerway.roleplay.write.edit.ChoicePen;
import org.peerway.roleplay.write.edit.Choices;

/** What a reply changes of what the play remembers. */
final class EffectRows extends Composite<Div> {

	private final Sheet sheet;

	private final String turn;

	private final Choice choice;

	EffectRows(Sheet sheet, String turn, Choice choice) {
		this.sheet = sheet;
		this.turn = turn;
		this.choice = choice;
		getContent().addClassNames("col", "tight");
		for (int i = 0; i < choice.effects().size(); i++) {
			getContent().add(row(i, choice.effects().get(i)));
		}
		if (sheet.scenario().variables().isEmpty()) {
			var none = new Paragraph(getTranslation("roleplay.write.effects.no-variables"));
			none.addClassName("hint");
			getContent().add(none);
		}
		else if (sheet.editable()) {
			getContent().add(new Div(sheet.spots()
				.put(spot("add"),
						Action.plain(getTranslation("roleplay.write.effect.add"), this::add).icon(Icon.PLUS))));
		}
	}

	private String spot(String field) {
		return ReplyRow.spot(this.choice.id(), "effects/" + field);
	}

	private Component row(int index, Effect effect) {
		String name = getTranslation("roleplay.write.effect", index + 1);
		var variable = new PlainSelect(name + ": " + getTranslation("roleplay.write.effect.variable"),
				variables(effect), effect.variable(), (id) -> put(index,
						(old) -> new Effect(id, old.kind(), Values.read(Values.shown(old.value()), kind(id)))));
		var kind = new PlainSelect(name + ": " + getTranslation("roleplay.write.effect.kind"), kinds(),
				effect.kind().name(),
				(one) -> put(index, (old) -> new Effect(old.variable(), Effect.Kind.valueOf(one), old.value())));
		var value = this.sheet.fields()
			.line("effect.value", spot(index + "/value"), Values.shown(effect.value()),
					(scenario, text) -> Choices.change(scenario, this.turn, this.choice.id(), (now) -> with(now, index,
							(old) -> new Effect(old.variable(), old.kind(), Values.read(text, kind(old.variable()))))));
		value.setLabel(null);
		value.setAriaLabel(name + ": " + getTranslation("roleplay.write.field.effect.value"));
		value.setWidth("8rem");
		variable.setEditable(this.sheet.editable());
		kind.setEditable(this.sheet.editable());
		var row = new Div(variable, kind, value);
		row.addClassNames("row", "tight");
		if (this.sheet.editable()) {
			row.add(SmallButton.of(getTranslation("roleplay.write.remove"), name, true, () -> remove(index)));
		}
		return row;
	}

	private Map<String, String> variables(Effect effect) {
		Map<String, String> all = new LinkedHashMap<>();
		this.sheet.scenario().variables().forEach((variable) -> all.put(variable.id(), variable.id()));
		all.putIfAbsent(effect.variable(), effect.variable());
		return all;
	}

	private Map<String, String> kinds() {
		Map<String, String> kinds = new LinkedHashMap<>();
		kinds.put(Effect.Kind.SET.name(), getTranslation("roleplay.write.effect.set"));
		kinds.put(Effect.Kind.ADD.name(), getTranslation("roleplay.write.effect.grow"));
		return kinds;
	}

	private Value.Kind kind(String variable) {
		return this.sheet.scenario().variable(variable).map((one) -> one.initial().kind()).orElse(Value.Kind.WORD);
	}

	private void add() {
		Variable variable = this.sheet.scenario().variables().getFirst();
		var effect = switch (variable.initial().kind()) {
			case AMOUNT -> new Effect(variable.id(), Effect.Kind.ADD, new Value.Amount(1));
			case FLAG -> new Effect(variable.id(), Effect.Kind.SET, new Value.Flag(true));
			case WORD -> new Effect(variable.id(), Effect.Kind.SET, new Value.Word(""));
		};
		int last = this.choice.effects().size();
		act("effect-added", (effects) -> effects.add(effect), spot(last + "/value"));
	}

	private void remove(int index) {
		act("effect-removed", (effects) -> effects.remove(index), spot("add"));
	}

	private void act(String key, Consumer<List<Effect>> change, String focus) {
		var desk = this.sheet.desk();
		desk.act(key, Choices.change(desk.scenario(), this.turn, this.choice.id(), (now) -> {
			List<Effect> effects = new ArrayList<>(now.effects());
			change.accept(effects);
			return ChoicePen.on(now).effects(effects).write();
		}), focus);
	}

	private void put(int index, UnaryOperator<Effect> change) {
		this.sheet.desk()
			.choose("chosen", (scenario) -> Choices.change(scenario, this.turn, this.choice.id(),
					(now) -> with(now, index, change)));
	}

	private static Choice with(Choice choice, int index, UnaryOperator<Effect> change) {
		List<Effect> effects = new ArrayList<>(choice.effects());
		if (index < effects.size()) {
			effects.set(index, change.apply(effects.get(index)));
		}
		return ChoicePen.on(choice).effects(effects).write();
	}

}
