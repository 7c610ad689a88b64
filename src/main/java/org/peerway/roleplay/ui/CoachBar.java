package org.peerway.roleplay.ui;

import java.util.Optional;
import java.util.function.Supplier;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.peerway.base.ui.Action;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Note;
import org.peerway.roleplay.PlayMode;
import org.peerway.roleplay.PlayScreen;
import org.peerway.roleplay.PlayScreen.YourTurn;
import org.peerway.roleplay.PlayScreen.YourWords;
import org.peerway.roleplay.script.Principle;

/** What the coach offers before a reply: a hint, and the last reply taken back. */
class CoachBar extends Composite<Div> {

	private final transient Supplier<Optional<Principle>> hints;

	private final Action hint;

	private final Action takeBack;

	private final Div told = new Div();

	CoachBar(Supplier<Optional<Principle>> hints, Runnable takeBack) {
		this.hints = hints;
		this.hint = Action.plain(getTranslation("roleplay.hint"), this::tell).icon(Icon.LEAF);
		this.takeBack = Action.plain(getTranslation("roleplay.take-back"), takeBack::run).once();
		this.told.getElement().setAttribute("role", "status");
		var row = new Div(this.hint, this.takeBack);
		row.addClassNames("row", "tight");
		getContent().addClassName("coach-bar");
		getContent().add(row, this.told);
	}

	void show(PlayScreen screen) {
		boolean chooses = screen.now() instanceof YourTurn;
		boolean goesOn = chooses || screen.now() instanceof YourWords;
		setVisible(goesOn && screen.play().mode() == PlayMode.COACHED && (chooses || screen.step() > 0));
		this.hint.setVisible(chooses);
		this.takeBack.setVisible(screen.step() > 0);
		this.told.removeAll();
	}

	private void tell() {
		var principle = this.hints.get();
		this.told.removeAll();
		this.told.add(principle
			.map((one) -> new Note(Note.Kind.INFO, getTranslation("roleplay.hint.look", one.name()))
				.add(InLanguage.told().mark(new Paragraph(one.meaning()))))
			.orElseGet(() -> new Note(Note.Kind.INFO, getTranslation("roleplay.hint.none"))));
	}

}
