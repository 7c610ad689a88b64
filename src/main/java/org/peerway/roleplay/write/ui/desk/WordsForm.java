package org.peerway.roleplay.write.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.H3;

import org.peerway.base.ui.Action;
import org.peerway.roleplay.script.FreeText;
import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.write.edit.Endings;
import org.peerway.roleplay.write.edit.Turns;

/** What a trainee is asked to answer in words of one's own. */
final class WordsForm extends Composite<Div> {

	private final Sheet sheet;

	private final Turn turn;

	private final FreeText free;

	WordsForm(Sheet sheet, Turn turn, FreeText free) {
		this.sheet = sheet;
		this.turn = turn;
		this.free = free;
		var fields = sheet.fields();
		var ask = fields.area("ask", "free/ask", free.ask(), (scenario, text) -> Turns.changeWords(scenario, turn.id(),
				(one) -> new FreeText(text, one.to(), one.principles(), one.example())));
		var example = fields.area("example", "free/example", free.example(), (scenario, text) -> Turns
			.changeWords(scenario, turn.id(), (one) -> new FreeText(one.ask(), one.to(), one.principles(), text)));
		var target = new TargetSelect(sheet, "free/to", getTranslation("roleplay.write.field.free.to"), free.to(),
				new Leads());
		getContent().addClassName("edit-list");
		getContent().add(new H3(getTranslation("roleplay.write.words")), ask, target, principles(), example);
		if (sheet.editable()) {
			getContent().add(Action.plain(getTranslation("roleplay.write.replies.instead"), this::offer));
		}
	}

	private void offer() {
		var desk = this.sheet.desk();
		desk.act("replies-offered", Turns.offerChoices(desk.scenario(), this.turn.id()), Spots.TITLE);
	}

	private Component principles() {
		var ticks = new Div();
		ticks.addClassNames("row");
		List<String> ids = new ArrayList<>(this.sheet.principles().stream().map(Principle::id).toList());
		this.free.principles().stream().filter((id) -> !ids.contains(id)).forEach(ids::add);
		ids.forEach((id) -> ticks.add(tick(id)));
		var set = new FieldSet(new FieldSet.Legend(getTranslation("roleplay.write.words.principles")), ticks);
		set.addClassName("wide");
		return set;
	}

	private Checkbox tick(String id) {
		var tick = new Checkbox(this.sheet.principles()
			.stream()
			.filter((principle) -> principle.id().equals(id))
			.findFirst()
			.map(Principle::name)
			.orElse(id), this.free.principles().contains(id));
		tick.setReadOnly(!this.sheet.editable());
		tick.addValueChangeListener((event) -> change((one) -> {
			List<String> chosen = new ArrayList<>(one.principles());
			chosen.remove(id);
			if (event.getValue()) {
				chosen.add(id);
			}
			return new FreeText(one.ask(), one.to(), chosen, one.example());
		}));
		return this.sheet.spots().put("free/principles/" + id, tick);
	}

	private void change(UnaryOperator<FreeText> change) {
		this.sheet.desk().choose("chosen", (scenario) -> Turns.changeWords(scenario, this.turn.id(), change));
	}

	private final class Leads implements TargetSelect.Leading {

		@Override
		public void to(String place) {
			WordsForm.this.sheet.desk()
				.choose("chosen", (scenario) -> Turns.leadWords(scenario, WordsForm.this.turn.id(), place));
		}

		@Override
		public void toNewTurn() {
			var desk = WordsForm.this.sheet.desk();
			var added = Turns.addForWords(desk.scenario(), WordsForm.this.turn.id());
			desk.act("turn-added", added.scenario(), At.place(added.scenario(), added.id()), "text");
		}

		@Override
		public void toNewEnding() {
			var desk = WordsForm.this.sheet.desk();
			var added = Endings.addForWords(desk.scenario(), WordsForm.this.turn.id());
			desk.act("ending-added", added.scenario(), At.place(added.scenario(), added.id()), "title");
		}

	}

}
