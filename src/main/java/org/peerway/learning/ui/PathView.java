package org.peerway.learning.ui;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

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
import org.peerway.course.CourseCatalogue;
import org.peerway.learning.Activity.Kind;
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

	private final transient Clock clock;

	private transient InLanguage language = new InLanguage("");

	private boolean begun;

	PathView(LearningService learning, CourseCatalogue catalogue, CurrentPerson current, NoticeService notices,
			SetQuizService quizzes, Clock clock) {
		this.learning = learning;
		this.catalogue = catalogue;
		this.current = current;
		this.notices = notices;
		this.quizzes = quizzes;
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
		if (this.notices.unread() > 0) {
			getContent().add(new Note(Note.Kind.INFO, getTranslation("learning.path.messages"))
				.actions(ActionLink.outlined("messages", getTranslation("learning.path.to-messages"))));
		}
		getContent().add(grid);
	}

	private Component beside(Journey journey) {
		var column = new Div(journey.next()
			.map(this::nextStep)
			.or(() -> journey.state().waiting().map(this::handedIn))
			.orElseGet(() -> allDone(journey)));
		column.addClassNames("col", "sa");
		return column;
	}

	private Component nextStep(CourseState.Step step) {
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
		card.add(ActionLink
			.primary(Links.to(activity), getTranslation(this.begun ? "learning.next.go" : "learning.next.begin"))
			.trailing(Icon.NEXT)
			.wide());
		return card;
	}

	/** Everything that is open lies with others now. */
	private Component handedIn(CourseState.Step step) {
		var note = new Note(Note.Kind.INFO, getTranslation("learning.next.rating"))
			.add(new Paragraph(this.language.within(this, "learning.next.rating.text", step.module().title())))
			.icon(Icon.PEOPLE);
		return note.actions(ActionLink.outlined(Links.to(step.activity()), getTranslation("learning.next.to-quiz")));
	}

	private Component allDone(Journey journey) {
		return new Note(Note.Kind.DONE, getTranslation("learning.path.all-done"),
				getTranslation(journey.attested() ? "learning.path.attested" : "learning.path.ask-trainer"))
			.actions(ActionLink.primary("certificate", getTranslation("learning.path.to-certificate")));
	}

	private Component path(CourseState state) {
		var list = new PathList();
		state.modules().forEach((module) -> list.add(row(state, module)));
		return Card.titled(getTranslation("learning.path.title"), list);
	}

	private PathList.Step row(CourseState state, ModuleState module) {
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
					isNextClosed(state, module) ? new Span(Texts.why(this, module.lock())) : null, about,
					Links.toModule(module));
			case PLANNED -> new PathList.Step(PathList.State.LATER, number, title, null,
					getTranslation("learning.path.planned"), null);
		};
	}

	private static boolean isNextClosed(CourseState state, ModuleState module) {
		return state.published()
			.stream()
			.filter((other) -> other.standing() == ModuleState.Standing.LATER)
			.findFirst()
			.filter(module::equals)
			.isPresent();
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
		column.add(
				Card.small(Icon.CLOCK, getTranslation("learning.hours.title"), bold,
						new ProgressLine((double) done / total, words), small),
				Card.small(Icon.PEOPLE, journey.cohortName(), this.language.mark(new Paragraph(journey.courseTitle())),
						published));
		column.addClassNames("col", "sb");
		return column;
	}

	private Component fromTrainer(List<SetQuiz> set) {
		var list = new UnorderedList();
		list.addClassName("link-rows");
		set.forEach((quiz) -> list.add(new ListItem(new Anchor(Links.to(quiz.ref()), quiz.title()),
				new Span(" · " + Texts.length(this, quiz.minutes())))));
		return Card.small(Icon.PAPER, getTranslation("learning.set.from-trainer"), list);
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
