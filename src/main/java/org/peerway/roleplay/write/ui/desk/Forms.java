package org.peerway.roleplay.write.ui.desk;

import java.util.function.Supplier;

import com.vaadin.flow.component.Component;

import org.peerway.roleplay.write.edit.Endings;
import org.peerway.roleplay.write.edit.Turns;

/** Chooses the form of what is open. */
final class Forms {

	private Forms() {
	}

	static Component of(Sheet sheet) {
		At at = sheet.desk().at();
		Supplier<Component> about = () -> new AboutForm(sheet);
		return switch (at.section()) {
			case ABOUT -> about.get();
			case PEOPLE -> new PeopleForm(sheet);
			case MEMORY -> new MemoryForm(sheet);
			case ACTS -> new ActsForm(sheet);
			case ASKED -> new AskedForm(sheet);
			case LANGUAGES -> new LanguagesForm(sheet);
			case TURN -> Turns.find(sheet.scenario(), at.place())
				.<Component>map((turn) -> new TurnForm(sheet, turn))
				.orElseGet(about);
			case ENDING -> Endings.find(sheet.scenario(), at.place())
				.<Component>map((ending) -> new EndingForm(sheet, ending))
				.orElseGet(about);
		};
	}

}
