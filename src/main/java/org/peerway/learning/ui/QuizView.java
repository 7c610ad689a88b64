package org.peerway.learning.ui;

import java.time.Clock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.peerway.assessment.AttemptService;
import org.peerway.assessment.CannotStartException;
import org.peerway.assessment.QuizRef;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.PageHeader;
import org.peerway.learning.Activity.Kind;
import org.peerway.learning.CourseState;
import org.peerway.learning.Journey;
import org.peerway.learning.LearningService;
import org.peerway.learning.NotOpenException;
import org.peerway.people.AccommodationService;
import org.peerway.people.CurrentPerson;

/** The door to a quiz: its exact rules, earlier attempts, and the way in. */
@Route("quiz")
@RolesAllowed("TRAINEE")
class QuizView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle {

	/** Practice is unlimited, a list of it is not. */
	private final transient LearningService learning;

	private final transient AttemptService attempts;

	private final transient QuizPlaces places;

	private final transient CurrentPerson current;

	private final transient AccommodationService accommodations;

	private final transient Waiting waiting;

	private String title = "";

	private String titleKey = "assessment.start.title";

	QuizView(LearningService learning, AttemptService attempts, QuizPlaces places, CurrentPerson current,
			AccommodationService accommodations, Clock clock) {
		this.learning = learning;
		this.attempts = attempts;
		this.places = places;
		this.current = current;
		this.accommodations = accommodations;
		this.waiting = new Waiting(clock);
		getContent().addClassNames("narrow", "stack");
	}

	@Override
	public void setParameter(BeforeEvent event, String quizId) {
		show(quizId);
	}

	private void show(String quizId) {
		var journey = this.learning.journey().orElseThrow(NotFoundException::new);
		var step = journey.state().find(Kind.QUIZ, quizId).orElseThrow(NotFoundException::new);
		var lock = step.activity().lock();
		getContent().removeAll();
		this.title = step.activity().title();
		if (lock.allowed()) {
			show(journey, step);
		}
		else {
			getContent().add(new Closed(lock));
		}
	}

	private void show(Journey journey, CourseState.Step step) {
		var ref = new QuizRef(journey.courseVersion(), step.activity().id());
		var place = this.places.of(ref);
		boolean practice = place.isPractice();
		this.titleKey = practice ? "assessment.start.practice.title" : "assessment.start.title";
		var entrance = new QuizEntrance(place, this.attempts.attempts(this.current.id(), ref.courseVersion()),
				this.attempts.decide(this.current.id(), ref), this.accommodations.own(), this.waiting);
		getContent().add(place.crumbs(new PageHeader(place.language().within(this, this.titleKey, this.title)))
			.lead(getTranslation(practice ? "assessment.start.practice" : "assessment.start.lead")));
		getContent().add(entrance, way(entrance, step));
	}

	private Component way(QuizEntrance entrance, CourseState.Step step) {
		boolean passed = step.activity().done();
		var row = new Div();
		row.addClassName("row");
		row.add(entrance.door(passed, () -> start(step.activity().id())));
		if (passed) {
			row.addComponentAsFirst(ActionLink.primary(Links.onFrom(step.module()), getTranslation("learning.next.go"))
				.trailing(Icon.NEXT));
		}
		else if (entrance.isClosed()) {
			row.add(ActionLink.primary(Links.toModule(step.module()),
					getTranslation("assessment.start.to-module", step.module().number())));
		}
		return row;
	}

	private void start(String quizId) {
		try {
			var attempt = this.learning.startQuiz(quizId);
			getUI().ifPresent((ui) -> ui.navigate(Links.to(attempt)));
		}
		catch (CannotStartException | NotOpenException ex) {
			show(quizId);
		}
	}

	@Override
	public String getPageTitle() {
		return getTranslation(this.titleKey, this.title);
	}

}
