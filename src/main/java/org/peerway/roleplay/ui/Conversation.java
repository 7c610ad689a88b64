package org.peerway.roleplay.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Initials;

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
			case Line.Theirs theirs -> message(theirs);
			case Line.Yours yours -> message(yours);
			case Line.Coach coach -> new CoachNoteLine(coach.note());
		};
	}

	private static Component scene(String text) {
		var scene = InLanguage.told().mark(new Paragraph(text));
		scene.addClassName("scene");
		return scene;
	}

	private Component message(Line.Theirs line) {
		var message = new Div(new Initials(line.speaker()), bubble(line.speaker(), line.text()));
		message.addClassName("msg");
		return message;
	}

	private Component message(Line.Yours line) {
		var message = new Div(bubble(getTranslation("roleplay.you"), line.text()));
		message.addClassNames("msg", "me");
		return message;
	}

	private static Component bubble(String speaker, String text) {
		var who = new Div(new Span(speaker));
		who.addClassName("who");
		var words = new Div(InLanguage.told().words(text));
		words.addClassName("bub");
		return new Div(who, words);
	}

}
