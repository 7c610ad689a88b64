package org.peerway.learning.ui;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.peerway.assessment.AttemptSummary;
import org.peerway.assessment.QuizRef;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.Focus;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.PageHeader;
import org.peerway.base.ui.Tag;
import org.peerway.course.CourseCatalogue;
import org.peerway.learning.CohortService;
import org.peerway.learning.EnrolmentId;
import org.peerway.learning.ModuleState;
import org.peerway.learning.SetScenarioService;
import org.peerway.learning.TraineePage;
import org.peerway.people.AccommodationService;
import org.peerway.people.Allowance;
import org.peerway.people.ui.AllowanceWords;
import org.peerway.roleplay.PlayService;
import org.peerway.roleplay.Scenarios;

import org.springframework.dao.DataIntegrityViolationException;

/**
 * One trainee as their trainer sees them: the way so far, attempts, plays, reflections,
 * and the word that they are ready.
 */
@Route("trainee")
@RolesAllowed("TRAINER")
class TraineeView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle {

	private final transient CohortService service;

	private final transient PlayService plays;

	private final transient SetScenarioService set;

	private final transient Scenarios scenarios;

	private final transient AccommodationService accommodations;

	private final transient CourseCatalogue catalogue;

	private final transient QuizPlaces places;

	private String title = "";

	@SuppressWarnings("NullAway.Init")
	private AttestationCard word;

	TraineeView(CohortService service, PlayService plays, SetScenarioService set, Scenarios scenarios,
			AccommodationService accommodations, CourseCatalogue catalogue, QuizPlaces places) {
		this.service = service;
		this.plays = plays;
		this.set = set;
		this.scenarios = scenarios;
		this.accommodations = accommodations;
		this.catalogue = catalogue;
		this.places = places;
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassName("stack");
	}

	@Override
	public void setParameter(BeforeEvent event, String id) {
		try {
			show(new EnrolmentId(UUID.fromString(id)));
		}
		catch (IllegalArgumentException | NoSuchElementException ex) {
			throw new NotFoundException();
		}
	}

	private void show(EnrolmentId id) {
		var page = this.service.trainee(id);
		var course = this.catalogue.course(page.courseVersion());
		this.title = page.name();
		getContent().removeAll();
		getContent().add(header(page));
		page.stuck().ifPresent((stuck) -> getContent().add(new Note(Note.Kind.WARM, Texts.of(this, stuck))));
		page.usedUp().forEach((quiz) -> getContent().add(usedUp(id, quiz)));
		var left = new Div(modules(page), attempts(page.attempts()), plays(page), reflections(page));
		left.addClassNames("stack", "grow");
		this.word = new AttestationCard(page, (statement) -> attest(id, statement));
		var right = new Div(this.word);
		right.addClassName("stack");
		var allowance = this.accommodations.allowance(page.person());
		if (!allowance.equals(Allowance.NONE)) {
			right.add(Card.titled(getTranslation("learning.trainee.allowance"), new AllowanceWords(allowance, null)));
		}
		var grid = new Div(left, right);
		grid.addClassName("two");
		getContent().add(grid);
	}

	private Component header(TraineePage page) {
		var seen = new Paragraph(page.lastSeenAt()
			.map((at) -> getTranslation("learning.board.seen", Moments.day(at)))
			.orElseGet(() -> getTranslation("learning.board.never")));
		seen.addClassName("s");
		return new PageHeader(page.name()).crumb(getTranslation("learning.cohorts.title"), "cohorts")
			.crumb(page.cohortName(), Links.to(page.cohort()))
			.add(seen);
	}

	private Component usedUp(EnrolmentId id, QuizRef quiz) {
		var title = this.places.of(quiz).quiz().title();
		return new Note(Note.Kind.WARM, getTranslation("learning.trainee.used-up", title),
				getTranslation("learning.trainee.used-up.text"))
			.actions(Action.outlined(getTranslation("learning.trainee.grant"), () -> grant(id, quiz)).once());
	}

