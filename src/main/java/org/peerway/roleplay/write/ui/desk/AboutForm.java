package org.peerway.roleplay.write.ui.desk;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.write.edit.ScenarioPen;
import org.peerway.roleplay.write.edit.Turns;

/** The form of what a scenario is about, before anybody speaks. */
final class AboutForm extends Composite<Div> {

	private final Sheet sheet;

	AboutForm(Sheet sheet) {
		this.sheet = sheet;
		Scenario scenario = sheet.scenario();
		var fields = sheet.fields();
		getContent().addClassName("write-form");
		getContent().add(new FormHead(sheet, getTranslation("roleplay.write.section.about")),
				fields.line("title", "title", scenario.title(), pen(ScenarioPen::title)),
				fields.area("summary", "summary", scenario.summary(), pen(ScenarioPen::summary)),
				fields.area("scene", "scene", scenario.scene(), pen(ScenarioPen::scene)),
				fields.area("role", "role", scenario.role(), pen(ScenarioPen::role)), small());
	}

	private Component small() {
		Scenario scenario = this.sheet.scenario();
		var fields = this.sheet.fields();
		var minutes = fields.number("minutes", "minutes", scenario.minutes(),
				(now, number) -> ScenarioPen.on(now).minutes(number).write());
		minutes.setMin(0);
		var note = fields.line("content-note", "contentNote", Fields.orEmpty(scenario.contentNote()),
				(now, text) -> ScenarioPen.on(now).contentNote(Fields.orNull(text)).write());
		note.setHelperText(getTranslation("roleplay.write.field.content-note.help"));
		var concepts = fields.line("concepts", "concepts", String.join(", ", scenario.concepts()),
				(now, text) -> ScenarioPen.on(now).concepts(list(text)).write());
		concepts.setHelperText(getTranslation("roleplay.write.field.concepts.help"));
		var grid = new Div(start(), minutes, note, concepts);
		grid.addClassName("edit-fields");
		return grid;
	}

	private Component start() {
		String start = this.sheet.scenario().start();
		return new TargetSelect(this.sheet, "start", getTranslation("roleplay.write.field.start"), start, new Starts());
	}

	private static BiFunction<Scenario, String, Scenario> pen(BiFunction<ScenarioPen, String, ScenarioPen> write) {
		return (scenario, text) -> write.apply(ScenarioPen.on(scenario), text).write();
	}

	private static List<String> list(String text) {
		return Arrays.stream(text.split(",")).map(String::strip).filter((one) -> !one.isEmpty()).distinct().toList();
	}

	private final class Starts implements TargetSelect.Leading {

		@Override
		public void to(String place) {
			AboutForm.this.sheet.desk().choose("chosen", (scenario) -> ScenarioPen.on(scenario).start(place).write());
		}

		@Override
		public void toNewTurn() {
			var desk = AboutForm.this.sheet.desk();
			var added = Turns.add(desk.scenario(), "");
			desk.act("turn-added", ScenarioPen.on(added.scenario()).start(added.id()).write(),
					At.place(added.scenario(), added.id()), "text");
		}

		/** A play cannot start with its end; the choice stays open. */
		@Override
		public void toNewEnding() {
			AboutForm.this.sheet.desk().go(At.ABOUT, "start");
		}

	}

}
