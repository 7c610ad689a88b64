package org.peerway.learning.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Prose;
import org.peerway.course.Course;
import org.peerway.course.GlossaryTerm;
import org.peerway.course.Lesson;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A lesson's text whose terms explain themselves in place when they are pressed. */
@Tag("peerway-terms")
@JsModule("./peerway-terms.ts")
final class GlossaryProse extends HtmlContainer {

	GlossaryProse(String html, Course course, Lesson lesson, String close, String taught) {
		var language = new InLanguage(course.language());
		add(language.mark(new Prose(html)));
		var terms = JsonNodeFactory.instance.objectNode();
		lesson.terms()
			.stream()
			.flatMap((id) -> course.term(id).stream())
			.forEach((term) -> terms.set(term.id(), describe(term, lesson)));
		getElement().setPropertyJson("terms", terms);
		getElement().setAttribute("words-lang", course.language());
		getElement().setAttribute("close-label", close);
		getElement().setAttribute("taught-label", taught);
	}

	private static ObjectNode describe(GlossaryTerm term, Lesson lesson) {
		var node = JsonNodeFactory.instance.objectNode();
		node.put("term", term.term());
		node.put("meaning", term.meaning());
		if (!term.lesson().equals(lesson.id())) {
			node.put("href", "lesson/" + term.lesson());
		}
		return node;
	}

}
