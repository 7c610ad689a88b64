package org.peerway.learning.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.peerway.assessment.Quiz;
import org.peerway.assessment.QuizRef;
import org.peerway.assessment.Review;
import org.peerway.assessment.ui.LessonLink;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.PageHeader;
import org.peerway.course.CourseModule;
import org.peerway.course.Lesson;

/**
 * Where a quiz stands: in a module of the course with the lessons it asks about, or set
 * by a trainer.
 *
 * @param module nothing if a trainer set it
 * @param version number of the course version, or of the edition
 */
record QuizPlace(QuizRef ref, Optional<CourseModule> module, Quiz quiz, int version, InLanguage language) {

	/** Where to go back to. */
	String href() {
		return this.module.map((one) -> "module/" + one.id()).orElse("path");
	}

	boolean isPractice() {
		return this.quiz.rules().isPractice();
	}

	/** Which version of the course it is of, or which edition it is. */
	String edition(Component on) {
		return on.getTranslation(this.module.isPresent() ? "learning.statistics.of-version" : "learning.set.of-edition",
				this.version);
	}

	private Component parent(Component on) {
		return this.module
			.<Component>map((one) -> this.language.within(on, "learning.module.name", one.title(), one.number()))
			.orElseGet(() -> new Span(on.getTranslation("learning.set.from-trainer")));
	}

	private String kind(Component on) {
		return on.getTranslation(isPractice() ? "learning.kind.practice.short" : "learning.kind.quiz");
	}

	/** A link back to where the quiz stands. */
	ActionLink back(Component on) {
		return ActionLink.primary(href(),
				this.module.map((one) -> on.getTranslation("assessment.start.to-module", one.number()))
					.orElseGet(() -> on.getTranslation("learning.set.back")));
	}

	/** The way back above the title. */
	PageHeader crumbs(PageHeader header) {
		return header.crumb(parent(header), href()).crumb(kind(header));
	}

	/** The same way back where the title stands further below. */
	Component crumbs(Component on) {
		var link = new Anchor(href());
		link.add(parent(on));
		var crumbs = new Paragraph(link, new Span(kind(on)));
		crumbs.addClassNames("crumb", "dot-line");
		return crumbs;
	}

	Optional<LessonLink> lesson(Component on, String lessonId, boolean linked) {
		return number(lessonId).map((number) -> new LessonLink(
				on.getTranslation("assessment.lesson", number, lessons().get(number - 1).title()),
				linked ? "lesson/" + lessonId : null));
	}

	private List<Lesson> lessons() {
		return this.module.map(CourseModule::lessons).orElse(List.of());
	}

	/** The lesson that most of the answers to look at lead to, by its number from 1. */
	Optional<Integer> lessonToReadAgain(Review review) {
		var lessons = review.items()
			.stream()
			.filter(Predicate.not(Review.Item::fits))
			.map(Review.Item::lesson)
			.filter(Objects::nonNull)
			.toList();
		return lessons.stream().max((one, other) -> count(lessons, one) - count(lessons, other)).flatMap(this::number);
	}

	String lessonHref(int number) {
		return "lesson/" + lessons().get(number - 1).id();
	}

	private Optional<Integer> number(String lessonId) {
		var ids = lessons().stream().map(Lesson::id).toList();
		return IntStream.range(0, ids.size())
			.filter((index) -> ids.get(index).equals(lessonId))
			.mapToObj((index) -> index + 1)
			.findFirst();
	}

	private static int count(List<String> ids, String id) {
		return (int) ids.stream().filter(id::equals).count();
	}

}
