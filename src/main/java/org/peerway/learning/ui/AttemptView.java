package org.peerway.learning.ui;

import java.time.Clock;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.peerway.assessment.AttemptClock;
import org.peerway.assessment.AttemptClosedException;
import org.peerway.assessment.AttemptId;
import org.peerway.assessment.AttemptService;
import org.peerway.assessment.PausedException;
import org.peerway.assessment.PracticeService;
import org.peerway.assessment.Practised;
import org.peerway.assessment.QuestionTimes;
import org.peerway.assessment.Sheet;
import org.peerway.assessment.StaleStepException;
import org.peerway.assessment.TimeOverException;
import org.peerway.assessment.question.Response;
import org.peerway.assessment.ui.BreakPage;
import org.peerway.assessment.ui.OverviewPage;
import org.peerway.assessment.ui.QuestionPage;
import org.peerway.assessment.ui.TimeLeft;
import org.peerway.assessment.ui.TimeOverPage;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.LensNote;

/**
 * An open attempt, one question at a time; the address tells which, so that the browser's
 * own ways back and on work.
 */
@Route("attempt")
@RolesAllowed("TRAINEE")
class AttemptView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle, BeforeLeaveObserver {

	private static final String LEAD_TO_TITLE = """
			const title = this.querySelector('h1');
			title.tabIndex = -1;
			title.focus();""";

	private final transient AttemptService attempts;

	private final transient PracticeService practice;

	private final transient QuestionTimes times;

	private final transient QuizPlaces places;

	private final transient Wording wording;

	private final transient AttemptClock time;

	private final transient Clock clock;

	private String title = "";

	private int step;

	private transient QuestionTimes.@Nullable Visit visit;

	private Optional<QuestionPage> page = Optional.empty();

	AttemptView(AttemptService attempts, PracticeService practice, QuestionTimes times, QuizPlaces places,
			Wording wording, AttemptClock time, Clock clock) {
		this.attempts = attempts;
		this.practice = practice;
		this.times = times;
		this.places = places;
		this.wording = wording;
		this.time = time;
		this.clock = clock;
		getContent().addClassName("narrow");
	}

	@Override
	public void setParameter(BeforeEvent event, String id) {
		var attempt = AttemptIds.of(id);
		try {
			var sheet = this.attempts.open(attempt);
			show(sheet, event.getLocation().getQueryParameters().getSingleParameter(AttemptPlace.QUESTION).orElse(""));
		}
		catch (NoSuchElementException ex) {
			throw new NotFoundException();
		}
		catch (AttemptClosedException ex) {
			event.forwardTo(Links.toReview(attempt));
		}
	}

	private void show(Sheet sheet, String place) {
		endVisit();
		this.step = sheet.step();
		this.page = Optional.empty();
		getContent().removeAll();
		var quiz = this.places.of(sheet.quiz());
		quiz.language().tell();
		getContent().add(quiz.crumbs(this));
		if (sheet.timing().isPaused()) {
			showBreak(sheet);
			return;
		}
		if (sheet.timing().left(this.clock.instant()).filter(Duration::isZero).isPresent()) {
			showTimeOver(sheet);
			return;
		}
		if (sheet.timing().endsAt() != null) {
			getContent().add(new TimeLeft(sheet.timing(), this.clock, () -> pause(sheet), () -> show(sheet.attempt())));
		}
		if (AttemptPlace.ALL.equals(place)) {
			showOverview(sheet);
		}
		else {
			showQuestion(sheet, AttemptPlace.position(place, sheet));
		}
	}

	/** What cannot be kept as it is stays in sight while the attempt goes on. */
	@Override
	public void beforeLeave(BeforeLeaveEvent event) {
		if (event.getNavigationTarget() == AttemptView.class
				&& this.page.filter(QuestionPage::leadToWhatIsNotKept).isPresent()) {
			event.postpone();
		}
	}

	@Override
	protected void onDetach(DetachEvent event) {
		endVisit();
	}

	private void endVisit() {
		if (this.visit != null) {
			this.visit.end();
		}
	}

	private void showBreak(Sheet sheet) {
		this.title = getTranslation("assessment.time.paused");
		getContent().add(new BreakPage(sheet.timing().left(this.clock.instant()), () -> {
			orReadAgain(sheet.attempt(), "", "", () -> this.time.goOn(sheet.attempt()));
			show(sheet.attempt());
		}));
	}

