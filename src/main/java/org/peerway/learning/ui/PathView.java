package org.peerway.learning.ui;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.peerway.assessment.AttemptService;
import org.peerway.assessment.AttemptSummary;
import org.peerway.assessment.QuizRef;
import org.peerway.assessment.StartDecision;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.EmptyState;
import org.peerway.base.ui.Hero;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.PathList;
import org.peerway.base.ui.ProgressLine;
import org.peerway.base.ui.Tag;
import org.peerway.course.CourseCatalogue;
import org.peerway.learning.Activity;
import org.peerway.learning.Activity.Kind;
import org.peerway.learning.CertificatesHeld;
import org.peerway.learning.CourseState;
import org.peerway.learning.Journey;
import org.peerway.learning.LearningService;
import org.peerway.learning.ModuleState;
import org.peerway.learning.SetQuiz;
import org.peerway.learning.SetQuizService;
import org.peerway.notice.NoticeService;
import org.peerway.people.CurrentPerson;

/** A trainee's home: where they are on the path, and the one next step. */
@Route("path")
@Menu(order = 10, title = "learning.path.menu", icon = "path")
@RolesAllowed("TRAINEE")
class PathView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

	private final transient LearningService learning;

	private final transient CourseCatalogue catalogue;

	private final transient CurrentPerson current;

	private final transient NoticeService notices;

	private final transient SetQuizService quizzes;

	private final transient CertificatesHeld certificates;

	private final transient AttemptService attempts;

	private final transient Clock clock;

	private transient InLanguage language = new InLanguage("");

	private boolean begun;

	PathView(LearningService learning, CourseCatalogue catalogue, CurrentPerson current, NoticeService notices,
			SetQuizService quizzes, CertificatesHeld certificates, AttemptService attempts, Clock clock) {
		this.learning = learning;
		this.catalogue = catalogue;
		this.current = current;
		this.notices = notices;
		this.quizzes = quizzes;
		this.certificates = certificates;
		this.attempts = attempts;
		this.clock = clock;
	}

	@Override
	public void afterNavigation(AfterNavigationEvent event) {
		getContent().removeAll();
		this.learning.journey().ifPresentOrElse(this::show, this::showNoCohort);
	}

	private void showNoCohort() {
		getContent().add(new Hero(greeting(), getTranslation("learning.path.no-cohort")),
				new EmptyState(Icon.PEOPLE, getTranslation("learning.path.no-cohort-help")));
	}

	private void show(Journey journey) {
		this.language = new InLanguage(this.catalogue.course(journey.courseVersion()).language());
		this.begun = journey.state().minutesDone() > 0 || journey.resume().isPresent();
		var grid = new Div(beside(journey), path(journey.state()), below(journey));
		grid.addClassName("home");
		getContent().add(new Hero(greeting(), walked(journey.state())));
		long unread = this.notices.unread();
		if (unread > 0) {
			getContent().add(new Note(Note.Kind.INFO, getTranslation("learning.path.messages", unread)).icon(Icon.MAIL)
				.actions(ActionLink.outlined("messages", getTranslation("learning.path.to-messages", unread))));
		}
		getContent().add(grid);
	}

	private Component beside(Journey journey) {
		var column = new Div(journey.next()
			.map((step) -> nextStep(journey, step))
			.or(() -> journey.state().waiting().map(this::handedIn))
			.orElseGet(() -> allDone(journey)));
		column.addClassNames("col", "sa");
		return column;
	}

	private Component nextStep(Journey journey, CourseState.Step step) {
		var label = new Paragraph(getTranslation("learning.next.label"));
		label.addClassName("label-small");
		var activity = step.activity();
		var kind = getTranslation("learning.kind." + activity.kind().name().toLowerCase(Locale.ROOT));
		var where = new Paragraph(getTranslation("learning.next.where", step.module().number(), kind,
				Texts.length(this, activity.minutes())));
		var title = (activity.kind() == Kind.LESSON || activity.kind() == Kind.SCENARIO)
				? this.language.words(activity.title()) : this.language.within(this,
						"learning.next." + activity.kind().name().toLowerCase(Locale.ROOT), step.module().title());
		var card = new Card(label, new H2(title), where);
		var closed = (activity.kind() == Kind.QUIZ) ? opensLater(journey, activity) : Optional.<String>empty();
		if (closed.isPresent()) {
			card.add(new Paragraph(closed.get()),
					ActionLink.outlined(Links.toModule(step.module()), getTranslation("learning.next.meanwhile"))
						.wide());
			return card;
		}
		card.add(ActionLink
			.primary(Links.to(activity), getTranslation(this.begun ? "learning.next.go" : "learning.next.begin"))
			.trailing(Icon.NEXT)
			.wide());
		return card;
	}

	/** When a quiz that may not be started yet opens again. */
	private Optional<String> opensLater(Journey journey, Activity quiz) {
		var decision = this.attempts.decide(this.current.id(), new QuizRef(journey.courseVersion(), quiz.id()));
		return switch (decision) {
			case StartDecision.CoolingDown cooling ->
				Optional.of(new Waiting(this.clock).until(this, "assessment.start.opens", cooling));
			case StartDecision.NotYetOpen early ->
				Optional.of(getTranslation("assessment.start.opens-on", Moments.dayAndTime(early.opens())));
			case StartDecision.MayStart may -> Optional.empty();
			case StartDecision.Resume resume -> Optional.empty();
			case StartDecision.AwaitingRating awaiting -> Optional.empty();
			case StartDecision.NoAttemptsLeft none -> Optional.empty();
			case StartDecision.Over over -> Optional.empty();
		};
	}

	/** Everything that is open lies with others now. */
	private Component handedIn(CourseState.Step step) {
		var note = new Note(Note.Kind.INFO, getTranslation("learning.next.rating"))
			.add(new Paragraph(this.language.within(this, "learning.next.rating.text", step.module().title())))
			.icon(Icon.PEOPLE);
		return note.actions(ActionLink.outlined(Links.to(step.activity()), getTranslation("learning.next.to-quiz")));
	}

	private Component allDone(Journey journey) {
		var held = this.certificates.own();
		if (held.isPresent()) {
			return new Note(Note.Kind.DONE,
					getTranslation("learning.path.certified", Moments.day(held.get().issuedOn())))
				.icon(Icon.SHIELD)
				.actions(ActionLink.outlined("certificate", getTranslation("learning.path.see-certificate")));
		}
		if (this.certificates.isAwaited()) {
			return new Note(Note.Kind.INFO, getTranslation("learning.path.awaited"),
					getTranslation("learning.path.awaited.text"))
				.icon(Icon.CLOCK)
				.actions(ActionLink.outlined("certificate", getTranslation("learning.path.to-certificate")));
		}
		return new Note(Note.Kind.DONE, getTranslation("learning.path.all-done"),
				getTranslation(journey.attested() ? "learning.path.attested" : "learning.path.ask-trainer"))
			.actions(ActionLink.primary("certificate", getTranslation("learning.path.to-certificate")));
	}

	private Component path(CourseState state) {
		var list = new PathList();
		state.modules().forEach((module) -> list.add(row(module)));
		return Card.titled(getTranslation("learning.path.title"), list);
	}

	private PathList.Step row(ModuleState module) {
		var number = Integer.toString(module.number());
		var title = this.language.words(module.number() + ". " + module.title());
		var about = getTranslation("learning.path.about", module.hours());
		return switch (module.standing()) {
			case DONE -> new PathList.Step(PathList.State.DONE, number, title, null,
					getTranslation("learning.path.done"), Links.toModule(module));
			case HERE -> new PathList.Step(
					PathList.State.HERE, number, title, new Span(getTranslation("learning.path.lessons-read",
							module.done(Kind.LESSON), module.count(Kind.LESSON))),
					getTranslation("learning.path.here"), Links.toModule(module));
			case LATER -> new PathList.Step(PathList.State.LATER, number, title,
					new Span(Texts.why(this, module.lock())), about, Links.toModule(module));
			case PLANNED -> new PathList.Step(PathList.State.LATER, number, title, null,
					getTranslation("learning.path.planned"), null);
		};
	}

	private Component below(Journey journey) {
		var state = journey.state();
		int done = state.minutesDone();
		int total = Math.max(1, state.minutes());
		var words = getTranslation("learning.hours.done", Texts.exactly(this, done), Texts.exactly(this, total));
		var bold = new Paragraph(words);
		bold.addClassName("b");
		var small = new Paragraph(getTranslation("learning.hours.no-deadline"));
		small.addClassNames("s", "sm", "after-bar");
		var published = new Paragraph(
				getTranslation("learning.course.published", state.published().size(), state.modules().size()));
		var column = new Div();
		var set = this.quizzes.own();
		if (!set.isEmpty()) {
			column.add(fromTrainer(set));
		}
		column.add(Card.small(Icon.CLOCK, getTranslation("learning.hours.title"), bold,
				new ProgressLine((double) done / total, words), small), course(journey, published));
		column.addClassNames("col", "sb");
		return column;
	}

	private Component course(Journey journey, Paragraph published) {
		var card = Card.small(Icon.PEOPLE, journey.cohortName(),
				this.language.mark(new Paragraph(journey.courseTitle())), published);
		if (this.language.isOther()) {
			var only = new Paragraph(getTranslation("learning.course.language"));
			only.addClassNames("s", "sm");
			card.add(only);
		}
		return card;
	}

	private Component fromTrainer(List<SetQuiz> set) {
		var list = new UnorderedList();
		list.addClassName("link-rows");
		set.forEach((quiz) -> list.add(new ListItem(new Anchor(Links.to(quiz.ref()), quiz.title()),
				isTaken(quiz) ? Tag.done(getTranslation("learning.set.taken"))
						: new Span(" · " + Texts.length(this, quiz.minutes())))));
		list.addClassName("from-trainer");
		return Card.small(Icon.PAPER, getTranslation("learning.set.from-trainer"), list);
	}

	private boolean isTaken(SetQuiz quiz) {
		return this.attempts.attempts(this.current.id(), quiz.ref().courseVersion())
			.stream()
			.anyMatch(AttemptSummary::isSubmitted);
	}

	private String greeting() {
		int hour = this.clock.instant().atZone(Moments.zone()).getHour();
		var part = (hour < 12) ? "morning" : (hour < 18) ? "afternoon" : "evening";
		var first = this.current.get().name().split(" ")[0];
		return getTranslation("learning.greeting." + part, first);
	}

	private String walked(CourseState state) {
		long done = state.published().stream().filter(ModuleState::isDone).count();
		if (done == 0) {
			return state.minutesDone() == 0 ? getTranslation("learning.walked.none")
					: getTranslation("learning.walked.begun");
		}
		return getTranslation("learning.walked.some", done, state.published().size());
	}

	@Override
	public String getPageTitle() {
		return getTranslation("learning.path.title");
	}

}
