package org.peerway.assessment.ui;

import java.util.Optional;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import org.peerway.assessment.Review;
import org.peerway.base.ui.Tag;

/** Every question of a graded attempt: the answer, what fits, and why. */
public final class ReviewPanel extends Composite<Div> {

	/**
	 * Shows a review.
	 * @param lessons the lesson behind an id, if it is in the course
	 * @param own whether the person looks at an attempt of their own
	 */
	public ReviewPanel(Review review, Function<String, Optional<LessonLink>> lessons, boolean own) {
		getContent().addClassNames("col", "review");
		if (review.items().isEmpty()) {
			getContent().add(new Paragraph(getTranslation("assessment.review.not-shown")));
			return;
		}
		getContent().add(header(review, own));
		review.items()
			.forEach((item) -> getContent().add(new ReviewedQuestion(item,
					Optional.ofNullable(item.lesson()).flatMap(lessons), own, review.isToCompare(item))));
	}

	private Component header(Review review, boolean own) {
		var tags = new Div();
		tags.addClassNames("row", "tight");
		if (review.fitting() > 0) {
			tags.add(Tag.done(getTranslation("assessment.review.fitting", review.fitting())));
		}
		if (review.readByPeople() > 0) {
			tags.add(Tag.judge(getTranslation("assessment.review.read-by-people", review.readByPeople())));
		}
		if (review.toLookAt() > 0) {
			tags.add(Tag.lookAt(getTranslation("assessment.review.to-look-at", review.toLookAt())));
		}
		var title = new H2(getTranslation(own ? "assessment.review.answers.own" : "assessment.review.answers.other"));
		var row = new Div(title, tags);
		row.addClassNames("row", "sp");
		return row;
	}

}
