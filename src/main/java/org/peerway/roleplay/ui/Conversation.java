package org.peerway.roleplay.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Initials;
import org.peerway.base.ui.Note;
import org.peerway.roleplay.PlayScreen.Said;
import org.peerway.roleplay.PlayScreen.Shown;

/** What was said so far; new lines come in below and are announced politely. */
class Conversation extends Composite<Div> {

	Conversation() {
		getContent().addClassName("chat");
		getContent().getElement()
			.setAttribute("role", "log")
			.setAttribute("aria-label", getTranslation("roleplay.talk"));
	}

	/** Draws the lines; returns the first that joined lines drawn before. */
	Optional<Component> add(Talk.Growth growth) {
		if (growth.anew()) {
			getContent().removeAll();
		}
		List<Component> drawn = growth.lines().stream().map(this::draw).toList();
		drawn.forEach((line) -> line.getElement().getClassList().set("new", !growth.anew()));
		getContent().add(drawn);
		return growth.anew() ? Optional.empty() : drawn.stream().findFirst();
	}

	private Component draw(Line line) {
		return switch (line) {
			case Line.Scene scene -> scene(scene.text());
			case Line.Theirs theirs -> theirs(theirs.said());
			case Line.Yours yours -> message(yours);
			case Line.Coach coach -> new CoachNoteLine(coach.note());
		};
	}

	private static Component scene(String text) {
		var scene = InLanguage.told().mark(new Paragraph(text));
		scene.addClassName("scene");
		return scene;
	}

	/** What goes before the words stands in one piece with them. */
	private Component theirs(Said said) {
		var message = new Div(new Initials(said.speaker()), bubble(said));
		message.addClassName("msg");
		if (said.act() == null && said.contentNote() == null) {
			return message;
		}
		var whole = new Div();
		whole.addClassNames("col", "near");
		Optional.ofNullable(said.act()).ifPresent((act) -> whole.add(act(act)));
		Optional.ofNullable(said.contentNote()).ifPresent((note) -> whole.add(contentNote(note)));
		whole.add(message);
		return whole;
	}

	private static Component act(String title) {
		var act = InLanguage.told().mark(new H2(title));
		act.addClassName("act");
		return act;
	}

	private Component contentNote(String text) {
		var title = getTranslation("roleplay.content-note");
		return new Note(Note.Kind.WARM, title).add(InLanguage.told().mark(new Paragraph(text))).label(title);
	}

	private static Component bubble(Said said) {
		var bubble = bubble(said.speaker(), said.text());
		Shown picture = said.picture();
		if (picture != null) {
			bubble.addComponentAtIndex(1, new ShownPicture(picture));
		}
		return bubble;
	}

	private Component message(Line.Yours line) {
		var message = new Div(bubble(getTranslation("roleplay.you"), line.text()));
		message.addClassNames("msg", "me");
		return message;
	}

	private static Div bubble(String speaker, String text) {
		var who = new Div(new Span(speaker));
		who.addClassName("who");
		var words = new Div(InLanguage.told().words(text));
		words.addClassName("bub");
		return new Div(who, words);
	}

}
