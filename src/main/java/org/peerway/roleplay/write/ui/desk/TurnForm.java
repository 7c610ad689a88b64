package org.peerway.roleplay.write.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;

import org.peerway.roleplay.script.Act;
import org.peerway.roleplay.script.Picture;
import org.peerway.roleplay.script.Place;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.write.edit.Rename;
import org.peerway.roleplay.write.edit.TurnPen;
import org.peerway.roleplay.write.edit.Turns;

/** The form of a turn: who says what, and what can be answered. */
final class TurnForm extends Composite<Div> {

	private static final String NO_ACT = "";

	private final Sheet sheet;

	private final Turn turn;

	TurnForm(Sheet sheet, Turn turn) {
		this.sheet = sheet;
		this.turn = turn;
		getContent().addClassName("write-form");
		getContent().add(head(), fields(), more(),
				(turn.free() != null) ? new WordsForm(sheet, turn, turn.free()) : new RepliesForm(sheet, turn));
	}

	private Component head() {
		var desk = this.sheet.desk();
		String id = this.turn.id();
		return new FormHead(this.sheet, this.sheet.names().title(id))
			.button("up", !Turns.move(this.sheet.scenario(), id, -1).equals(this.sheet.scenario()), Keys.UP,
					() -> desk.act("turn-moved", Turns.move(desk.scenario(), id, -1), "form/up"))
			.button("down", !Turns.move(this.sheet.scenario(), id, 1).equals(this.sheet.scenario()), Keys.DOWN,
					() -> desk.act("turn-moved", Turns.move(desk.scenario(), id, 1), "form/down"))
			.button("copy", true, () -> {
				var copy = Turns.duplicate(desk.scenario(), id);
				desk.act("turn-copied", copy.scenario(), At.place(copy.scenario(), copy.id()), "text");
			})
			.button("remove", true, this::remove);
	}

	/** The next turn is open then, or the one before. */
	private void remove() {
		var desk = this.sheet.desk();
		var turns = desk.scenario().turns();
		int index = turns.indexOf(this.turn);
		var next = (index + 1 < turns.size()) ? index + 1 : index - 1;
		var at = (next >= 0) ? At.place(desk.scenario(), turns.get(next).id()) : At.ABOUT;
		desk.act("turn-removed", Turns.remove(desk.scenario(), this.turn.id()), at, Spots.TITLE);
	}

	private Component fields() {
		var fields = this.sheet.fields();
		var speakers = new ArrayList<>(this.sheet.scenario().speakers().stream().map(Speaker::id).distinct().toList());
		String speaker = this.turn.speaker();
		if (!speaker.isEmpty() && !speakers.contains(speaker)) {
			speakers.add(speaker);
		}
		var who = fields.select("speaker", "speaker", speakers, speaker.isEmpty() ? null : speaker, this::speaker,
				(scenario, id) -> change(scenario, (pen) -> pen.speaker(id)));
		var text = fields.area("said", "text", this.turn.text(),
				(scenario, words) -> change(scenario, (pen) -> pen.text(words)));
		text.addClassName("wide");
		var grid = new Div(who, text);
		grid.addClassName("edit-fields");
		return grid;
	}

	private String speaker(String id) {
		return this.sheet.scenario()
			.speakers()
			.stream()
			.filter((speaker) -> speaker.id().equals(id))
			.findFirst()
			.map((speaker) -> speaker.name().isBlank() ? id : speaker.name())
			.orElse(id);
	}

	private Component more() {
		var fields = this.sheet.fields();
		Picture picture = this.turn.picture();
		var grid = new Div();
		if (!this.sheet.scenario().acts().isEmpty()) {
			grid.add(act());
		}
		grid.add(
				fields.tick("must", "must", this.turn.must(),
						(scenario, on) -> change(scenario, (pen) -> pen.must(on))),
				fields.line("content-note", "contentNote", Fields.orEmpty(this.turn.contentNote()),
						(scenario, text) -> change(scenario, (pen) -> pen.contentNote(Fields.orNull(text)))),
				fields.line("picture", "picture", (picture != null) ? picture.file() : "",
						(scenario, file) -> picture(scenario, file, true)),
				fields.line("alternative", "pictureAlternative", (picture != null) ? picture.alternative() : "",
						(scenario, text) -> picture(scenario, text, false)),
				id());
		grid.addClassName("edit-fields");
		return new NativeDetails(getTranslation("roleplay.write.more"), grid);
	}

	private Component act() {
		var acts = new ArrayList<>(List.of(NO_ACT));
		acts.addAll(this.sheet.scenario().acts().stream().map(Act::id).distinct().toList());
		String now = Turns.group(this.sheet.scenario(), this.turn);
		return this.sheet.fields()
			.select("act", "act", acts, now, this::act,
					(scenario, id) -> Turns.moveTo(scenario, this.turn.id(), Fields.orNull(id)));
	}

	private String act(String id) {
		return this.sheet.scenario()
			.acts()
			.stream()
			.filter((act) -> act.id().equals(id))
			.findFirst()
			.map((act) -> act.title().isBlank() ? act.id() : act.title())
			.orElse(getTranslation("roleplay.write.no-act"));
	}

	private Component id() {
		var scenario = this.sheet.scenario();
		return this.sheet.fields()
			.id("id", this.turn.id(), (id) -> scenario.places().map(Place::id).noneMatch(id::equals),
					(now, id) -> Rename.place(now, this.turn.id(), id), (id) -> new At(At.Section.TURN, id));
	}

	/** Without file and words there is no picture. */
	private Scenario picture(Scenario scenario, String text, boolean isFile) {
		return Turns.change(scenario, this.turn.id(), (turn) -> {
			Picture before = turn.picture();
			String file = isFile ? text : (before != null) ? before.file() : "";
			String words = !isFile ? text : (before != null) ? before.alternative() : "";
			return TurnPen.on(turn).picture((file + words).isEmpty() ? null : new Picture(file, words)).write();
		});
	}

	private Scenario change(Scenario scenario, Function<TurnPen, TurnPen> change) {
		return Turns.change(scenario, this.turn.id(), (turn) -> change.apply(TurnPen.on(turn)).write());
	}

}
