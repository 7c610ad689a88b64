package org.peerway.roleplay.write.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.Place;
import org.peerway.roleplay.write.edit.Endings;
import org.peerway.roleplay.write.edit.Rename;

/** The form of an ending. */
final class EndingForm extends Composite<Div> {

	private final Sheet sheet;

	private final Ending ending;

	EndingForm(Sheet sheet, Ending ending) {
		this.sheet = sheet;
		this.ending = ending;
		var fields = sheet.fields();
		String id = ending.id();
		var title = fields.line("ending.title", "title", ending.title(), (scenario, text) -> Endings.change(scenario,
				id, (one) -> new Ending(id, text, one.text(), one.debrief())));
		var text = fields.area("ending.text", "text", ending.text(), (scenario, words) -> Endings.change(scenario, id,
				(one) -> new Ending(id, one.title(), words, one.debrief())));
		var debrief = fields.area("ending.debrief", "debrief", ending.debrief(), (scenario, words) -> Endings
			.change(scenario, id, (one) -> new Ending(id, one.title(), one.text(), words)));
		var scenario = sheet.scenario();
		var name = fields.id("id", id, (other) -> scenario.places().map(Place::id).noneMatch(other::equals),
				(now, other) -> Rename.place(now, id, other), (other) -> new At(At.Section.ENDING, other));
		getContent().addClassName("write-form");
		getContent().add(head(), title, text, debrief, name);
	}

	private Component head() {
		var desk = this.sheet.desk();
		String id = this.ending.id();
		int index = desk.scenario().endings().indexOf(this.ending);
		return new FormHead(this.sheet, this.sheet.names().title(id)).lead(getTranslation("roleplay.write.ending.lead"))
			.button("up", index > 0, Keys.UP,
					() -> desk.act("ending-moved", Endings.move(desk.scenario(), id, -1), "form/up"))
			.button("down", index < desk.scenario().endings().size() - 1, Keys.DOWN,
					() -> desk.act("ending-moved", Endings.move(desk.scenario(), id, 1), "form/down"))
			.button("copy", true, () -> {
				var copy = Endings.duplicate(desk.scenario(), id);
				desk.act("ending-copied", copy.scenario(), At.place(copy.scenario(), copy.id()), "title");
			})
			.button("remove", true, this::remove);
	}

	private void remove() {
		var desk = this.sheet.desk();
		var less = Endings.remove(desk.scenario(), this.ending.id());
		var at = less.endings().isEmpty() ? At.ABOUT : At.place(less, less.endings().getFirst().id());
		desk.act("ending-removed", less, at, Spots.TITLE);
	}

}
