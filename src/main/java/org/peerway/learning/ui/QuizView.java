package org.peerway.learning.ui;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.peerway.assessment.AttemptService;
import org.peerway.assessment.AttemptSummary;
import org.peerway.assessment.CannotStartException;
import org.peerway.assessment.QuizRef;
import org.peerway.assessment.StartDecision;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.NotYet;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.PageHeader;
import org.peerway.base.ui.Tag;
import org.peerway.course.CourseCatalogue;
import org.peerway.learning.Activity.Kind;
import org.peerway.learning.CourseState;
import org.peerway.learning.Journey;
import org.peerway.learning.LearningService;
import org.peerway.learning.NotOpenException;
import org.peerway.people.AccommodationService;
import org.peerway.people.Allowance;
import org.peerway.people.ApprovedAllowance;
import org.peerway.people.CurrentPerson;
import org.peerway.people.ui.AllowanceWords;

/** The door to a quiz: its exact rules, earlier attempts, and the way in. */
@Route("quiz")
@RolesAllowed("TRAINEE")
class QuizView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle {

	private final transient LearningService learning;

	private final transient AttemptService attempts;

	private final transient CourseCatalogue catalogue;

	private final transient CurrentPerson current;

	private final transient AccommodationService accommodations;

	private final transient Waiting waiting;

	private String title = "";

	QuizView(LearningService learning, AttemptService attempts, CourseCatalogue catalogue, CurrentPerson current,
			AccommodationService accommodations, Clock clock) {
		this.learning = learning;
		this.attempts = attempts;
		this.catalogue = catalogue;
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
		var place = QuizPlace.of(this.catalogue.course(ref.courseVersion()), ref.quiz()).orElseThrow();
		var decision = this.attempts.decide(this.current.id(), ref);
		var earlier = this.attempts.attempts(this.current.id(), ref.courseVersion())
			.stream()
			.filter((attempt) -> attempt.quiz().equals(ref))
			.toList();
		getContent()
			.add(place.crumbs(new PageHeader(place.language().within(this, "assessment.start.title", this.title)))
				.lead(getTranslation("assessment.start.lead")));
		passed(earlier).ifPresent((best) -> getContent().add(passedNote(best)));
		var approved = this.accommodations.own();
		var allowance = approved.map(ApprovedAllowance::allowance).orElse(Allowance.NONE);
		var rules = Card.titled(getTranslation("assessment.start.rules"),
				new QuizRules(place.quiz(), decision, earlier.size(), allowance));
		approved.ifPresent((one) -> rules.add(approved(one)));
		getContent().add(rules);
		if (!earlier.isEmpty()) {
			getContent().add(earlier(earlier));
		}
		getContent().add(way(decision, step));
	}

	private Component approved(ApprovedAllowance approved) {
		var by = new Paragraph(getTranslation("assessment.start.approved.on", Moments.day(approved.approvedAt())));
		by.addClassNames("s", "sm");
		return new NativeDetails(getTranslation("assessment.start.approved"),
				new Div(new AllowanceWords(approved.allowance(), approved.until()), new Quote(approved.reason()), by));
	}

	private Component way(StartDecision decision, CourseState.Step step) {
		boolean passed = step.activity().done();
		var row = new Div();
		row.addClassName("row");
		row.add(door(decision, step.activity().id(), passed));
		if (passed) {
			row.addComponentAsFirst(ActionLink.primary(Links.onFrom(step.module()), getTranslation("learning.next.go"))
				.trailing(Icon.NEXT));
		}
		else if (isClosed(decision)) {
			row.add(ActionLink.primary(Links.toModule(step.module()),
					getTranslation("assessment.start.to-module", step.module().number())));
		}
		return row;
	}

	private static boolean isClosed(StartDecision decision) {
		return !(decision instanceof StartDecision.MayStart || decision instanceof StartDecision.Resume);
	}

	private Component door(StartDecision decision, String quizId, boolean passed) {
		return switch (decision) {
			case StartDecision.Resume resume -> start("assessment.start.resume", quizId, passed);
			case StartDecision.MayStart may when passed -> start("assessment.start.once-more", quizId, true);
			case StartDecision.MayStart may ->
				start((may.number() == 1) ? "assessment.start.go" : "assessment.start.again", quizId, false);
			case StartDecision.AwaitingRating awaiting -> new Note(Note.Kind.INFO,
					getTranslation("assessment.start.rating", Moments.dayAndTime(awaiting.submittedAt())),
					getTranslation("assessment.start.rating.text"))
				.icon(Icon.PEOPLE);
			case StartDecision.CoolingDown waiting -> new NotYet(getTranslation("assessment.start.again"),
					this.waiting.until(this, "assessment.start.opens", waiting));
			case StartDecision.NotYetOpen early -> new NotYet(getTranslation("assessment.start.go"),
					getTranslation("assessment.start.opens-on", Moments.dayAndTime(early.opens())));
			case StartDecision.Over over when passed -> new Span();
			case StartDecision.Over over -> new Note(Note.Kind.WARM, getTranslation("assessment.start.over"),
					getTranslation("assessment.start.ask"));
			case StartDecision.NoAttemptsLeft none when passed -> new Span();
			case StartDecision.NoAttemptsLeft none -> new Note(Note.Kind.WARM,
					getTranslation("assessment.start.none-left"), getTranslation("assessment.start.ask-trainer"));
		};
	}

	private Component start(String key, String quizId, boolean beside) {
		var words = getTranslation(key);
		return beside ? Action.outlined(words, () -> start(quizId))
				: Action.primary(words, () -> start(quizId)).trailing(Icon.NEXT);
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

	private static Optional<AttemptSummary> passed(List<AttemptSummary> earlier) {
		return earlier.stream()
			.filter(AttemptSummary::passed)
			.max((one, other) -> one.score().compareTo(other.score()));
	}

	private Component passedNote(AttemptSummary best) {
		return new Note(Note.Kind.DONE, getTranslation("assessment.start.passed"),
				getTranslation("assessment.start.best", best.score().shown(), best.maxScore()));
	}

	private Component earlier(List<AttemptSummary> earlier) {
		var table = new DataTable<AttemptSummary>(getTranslation("assessment.earlier.title"))
			.heading(getTranslation("assessment.earlier.attempt"), this::name)
			.text(getTranslation("assessment.earlier.when"), (attempt) -> Moments.dayAndTime(attempt.startedAt()))
			.column(getTranslation("assessment.earlier.result"), this::result);
		table.setItems(earlier.reversed());
		return Card.titled(getTranslation("assessment.earlier.title"), table);
	}

	private Component name(AttemptSummary attempt) {
		var name = getTranslation("assessment.earlier.number", attempt.number());
		return attempt.isSubmitted() ? new Anchor(Links.toReview(attempt.id()), name) : new Span(name);
	}

	private Component result(AttemptSummary attempt) {
		if (!attempt.isSubmitted()) {
			return Tag.waiting(getTranslation("assessment.earlier.open"));
		}
		if (attempt.awaitsRating()) {
			return Tag.waiting(getTranslation("assessment.earlier.rating"));
		}
		var words = getTranslation("assessment.earlier.points", attempt.score().shown(), attempt.maxScore());
		return attempt.passed() ? Tag.done(words) : Tag.lookAt(words);
	}

	@Override
	public String getPageTitle() {
		return getTranslation("assessment.start.title", this.title);
	}

}
