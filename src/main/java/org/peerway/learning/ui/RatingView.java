package org.peerway.learning.ui;

import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.peerway.assessment.AnswerToRate;
import org.peerway.assessment.OwnRating;
import org.peerway.assessment.QuestionRef;
import org.peerway.assessment.QuizPictures;
import org.peerway.assessment.QuizRef;
import org.peerway.assessment.RatingClosedException;
import org.peerway.assessment.RatingService;
import org.peerway.assessment.ui.QuestionText;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.EmptyState;
import org.peerway.base.ui.GrowingTable;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.PageHeader;
import org.peerway.base.ui.SavedLine;
import org.peerway.people.PeopleService;

/** Answers to one question, one after the other, each to be rated by its rubric. */
@Route("rating/:version/:quiz/:question")
@RolesAllowed("TRAINER")
class RatingView extends Composite<Div> implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

	private static final int OWN = 20;

	private final transient RatingService service;

	private final transient QuizPictures pictures;

	private final transient QuizPlaces places;

	private final transient Wording wording;

	private final transient PeopleService people;

	private final transient Clock clock;

	private final Div message = new Div();

	private final SavedLine saved = new SavedLine();

	/** Whether what was saved is told on the next page, too. */
	private boolean stays;

	private Optional<RatingCard> form = Optional.empty();

	private String title = "";

	RatingView(RatingService service, QuizPictures pictures, QuizPlaces places, Wording wording, PeopleService people,
			Clock clock) {
		this.service = service;
		this.pictures = pictures;
		this.clock = clock;
		this.places = places;
		this.wording = wording;
		this.people = people;
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassName("stack");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		var question = question(event);
		var place = RatedPlace.of(this.places, question).orElseThrow(NotFoundException::new);
		place.language().tell();
		getContent().removeAll();
		this.message.removeAll();
		this.message.setVisible(false);
		this.saved.setVisible(this.stays);
		this.stays = false;
		this.form = Optional.empty();
		var number = Links.answer(event.getLocation()).or(() -> this.service.next(question, 0));
		try {
			number.ifPresentOrElse((one) -> show(place, this.service.open(one), question),
					() -> showNone(place, question));
		}
		catch (RatingClosedException ex) {
			showClosed(place, question, number.orElse(0L));
		}
		catch (NoSuchElementException ex) {
			throw new NotFoundException();
		}
		getContent().add(own(question));
	}

	private static QuestionRef question(BeforeEnterEvent event) {
		try {
			var parameters = event.getRouteParameters();
			var version = UUID.fromString(parameters.get("version").orElse(""));
			return new QuestionRef(new QuizRef(version, parameters.get("quiz").orElse("")),
					parameters.get("question").orElse(""));
		}
		catch (IllegalArgumentException ex) {
			throw new NotFoundException();
		}
	}

	/** What stands here unsaved is not lost by a press on a link. */
	@Override
	public void beforeLeave(BeforeLeaveEvent event) {
		if (this.form.filter(RatingCard::isChanged).isEmpty()) {
			return;
		}
		var leaving = event.postpone();
		tell(new Note(Note.Kind.WARM, getTranslation("learning.rating.unsaved"),
				getTranslation("learning.rating.unsaved.text"))
			.actions(Action.outlined(getTranslation("learning.rating.leave"), () -> {
				this.form = Optional.empty();
				leaving.proceed();
			})));
	}

	private void show(RatedPlace place, AnswerToRate answer, QuestionRef question) {
		if (!answer.ref().equals(question)) {
			throw new NotFoundException();
		}
		this.title = getTranslation("learning.rating.answer", answer.number());
		var card = new RatingCard(answer);
		this.form = Optional.of(card);
		var save = Action.primary(getTranslation("learning.rating.save"), () -> save(answer, card)).trailing(Icon.NEXT);
		var skip = Action.plain(getTranslation("learning.rating.skip"), () -> skip(answer));
		var sides = new Div(
				new RatedAnswerCard(answer, new QuestionText(this.pictures.of(question.quiz(), answer.question())),
						this.wording.seen(answer.text(), place.language())),
				card.actions(skip, save));
		sides.addClassName("rating");
		getContent().add(header(place).lead(who(answer)), this.saved, this.message);
		if (answer.third()) {
			getContent().add(new Note(Note.Kind.INFO, getTranslation("learning.rating.decides"),
					getTranslation("learning.rating.decides.text"))
				.icon(Icon.PEOPLE));
		}
		getContent().add(sides);
	}

	private PageHeader header(RatedPlace place) {
		var language = place.language();
		return new PageHeader(this.title).crumb(getTranslation("learning.rating.title"), "rating")
			.crumb(language.words(place.quiz().title()))
			.crumb(language.words(place.question().head().title()));
	}

	private String who(AnswerToRate answer) {
		var by = answer.person()
			.map((person) -> getTranslation("learning.rating.by", this.people.name(person).name()))
			.orElseGet(() -> getTranslation("learning.rating.blind"));
		return (answer.rule().raters() > 1) ? by + " " + getTranslation("learning.rating.two") : by;
	}

	private void save(AnswerToRate answer, RatingCard card) {
		if (!card.check()) {
			return;
		}
		try {
			this.service.rate(answer.number(), card.given());
			this.form = Optional.empty();
			this.saved
				.saved(getTranslation("learning.rating.saved", answer.number(), Moments.time(this.clock.instant())));
			this.stays = true;
			goOn(answer.ref(), this.service.next(answer.ref(), answer.number()));
		}
		catch (RatingClosedException ex) {
			this.form = Optional.empty();
			tell(closed(answer.ref(), card.given().comment()));
		}
	}

	private void skip(AnswerToRate answer) {
		var next = this.service.next(answer.ref(), answer.number()).filter((number) -> number != answer.number());
		if (next.isEmpty()) {
			tell(new Note(Note.Kind.INFO, getTranslation("learning.rating.only")));
			return;
		}
		goOn(answer.ref(), next);
	}

	private void goOn(QuestionRef question, Optional<Long> next) {
		var href = next.map((number) -> Links.toRating(question, number)).orElseGet(() -> Links.toRating(question));
		getUI().ifPresent((ui) -> ui.navigate(href));
	}

	private void tell(Note note) {
		this.message.removeAll();
		this.message.add(note);
		this.message.setVisible(true);
		note.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
	}

	private void showNone(RatedPlace place, QuestionRef question) {
		this.title = getTranslation("learning.rating.through");
		getContent().add(header(place), this.saved,
				new EmptyState(Icon.CHECK, getTranslation("learning.rating.through.text"),
						ActionLink.primary("rating", getTranslation("learning.rating.to-queues"))));
	}

	private void showClosed(RatedPlace place, QuestionRef question, long number) {
		this.title = getTranslation("learning.rating.answer", number);
		getContent().add(header(place), closed(question, ""));
	}

	/** Somebody else was first; what was typed stays in sight. */
	private Note closed(QuestionRef question, String comment) {
		var note = new Note(Note.Kind.INFO, getTranslation("learning.rating.closed"),
				getTranslation("learning.rating.closed.text"));
		if (!comment.isEmpty()) {
			note.add(new Paragraph(getTranslation("learning.rating.typed")), new Quote(comment));
		}
		return note.actions(ActionLink.outlined(Links.toRating(question), getTranslation("learning.rating.next")));
	}

	private Component own(QuestionRef question) {
		var table = new DataTable<OwnRating>(getTranslation("learning.rating.own"))
			.heading(getTranslation("learning.rating.own.answer"),
					(one) -> new Anchor(Links.toRating(question, one.answer()),
							getTranslation("learning.rating.answer", one.answer())))
			.text(getTranslation("learning.rating.own.points"), (one) -> Integer.toString(one.points()))
			.text(getTranslation("learning.rating.own.when"), (one) -> Moments.dayAndTime(one.at()));
		var list = new GrowingTable<>(
				Card.titled(getTranslation("learning.rating.own"),
						new Paragraph(getTranslation("learning.rating.own.text")), table),
				table, OWN, getTranslation("learning.more"),
				(after, limit) -> this.service.own(question, after, limit));
		list.setVisible(list.begin());
		return list;
	}

	@Override
	public String getPageTitle() {
		return this.title;
	}

}
