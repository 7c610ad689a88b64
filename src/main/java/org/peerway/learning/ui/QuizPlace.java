package org.peerway.learning.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.peerway.assessment.Quiz;
import org.peerway.assessment.Review;
import org.peerway.assessment.ui.LessonLink;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.PageHeader;
import org.peerway.course.Course;
import org.peerway.course.CourseModule;
import org.peerway.course.Lesson;

/** Where a quiz stands in the course: its module, and the lessons it asks about. */
record QuizPlace(CourseModule module, Quiz quiz, InLanguage language) {

	static Optional<QuizPlace> of(Course course, String quizId) {
		return course.moduleOfQuiz(quizId)
			.flatMap((module) -> course.quiz(quizId)
				.map((quiz) -> new QuizPlace(module, quiz, new InLanguage(course.language()))));
	}

	String href() {
		return "module/" + this.module.id();
	}

	int number() {
		return this.module.number();
	}

	private Component moduleName(Component on) {
		return this.language.within(on, "learning.module.name", this.module.title(), this.module.number());
	}

	/** The way back above the title. */
	PageHeader crumbs(PageHeader header) {
		return header.crumb(moduleName(header), href()).crumb(header.getTranslation("learning.kind.quiz"));
	}

	/** The same way back where the title stands further below. */
	Component crumbs(Component on) {
		var module = new Anchor(href());
		module.add(moduleName(on));
		var crumbs = new Paragraph(module, new Span(on.getTranslation("learning.kind.quiz")));
		crumbs.addClassNames("crumb", "dot-line");
		return crumbs;
	}

	Optional<LessonLink> lesson(Component on, String lessonId, boolean linked) {
		return number(lessonId).map((number) -> new LessonLink(
				on.getTranslation("assessment.lesson", number, this.module.lessons().get(number - 1).title()),
				linked ? "lesson/" + lessonId : null));
	}

	/** The lesson that most of the answers to look at lead to, by its number from 1. */
	Optional<Integer> lessonToReadAgain(Review review) {
		var lessons = review.items()
			.stream()
			.filter(Predicate.not(Review.Item::fits))
			.map(Review.Item::lesson)
			.toList();
		return lessons.stream().max((one, other) -> count(lessons, one) - count(lessons, other)).flatMap(this::number);
	}

	String lessonHref(int number) {
		return "lesson/" + this.module.lessons().get(number - 1).id();
	}

	private Optional<Integer> number(String lessonId) {
		var ids = this.module.lessons().stream().map(Lesson::id).toList();
		return IntStream.range(0, ids.size())
			.filter((index) -> ids.get(index).equals(lessonId))
			.mapToObj((index) -> index + 1)
			.findFirst();
	}

	private static int count(List<String> ids, String id) {
		return (int) ids.stream().filter(id::equals).count();
	}

}
