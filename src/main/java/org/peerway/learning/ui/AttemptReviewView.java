package org.peerway.learning.ui;

import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Objects;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.peerway.assessment.AttemptService;
import org.peerway.assessment.CannotStartException;
import org.peerway.assessment.Review;
import org.peerway.assessment.ui.ReviewPanel;
import org.peerway.assessment.ui.VerdictWords;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.PageHeader;
import org.peerway.learning.CohortService;
import org.peerway.learning.Journey;
import org.peerway.learning.LearningService;
import org.peerway.people.CurrentPerson;
import org.peerway.people.PeopleService;

/**
 * A graded attempt, looked over: for the trainee with the ways on, for trainers and the
 * office to understand.
 */
@Route("attempt/:attempt/review")
@RolesAllowed({ "TRAINEE", "TRAINER", "OFFICE" })
class AttemptReviewView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

	private final transient AttemptService attempts;

	private final transient LearningService learning;

	private final transient QuizPlaces places;

	private final transient PeopleService people;

	private final transient CurrentPerson current;

	private final transient CohortService cohorts;

	private final transient Waiting waiting;

	private String title = "";

	AttemptReviewView(AttemptService attempts, LearningService learning, QuizPlaces places, PeopleService people,
			CurrentPerson current, CohortService cohorts, Clock clock) {
		this.attempts = attempts;
		this.learning = learning;
		this.places = places;
		this.people = people;
		this.current = current;
		this.cohorts = cohorts;
		this.waiting = new Waiting(clock);
		getContent().addClassName("narrow");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		var id = AttemptIds.of(event.getRouteParameters().get("attempt").orElse(""));
		try {
			show(this.attempts.review(id), event.getLocation());
		}
		catch (NoSuchElementException ex) {
			throw new NotFoundException();
		}
		catch (IllegalStateException ex) {
			event.forwardTo(Links.to(id));
		}
	}

	private void show(Review review, Location here) {
		var place = this.places.of(review.summary().quiz());
		boolean own = this.current.id().equals(review.summary().person());
		place.language().tell();
		getContent().removeAll();
		if (review.summary().awaitsRating()) {
			showAwaiting(review, place, own, here);
			return;
		}
		if (own) {
			showOwn(review, place, here);
		}
		else {
			showOther(review, place, here);
		}
		var parts = new Div(new ReviewPanel(review, (lesson) -> place.lesson(this, lesson, own), own));
		parts.addClassName("stack");
		if (!own && !place.isPractice()) {
			parts.add(new ResultsCard(review.summary().id()));
		}
		getContent().add(parts);
	}

	/** Nothing is told of an attempt before all of it is graded. */
	private void showAwaiting(Review review, QuizPlace place, boolean own, Location here) {
		if (own) {
			this.title = getTranslation("assessment.verdict.awaiting.own");
			getContent().add(
					place.crumbs(new PageHeader(this.title))
						.lead(getTranslation("assessment.awaiting.own",
								Moments.dayAndTime(Objects.requireNonNull(review.summary().submittedAt())))),
					place.back(this));
		}
		else {
			getContent().add(whose(review, place, here).lead(getTranslation("assessment.awaiting.other")));
		}
	}

	private void showOwn(Review review, QuizPlace place, Location here) {
		var words = new VerdictWords(this, review, true);
		this.title = words.title();
		var summary = review.summary();
		var journey = this.learning.journey()
			.filter((one) -> one.courseVersion().equals(summary.quiz().courseVersion()));
		var decision = this.attempts.decide(summary.person(), summary.quiz());
		var ways = new WaysOn(review, place, decision, journey.map(Journey::state), this.waiting,
				(asked) -> startAgain(asked, here));
		getContent().add(
				place.crumbs(new PageHeader(this.title)).lead(words.sentence(ways.opensNext()) + " " + ways.sentence()),
				ways);
	}

	private void startAgain(Review review, Location here) {
		try {
			var attempt = this.learning.startQuiz(review.summary().quiz().quiz());
			getUI().ifPresent((ui) -> ui.navigate(Links.to(attempt)));
		}
		catch (CannotStartException ex) {
			show(review, here);
		}
	}

	private void showOther(Review review, QuizPlace place, Location here) {
		var words = new VerdictWords(this, review, false);
		getContent().add(whose(review, place, here)
			.lead(getTranslation("assessment.review.verdict", words.title(), words.sentence(false))));
	}

	private PageHeader whose(Review review, QuizPlace place, Location here) {
		var summary = review.summary();
		var name = this.people.name(summary.person()).name();
		this.title = getTranslation("assessment.review.whose", name, place.quiz().title(), summary.number());
		return StaffWay
			.crumbs(new PageHeader(this.title), here, this.current.get(), summary.person(), name, this.cohorts)
			.crumb(Moments.dayAndTime(summary.startedAt()));
	}

	@Override
	public String getPageTitle() {
		return this.title;
	}

}
