package org.peerway.learning.ui;

import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.UUID;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.peerway.assessment.AttemptService;
import org.peerway.assessment.CannotStartException;
import org.peerway.assessment.QuizRef;
import org.peerway.base.ui.PageHeader;
import org.peerway.learning.SetQuizService;
import org.peerway.people.AccommodationService;
import org.peerway.people.CurrentPerson;

/** The door to a quiz that a trainer set for the cohort. */
@Route("set-quiz/:version/:quiz")
@RolesAllowed("TRAINEE")
class SetQuizView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

	private final transient SetQuizService quizzes;

	private final transient AttemptService attempts;

	private final transient AccommodationService accommodations;

	private final transient QuizPlaces places;

	private final transient CurrentPerson current;

	private final transient Waiting waiting;

	private String title = "";

	SetQuizView(SetQuizService quizzes, AttemptService attempts, AccommodationService accommodations, QuizPlaces places,
			CurrentPerson current, Clock clock) {
		this.quizzes = quizzes;
		this.attempts = attempts;
		this.accommodations = accommodations;
		this.places = places;
		this.current = current;
		this.waiting = new Waiting(clock);
		getContent().addClassNames("narrow", "stack");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		try {
			show(new QuizRef(UUID.fromString(event.getRouteParameters().get("version").orElse("")),
					event.getRouteParameters().get("quiz").orElse("")));
		}
		catch (NoSuchElementException | IllegalArgumentException ex) {
			throw new NotFoundException();
		}
	}

	private void show(QuizRef ref) {
		if (this.quizzes.own().stream().noneMatch((quiz) -> quiz.ref().equals(ref))) {
			throw new NoSuchElementException();
		}
		var place = this.places.of(ref);
		this.title = place.quiz().title();
		var entrance = new QuizEntrance(place, this.attempts.attempts(this.current.id(), ref.courseVersion()),
				this.attempts.decide(this.current.id(), ref), this.accommodations.own(), this.waiting);
		var row = new Div(entrance.door(false, () -> start(ref)));
		row.addClassName("row");
		if (entrance.isClosed()) {
			row.add(place.back(this));
		}
		getContent().removeAll();
		getContent().add(place.crumbs(new PageHeader(place.language().words(this.title)))
			.lead(getTranslation("learning.set.lead")), entrance, row);
	}

	private void start(QuizRef ref) {
		try {
			var attempt = this.quizzes.start(ref);
			getUI().ifPresent((ui) -> ui.navigate(Links.to(attempt)));
		}
		catch (CannotStartException ex) {
			show(ref);
		}
	}

	@Override
	public String getPageTitle() {
		return this.title;
	}

}