	private Component modules(TraineePage page) {
		var table = new DataTable<ModuleState>(getTranslation("learning.trainee.modules"))
			.heading(getTranslation("learning.trainee.module"),
					(module) -> new Span(module.number() + ". " + module.title()))
			.column(getTranslation("learning.trainee.state"), this::state)
			.column(getTranslation("learning.trainee.open"), this::missing);
		table.setItems(page.state().published());
		return Card.titled(getTranslation("learning.trainee.modules"), table);
	}

	private Component state(ModuleState module) {
		if (module.isDone()) {
			return Tag.done(getTranslation("learning.board.done"));
		}
		return module.isBegun() ? Tag.here(getTranslation("learning.board.under_way"))
				: Tag.later(getTranslation("learning.board.not_begun"));
	}

	private Component missing(ModuleState module) {
		var list = new UnorderedList();
		module.missing().forEach((reason) -> list.add(new ListItem(Texts.missing(this, reason))));
		return module.missing().isEmpty() ? new Span() : list;
	}

	private Component attempts(List<AttemptSummary> attempts) {
		if (attempts.isEmpty()) {
			return Card.titled(getTranslation("learning.trainee.attempts"),
					new Paragraph(getTranslation("learning.trainee.no-attempts")));
		}
		var table = new DataTable<AttemptSummary>(getTranslation("learning.trainee.attempts"))
			.heading(getTranslation("learning.trainee.quiz"), this::quiz)
			.text(getTranslation("learning.trainee.when"), (attempt) -> Moments.dayAndTime(attempt.startedAt()))
			.column(getTranslation("learning.trainee.result"), this::result);
		table.setItems(attempts);
		return Card.titled(getTranslation("learning.trainee.attempts"), table);
	}

	private Component quiz(AttemptSummary attempt) {
		var place = this.places.of(attempt.quiz());
		var name = place.language().within(this, "learning.trainee.attempt", place.quiz().title(), attempt.number());
		return attempt.isSubmitted() ? new Anchor("attempt/" + attempt.id().value() + "/review", name) : name;
	}

	private Component result(AttemptSummary attempt) {
		if (!attempt.isSubmitted()) {
			return Tag.waiting(getTranslation("learning.trainee.attempt-open"));
		}
		if (attempt.awaitsRating()) {
			return Tag.waiting(getTranslation("assessment.earlier.rating"));
		}
		var words = getTranslation("learning.trainee.points", attempt.score().shown(), attempt.maxScore());
		if (attempt.isPractice()) {
			return Tag.judge(getTranslation("learning.trainee.practice"));
		}
		return attempt.passed() ? Tag.done(words) : Tag.lookAt(words);
	}

	private Component plays(TraineePage page) {
		var versions = Stream
			.concat(Stream.of(page.courseVersion()),
					this.set.of(page.cohort()).stream().map((talk) -> talk.ref().courseVersion()))
			.toList();
		var list = new PlayList(this.scenarios, false,
				(before, limit) -> this.plays.plays(page.person(), versions, before, limit));
		return list.begin() ? list : Card.titled(getTranslation("learning.trainee.plays"),
				new Paragraph(getTranslation("learning.trainee.no-plays")));
	}

	private Component reflections(TraineePage page) {
		var card = Card.titled(getTranslation("learning.trainee.reflections"));
		if (page.reflections().isEmpty()) {
			card.add(new Paragraph(getTranslation("learning.trainee.no-reflections")));
		}
		page.reflections().forEach((handedIn) -> {
			var title = page.state().module(handedIn.moduleId()).map(ModuleState::title).orElse("");
			var text = new Quote(handedIn.text());
			var when = new Paragraph(Moments.dayAndTime(handedIn.at()));
			when.addClassNames("s", "sm");
			card.add(new H3(title), text, when);
		});
		return card;
	}

	private void grant(EnrolmentId id, QuizRef quiz) {
		try {
			this.service.grantAttempt(id, quiz);
		}
		catch (IllegalStateException | DataIntegrityViolationException ex) {
			// given meanwhile in another window: what is on record is shown
		}
		show(id);
	}

	private void attest(EnrolmentId id, String statement) {
		try {
			this.service.attest(id, statement);
		}
		catch (IllegalStateException | DataIntegrityViolationException ex) {
			// stated meanwhile in another window: what is on record is shown
		}
		show(id);
		Focus.on(this.word);
	}

	@Override
	public String getPageTitle() {
		return this.title;
	}

}
