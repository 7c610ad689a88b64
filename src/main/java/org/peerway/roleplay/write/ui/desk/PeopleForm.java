package org.peerway.roleplay.write.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.peerway.base.ui.Action;
import org.peerway.base.ui.Icon;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.write.edit.Cast;
import org.peerway.roleplay.write.edit.Rename;

/** The form of those who speak, with the side of them that is not seen at once. */
final class PeopleForm extends Composite<Div> {

	private final Sheet sheet;

	PeopleForm(Sheet sheet) {
		this.sheet = sheet;
		var desk = sheet.desk();
		var rows = new Div();
		rows.addClassName("edit-rows");
		sheet.scenario().speakers().forEach((speaker) -> rows.add(row(speaker)));
		getContent().addClassName("write-form");
		getContent().add(new FormHead(sheet, getTranslation("roleplay.write.section.people"))
			.lead(getTranslation("roleplay.write.people.lead")), rows);
		if (sheet.editable()) {
			getContent().add(new Div(
					sheet.spots().put("add", Action.outlined(getTranslation("roleplay.write.speaker.add"), () -> {
						var added = Cast.addSpeaker(desk.scenario(), "");
						desk.act("speaker-added", added.scenario(), "speaker/" + added.id() + "/name");
					}).icon(Icon.PLUS))));
		}
	}

	private Component row(Speaker speaker) {
		var desk = this.sheet.desk();
		var fields = this.sheet.fields();
		String id = speaker.id();
		String spot = "speaker/" + id;
		int index = this.sheet.scenario().speakers().indexOf(speaker);
		int last = this.sheet.scenario().speakers().size() - 1;
		return new RowCard(this.sheet, spot, getTranslation("roleplay.write.speaker", index + 1))
			.button("up", index > 0,
					() -> desk.act("speaker-moved", Cast.moveSpeaker(desk.scenario(), id, -1), spot + "/up"))
			.button("down", index < last,
					() -> desk.act("speaker-moved", Cast.moveSpeaker(desk.scenario(), id, 1), spot + "/down"))
			.button("remove", true, () -> desk.act("speaker-removed", Cast.removeSpeaker(desk.scenario(), id), "add"))
			.add(fields.line("name", spot + "/name", speaker.name(), (scenario, text) -> Cast
				.changeSpeaker(scenario, id, (one) -> new Speaker(id, text, one.inside(), one.moves()))), fields.id(
						spot + "/id", id,
						(other) -> this.sheet.scenario().speakers().stream().map(Speaker::id).noneMatch(other::equals),
						(scenario, other) -> Rename.speaker(scenario, id, other), (other) -> At.of(At.Section.PEOPLE)))
			.wide(fields.area("inside", spot + "/inside", speaker.inside(),
					(scenario, text) -> Cast.changeSpeaker(scenario, id,
							(one) -> new Speaker(id, one.name(), text, one.moves()))),
					fields.area("moves", spot + "/moves", speaker.moves(), (scenario, text) -> Cast
						.changeSpeaker(scenario, id, (one) -> new Speaker(id, one.name(), one.inside(), text))));
	}

}
