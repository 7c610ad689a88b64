package org.peerway.learning.ui;

import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.UI;

import org.peerway.base.lens.LensSource;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.LensNote;
import org.peerway.people.WordNotes;

import org.springframework.stereotype.Component;

/** The language lens as it stands beside what is written on the screens of learning. */
@Component
class Wording {

	private final LensSource lens;

	private final WordNotes wanted;

	Wording(LensSource lens, WordNotes wanted) {
		this.lens = lens;
		this.wanted = wanted;
	}

	/** A note for who is writing, in a course of that language. */
	LensNote note(InLanguage course) {
		return new LensNote(this.lens.inForce(), languages(course), new LensNote.Choice() {

			@Override
			public boolean isOn() {
				return Wording.this.wanted.areWanted();
			}

			@Override
			public void turn(boolean on) {
				Wording.this.wanted.turn(on);
			}

		});
	}

	/** What the lens sees in a text that somebody wrote in a course of that language. */
	SeenWords seen(String text, InLanguage course) {
		return new SeenWords(text, this.lens.inForce().look(text, languages(course)));
	}

	private static List<Locale> languages(InLanguage course) {
		return List.of(Locale.of(course.language()), UI.getCurrent().getLocale());
	}

}