	private void showTimeOver(Sheet sheet) {
		this.title = getTranslation("assessment.time.over");
		getContent().add(new TimeOverPage(sheet, () -> handIn(sheet.attempt())));
	}

	private void pause(Sheet sheet) {
		orReadAgain(sheet.attempt(), "", "", () -> this.time.pause(sheet.attempt()));
		show(sheet.attempt());
	}

	/** What the server says now; it may have handed the attempt in. */
	private void show(AttemptId attempt) {
		orReadAgain(attempt, "", "", () -> show(this.attempts.open(attempt), ""));
		getUI().ifPresent((ui) -> ui.getPage().setTitle(this.title));
		getElement().executeJs(LEAD_TO_TITLE);
	}

	private void showOverview(Sheet sheet) {
		this.title = OverviewPage.title(this, sheet);
		getContent().add(new OverviewPage(sheet, AttemptPlace.links(sheet), () -> handIn(sheet.attempt())));
	}

	private void showQuestion(Sheet sheet, int position) {
		this.title = getTranslation("assessment.question", position + 1, sheet.items().size());
		var page = new QuestionPage(sheet, position, AttemptPlace.links(sheet), new Keeping(sheet.attempt(), position));
		this.page = Optional.of(page);
		this.visit = this.times.shown(sheet.attempt(), position);
		getContent().add(page);
	}

	private void handIn(AttemptId attempt) {
		orReadAgain(attempt, AttemptPlace.ALL, "", () -> {
			this.attempts.submit(attempt, this.step);
			leadToReview(attempt);
		});
	}

	/**
	 * What another tab or device did meanwhile is shown, not overwritten.
	 * @param typed stays in sight if it could not be kept
	 */
	private void orReadAgain(AttemptId attempt, String place, String typed, Runnable change) {
		try {
			change.run();
		}
		catch (StaleStepException ex) {
			show(this.attempts.open(attempt), place);
			getContent().addComponentAtIndex(1, new ChangedElsewhere(typed));
		}
		catch (AttemptClosedException ex) {
			leadToReview(attempt);
		}
		catch (TimeOverException | PausedException ex) {
			show(this.attempts.open(attempt), place);
		}
	}

	private void leadToReview(AttemptId attempt) {
		getUI().ifPresent((ui) -> ui.navigate(Links.toReview(attempt)));
	}

	@Override
	public String getPageTitle() {
		return this.title;
	}

	private static String typed(Response response) {
		return (response instanceof Response.Written written) ? written.text() : "";
	}

	/** Asks practice about a question. */
	private interface Asking {

		Practised ask(AttemptId attempt, int expectedStep, int position);

	}

	/** Keeps what a person does with one question, and tells what practice tells. */
	private final class Keeping implements QuestionPage.Listener {

		private final AttemptId attempt;

		private final int position;

		Keeping(AttemptId attempt, int position) {
			this.attempt = attempt;
			this.position = position;
		}

		@Override
		public void given(QuestionPage page, Response response) {
			orReadAgain(this.attempt, AttemptPlace.of(this.position), typed(response), () -> {
				var saved = AttemptView.this.attempts.save(this.attempt, AttemptView.this.step, this.position,
						response);
				AttemptView.this.step = saved.step();
				page.saved(saved.savedAt(), response.isGiven());
			});
		}

		@Override
		public void flagged(QuestionPage page, boolean flagged) {
			orReadAgain(this.attempt, AttemptPlace.of(this.position), "", () -> {
				AttemptView.this.step = AttemptView.this.attempts.flag(this.attempt, AttemptView.this.step,
						this.position, flagged);
				page.setFlagged(flagged);
			});
		}

		@Override
		public Optional<LensNote> lens() {
			return Optional.of(AttemptView.this.wording.note(InLanguage.told()));
		}

		@Override
		public void check(QuestionPage page) {
			ask(page, AttemptView.this.practice::check);
		}

		@Override
		public void hint(QuestionPage page) {
			ask(page, AttemptView.this.practice::hint);
		}

		@Override
		public void showKey(QuestionPage page) {
			ask(page, AttemptView.this.practice::showKey);
		}

		private void ask(QuestionPage page, Asking asking) {
			orReadAgain(this.attempt, AttemptPlace.of(this.position), "", () -> {
				var practised = asking.ask(this.attempt, AttemptView.this.step, this.position);
				AttemptView.this.step = practised.step();
				page.show(practised.told());
			});
		}

	}

}
