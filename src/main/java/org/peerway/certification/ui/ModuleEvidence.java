package org.peerway.certification.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Moments;
import org.peerway.certification.CaseFile;
import org.peerway.learning.Activity;
import org.peerway.learning.Activity.Kind;
import org.peerway.learning.ModuleState;

/** What is on record for a module, with the way to what the office may look at. */
final class ModuleEvidence extends Composite<Div> {

	private final transient CaseFile file;

	private final transient InLanguage language;

	ModuleEvidence(CaseFile file, ModuleState module) {
		this.file = file;
		this.language = new InLanguage(file.worksheet().programme().language());
		var title = new Div(this.language.within(this, "certification.evidence." + (module.isDone() ? "done" : "open"),
				module.title(), module.number()));
		title.addClassName("b");
		var list = new UnorderedList(new ListItem(
				getTranslation("certification.evidence.lessons", module.done(Kind.LESSON), module.count(Kind.LESSON))));
		module.activities()
			.stream()
			.filter((activity) -> activity.kind() != Kind.LESSON && !activity.optional())
			.forEach((activity) -> list.add(new ListItem(line(activity))));
		getContent().addClassNames("evidence", "sm");
		getContent().add(title, list);
	}

	private Component line(Activity activity) {
		return switch (activity.kind()) {
			case QUIZ -> Optional.ofNullable(this.file.grounds().quizzes().get(activity.id()))
				.<Component>map((quiz) -> link("attempt/" + quiz.attempt() + "/review",
						new Span(getTranslation("certification.evidence.quiz", quiz.points(), quiz.maxScore(),
								Moments.day(quiz.at())))))
				.orElseGet(() -> new Span(getTranslation("certification.evidence.no-quiz")));
			case SCENARIO -> Optional.ofNullable(this.file.grounds().talks().get(activity.id()))
				.<Component>map((talk) -> link("play/" + talk.play() + "/debrief",
						this.language.within(this, "certification.evidence.talk", activity.title(),
								Moments.day(talk.at()))))
				.orElseGet(() -> this.language.within(this, "certification.evidence.no-talk", activity.title()));
			case REFLECTION -> new Span(
					getTranslation("certification.evidence." + (activity.done() ? "reflection" : "no-reflection")));
			case LESSON -> new Span(activity.title());
		};
	}

	private Anchor link(String address, Span words) {
		var link = new Anchor(address + "?application=" + this.file.id().value());
		link.add(words);
		return link;
	}

}
