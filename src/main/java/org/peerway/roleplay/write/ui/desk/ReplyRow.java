package org.peerway.roleplay.write.ui.desk;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;

import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.write.edit.ChoicePen;
import org.peerway.roleplay.write.edit.Choices;
import org.peerway.roleplay.write.edit.Endings;
import org.peerway.roleplay.write.edit.Turns;

/** One reply: its words, where it leads, what it shows, and what is said to it. */
final class ReplyRow extends Composite<RowCard> {

	private final Sheet sheet;

	private final Turn turn;

	private final Choice choice;

	private final int index;

	ReplyRow(Sheet sheet, Turn turn, Choice choice) {
		this.sheet = sheet;
		this.turn = turn;
		this.choice = choice;
		this.index = turn.choices().indexOf(choice);
	}

	/** The name of a field of a reply among the spots of its form. */
	static String spot(String choice, String field) {
		return "choice/" + choice + "/" + field;
	}

	@Override
	protected RowCard initContent() {
		var row = new RowCard(this.sheet, "choice/" + this.choice.id(), title());
		row.button("up", this.index > 0, () -> move(-1, "up"))
			.button("down", this.index < this.turn.choices().size() - 1, () -> move(1, "down"))
			.button("copy", true, this::copy)
			.button("remove", true, this::remove);
		var target = new TargetSelect(this.sheet, spot("to"), getTranslation("roleplay.write.field.to"),
				this.choice.to(), new Leads());
		row.wide(words("reply", "text", this.choice.text(), ChoicePen::text), leading(target),
				new ScoreFields(this.sheet, this.turn.id(), this.choice),
				words("feedback", "feedback", this.choice.feedback(), ChoicePen::feedback), harm(), logic());
		return row;
	}

	private String title() {
		String letter = letter(this.index);
		String name = getTranslation("roleplay.write.reply", letter);
		return this.choice.id().equals(letter) ? name : name + " · " + this.choice.id();
	}

	/** Replies are told apart by letters: a, b, c. */
	static String letter(int index) {
		return (index < 26) ? String.valueOf((char) ('a' + index)) : String.valueOf(index + 1);
	}

	private String spot(String field) {
		return spot(this.choice.id(), field);
	}

	private Component words(String key, String field, String text, BiFunction<ChoicePen, String, ChoicePen> write) {
		return this.sheet.fields()
			.area(key, spot(field), text, (scenario, words) -> change(scenario, (pen) -> write.apply(pen, words)));
	}

	private Component leading(TargetSelect target) {
		var row = new Div(target);
		row.addClassNames("row", "bottom-line", "leading");
		String to = this.choice.to();
		if (this.sheet.names().has(to)) {
			row.add(SmallButton.of(getTranslation("roleplay.write.go-there"), this.sheet.names().of(to), true,
					() -> this.sheet.desk().go(At.place(this.sheet.scenario(), to), Spots.TITLE)));
		}
		else if (this.sheet.editable()) {
			var leads = new Leads();
			row.add(SmallButton.of(getTranslation("roleplay.write.target.turn"), title(), true, leads::toNewTurn),
					SmallButton.of(getTranslation("roleplay.write.target.ending"), title(), true, leads::toNewEnding));
		}
		return row;
	}

	private Component harm() {
		var reason = words("harm", "harm", Fields.orEmpty(this.choice.harm()),
				(pen, text) -> pen.harm(Fields.orNull(text)));
		var instead = words("instead", "instead", Fields.orEmpty(this.choice.instead()),
				(pen, text) -> pen.instead(Fields.orNull(text)));
		var fields = new Div(reason, instead);
		fields.addClassNames("col", "tight");
		var details = new NativeDetails(getTranslation("roleplay.write.could-hurt"), fields);
		details.setOpen(this.choice.harm() != null || this.choice.instead() != null);
		return details;
	}

	private Component logic() {
		var when = this.sheet.fields()
			.line("when", spot("when"), this.choice.when(),
					(scenario, text) -> change(scenario, (pen) -> pen.when(text)));
		when.setHelperText(getTranslation("roleplay.write.field.when.help"));
		var fields = new Div(when, new EffectRows(this.sheet, this.turn.id(), this.choice));
		fields.addClassNames("col", "tight");
		var details = new NativeDetails(getTranslation("roleplay.write.logic"), fields);
		details.setOpen(!this.choice.when().isBlank() || !this.choice.effects().isEmpty());
		return details;
	}

	private void move(int by, String use) {
		var desk = this.sheet.desk();
		desk.act("reply-moved", Choices.move(desk.scenario(), this.turn.id(), this.choice.id(), by), spot(use));
	}

	private void copy() {
		var desk = this.sheet.desk();
		var copy = Choices.duplicate(desk.scenario(), this.turn.id(), this.choice.id());
		desk.act("reply-copied", copy.scenario(), spot(copy.id(), "text"));
	}

	/** The focus goes to the reply that takes its place. */
	private void remove() {
		var desk = this.sheet.desk();
		var less = Choices.remove(desk.scenario(), this.turn.id(), this.choice.id());
		var left = Turns.find(less, this.turn.id()).map(Turn::choices).orElse(List.of());
		String focus = left.isEmpty() ? "add-reply"
				: spot(left.get(Math.min(this.index, left.size() - 1)).id(), "text");
		desk.act("reply-removed", less, focus);
	}

	private Scenario change(Scenario scenario, Function<ChoicePen, ChoicePen> change) {
		return Choices.change(scenario, this.turn.id(), this.choice.id(),
				(choice) -> change.apply(ChoicePen.on(choice)).write());
	}

	private final class Leads implements TargetSelect.Leading {

		@Override
		public void to(String place) {
			ReplyRow.this.sheet.desk().choose("chosen", (scenario) -> change(scenario, (pen) -> pen.to(place)));
		}

		@Override
		public void toNewTurn() {
			var desk = ReplyRow.this.sheet.desk();
			var added = Turns.addFor(desk.scenario(), ReplyRow.this.turn.id(), ReplyRow.this.choice.id());
			desk.act("turn-added", added.scenario(), At.place(added.scenario(), added.id()), "text");
		}

		@Override
		public void toNewEnding() {
			var desk = ReplyRow.this.sheet.desk();
			var added = Endings.addFor(desk.scenario(), ReplyRow.this.turn.id(), ReplyRow.this.choice.id());
			desk.act("ending-added", added.scenario(), At.place(added.scenario(), added.id()), "title");
		}

	}

}
