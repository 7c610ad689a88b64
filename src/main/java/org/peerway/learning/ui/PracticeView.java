package org.peerway.learning.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.EmptyState;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.PageHeader;
import org.peerway.base.ui.PathList;
import org.peerway.course.Course;
import org.peerway.course.CourseCatalogue;
import org.peerway.learning.Activity;
import org.peerway.learning.Activity.Kind;
import org.peerway.learning.CourseState;
import org.peerway.learning.Journey;
import org.peerway.learning.LearningService;
import org.peerway.learning.SetScenario;
import org.peerway.learning.SetScenarioService;
import org.peerway.people.CurrentPerson;
import org.peerway.roleplay.PlayService;
import org.peerway.roleplay.Scenarios;
import org.peerway.roleplay.script.Scenario;

/** The practice talks of the course, and one's own plays of them. */
@Route("practice")
@Menu(order = 20, title = "roleplay.practice.menu", icon = "talk")
@RolesAllowed("TRAINEE")
class PracticeView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

	private final transient LearningService learning;

	private final transient CourseCatalogue catalogue;

	private final transient PlayService plays;

	private final transient SetScenarioService set;

	private final transient Scenarios scenarios;

	private final transient CurrentPerson current;

	PracticeView(LearningService learning, CourseCatalogue catalogue, PlayService plays, SetScenarioService set,
			Scenarios scenarios, CurrentPerson current) {
		this.learning = learning;
		this.catalogue = catalogue;
		this.plays = plays;
		this.set = set;
		this.scenarios = scenarios;
		this.current = current;
		getContent().addClassNames("middle", "stack");
	}

	@Override
	public void afterNavigation(AfterNavigationEvent event) {
		getContent().removeAll();
		getContent().add(new PageHeader(getPageTitle()).lead(getTranslation("roleplay.practice.lead")));
		this.learning.journey().ifPresentOrElse(this::show, this::showNoCohort);
	}

	private void showNoCohort() {
		getContent().add(new EmptyState(Icon.PEOPLE, getTranslation("learning.path.no-cohort-help")));
	}

	private void show(Journey journey) {
		var course = this.catalogue.course(journey.courseVersion());
		getContent().add(talks(journey, course));
		var set = this.set.own();
		if (!set.isEmpty()) {
			getContent().add(fromTrainer(set));
		}
		var versions = Stream
			.concat(Stream.of(journey.courseVersion()), set.stream().map((talk) -> talk.ref().courseVersion()))
			.toList();
		var list = new PlayList(this.scenarios, true,
				(before, limit) -> this.plays.plays(this.current.id(), versions, before, limit));
		if (list.begin()) {
			getContent().add(list);
		}
	}

	private Component fromTrainer(List<SetScenario> set) {
		var list = new PathList();
		set.forEach((talk) -> {
			var language = new InLanguage(talk.language());
			list.add(new PathList.Step(PathList.State.LATER, "", language.words(talk.title()),
					language.words(talk.summary()), Texts.length(this, talk.minutes()), Links.toSet(talk.ref())));
		});
		return Card.titled(getTranslation("learning.set.from-trainer"), list);
	}

	private Component talks(Journey journey, Course course) {
		var steps = talks(journey.state());
		if (steps.isEmpty()) {
			return new EmptyState(Icon.TALK, getTranslation("roleplay.practice.none"));
		}
		var next = steps.stream()
			.filter((step) -> !step.activity().done() && step.activity().lock().allowed())
			.findFirst();
		var list = new PathList();
		steps.forEach((step) -> list.add(row(step, course, next)));
		var card = Card.titled(getTranslation("roleplay.practice.talks"), list);
		boolean closed = steps.stream().noneMatch((step) -> step.activity().lock().allowed());
		journey.next().filter((step) -> closed).ifPresent((step) -> card.add(goOn(step)));
		return card;
	}

	/** While every talk is closed, what opens the first one. */
	private Component goOn(CourseState.Step step) {
		var lessons = step.module().activities().stream().filter((activity) -> activity.kind() == Kind.LESSON).toList();
		int number = lessons.indexOf(step.activity()) + 1;
		var words = (number > 0) ? getTranslation("roleplay.practice.go-on", number)
				: getTranslation("learning.next.go");
		return ActionLink.primary(Links.to(step.activity()), words).trailing(Icon.NEXT);
	}

	private static List<CourseState.Step> talks(CourseState state) {
		var talks = new ArrayList<CourseState.Step>();
		state.published()
			.forEach((module) -> module.activities()
				.stream()
				.filter((activity) -> activity.kind() == Kind.SCENARIO)
				.forEach((activity) -> talks.add(new CourseState.Step(module, activity))));
		return talks;
	}

	private PathList.Step row(CourseState.Step step, Course course, Optional<CourseState.Step> next) {
		var activity = step.activity();
		boolean open = activity.lock().allowed();
		var state = activity.done() ? PathList.State.DONE
				: next.filter(step::equals).isPresent() ? PathList.State.HERE : PathList.State.LATER;
		var language = new InLanguage(course.language());
		var more = open ? course.scenario(activity.id()).map(Scenario::summary).map(language::words).orElse(null)
				: new Span(Texts.why(this, activity.lock()));
		return new PathList.Step(state, Integer.toString(step.module().number()), language.words(activity.title()),
				more, module(step) + " · " + end(activity), open ? Links.to(activity) : null);
	}

	private String end(Activity activity) {
		return activity.done() ? getTranslation("roleplay.practice.played") : Texts.length(this, activity.minutes());
	}

	private String module(CourseState.Step step) {
		return getTranslation("learning.lesson.to-module", step.module().number());
	}

	@Override
	public String getPageTitle() {
		return getTranslation("roleplay.practice.menu");
	}

}
