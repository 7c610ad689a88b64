package org.peerway.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.peerway.assessment.QuizReports;
import org.peerway.assessment.ReportedQuiz;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.EmptyState;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.PageHeader;

/** The quizzes at which attempts were finished, with a way to how each one works. */
@Route("statistics")
@Menu(order = 40, title = "learning.statistics.menu", icon = "eye")
@RolesAllowed({ "TRAINER", "OFFICE" })
class QuizReportsView extends Composite<Div> implements HasDynamicTitle {

	private final transient QuizPlaces places;

	QuizReportsView(QuizReports reports, QuizPlaces places) {
		this.places = places;
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassName("stack");
		getContent().add(new PageHeader(getTranslation("learning.statistics.menu"))
			.lead(getTranslation("learning.statistics.lead")));
		var quizzes = reports.quizzes();
		if (quizzes.isEmpty()) {
			getContent().add(new EmptyState(Icon.EYE, getTranslation("learning.statistics.none")));
			return;
		}
		var table = new DataTable<ReportedQuiz>(getTranslation("learning.statistics.menu"))
			.heading(getTranslation("learning.statistics.quiz"), this::name)
			.text(getTranslation("learning.statistics.version"), this::version)
			.text(getTranslation("learning.statistics.attempts"), (quiz) -> Long.toString(quiz.attempts()))
			.text(getTranslation("learning.statistics.people"), (quiz) -> Long.toString(quiz.people()))
			.text(getTranslation("learning.statistics.last"), (quiz) -> Moments.day(quiz.last()));
		table.setItems(quizzes);
		getContent().add(new Card(table));
	}

	private Component name(ReportedQuiz quiz) {
		return new Anchor(Links.toStatistics(quiz.quiz()), this.places.of(quiz.quiz()).quiz().title());
	}

	private String version(ReportedQuiz quiz) {
		return this.places.of(quiz.quiz()).edition(this);
	}

	@Override
	public String getPageTitle() {
		return getTranslation("learning.statistics.menu");
	}

}
