package org.peerway.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.PageHeader;
import org.peerway.course.Course;
import org.peerway.course.CourseCatalogue;
import org.peerway.learning.Activity.Kind;
import org.peerway.learning.CourseState;
import org.peerway.learning.Journey;
import org.peerway.learning.LearningService;
import org.peerway.roleplay.NotNowException;
import org.peerway.roleplay.PlayId;
import org.peerway.roleplay.PlayMode;
import org.peerway.roleplay.PlayService;
import org.peerway.roleplay.PlayStanding;
import org.peerway.roleplay.ScenarioRef;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.ui.LookOutFor;

/** What a practice talk is about, before it begins. */
@Route("practice")
@RolesAllowed("TRAINEE")
class ScenarioView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle {

	private final transient LearningService learning;

	private final transient CourseCatalogue catalogue;

	private final transient PlayService plays;

	private transient InLanguage language = new InLanguage("");

	private String title = "";

	ScenarioView(LearningService learning, CourseCatalogue catalogue, PlayService plays) {
		this.learning = learning;
		this.catalogue = catalogue;
		this.plays = plays;
		getContent().addClassNames("narrow", "stack");
	}

	@Override
	public void setParameter(BeforeEvent event, String id) {
		var journey = this.learning.journey().orElseThrow(NotFoundException::new);
		var step = journey.state().find(Kind.SCENARIO, id).orElseThrow(NotFoundException::new);
		this.title = step.activity().title();
		getContent().removeAll();
		if (step.activity().lock().allowed()) {
			show(journey, step);
		}
		else {
			getContent().add(new Closed(step.activity().lock()));
		}
	}

	private void show(Journey journey, CourseState.Step step) {
		var course = this.catalogue.course(journey.courseVersion());
		var scenario = course.scenario(step.activity().id()).orElseThrow(NotFoundException::new);
		this.language = new InLanguage(course.language());
		getContent().add(header(step, scenario));
		if (scenario.contentNote() != null) {
			getContent().add(contentNote(scenario.contentNote()));
		}
		var ref = new ScenarioRef(journey.courseVersion(), scenario.id());
		getContent().add(about(scenario, course));
		this.plays.openPlay(ref)
			.ifPresentOrElse((play) -> getContent().add(carryOn(play)),
					() -> getContent().add(starts(scenario.id(), this.plays.standing(ref))));
	}

	private Component header(CourseState.Step step, Scenario scenario) {
		return new PageHeader(scenario.title()).titled(this.language)
			.crumb(getTranslation("roleplay.practice.menu"), "practice")
			.crumb(this.language.within(this, "learning.module.name", step.module().title(), step.module().number()),
					Links.toModule(step.module()))
			.crumb(Texts.length(this, scenario.minutes()))
			.lead(this.language.words(scenario.summary()));
	}

	private Component contentNote(String text) {
		var title = getTranslation("learning.module.note");
		return new Note(Note.Kind.WARM, title).add(this.language.mark(new Paragraph(text)))
			.label(title)
			.actions(ActionLink.plain("help", getTranslation("learning.lesson.help")).icon(Icon.HELP).outside());
	}

	private Component about(Scenario scenario, Course course) {
		var scene = this.language.mark(new Paragraph(scenario.scene()));
		scene.addClassName("scene");
		var how = new Paragraph(getTranslation("roleplay.intro.how"));
		how.addClassNames("s", "sm");
		var column = new Div(
				Card.titled(getTranslation("roleplay.where-you-are"), scene,
						this.language.mark(new Paragraph(scenario.role())), how),
				Card.titled(getTranslation("roleplay.look-out-for"),
						this.language.mark(new LookOutFor(scenario.callsFor(course.principles())))));
		column.addClassName("col");
		return column;
	}

	private Component carryOn(PlayId play) {
		return row(Action.primary(getTranslation("roleplay.intro.carry-on"), () -> go(play)).trailing(Icon.NEXT).once(),
				Action.plain(getTranslation("roleplay.intro.start-over"), () -> leave(play)).once());
	}

	private void leave(PlayId play) {
		this.plays.setAside(play);
		getUI().ifPresent((ui) -> ui.refreshCurrentRoute(false));
	}

	/** With the coach or without: two ways of the same talk. */
	private Component starts(String scenario, PlayStanding standing) {
		var coached = Card.titled(getTranslation("roleplay.intro.coached"),
				new Paragraph(getTranslation("roleplay.intro.coached.text")),
				Action.primary(getTranslation("roleplay.intro.start"), () -> start(scenario, PlayMode.COACHED))
					.trailing(Icon.NEXT)
					.once());
		var alone = Card.titled(getTranslation("roleplay.intro.assessed"),
				new Paragraph(getTranslation("roleplay.intro.assessed.text")), quiet(words(standing)));
		if (standing.mayStart()) {
			alone.add(Action
				.outlined(getTranslation("roleplay.intro.start-assessed"), () -> start(scenario, PlayMode.ASSESSED))
				.once());
		}
		var ways = new Div(coached, alone);
		ways.addClassName("two-ways");
		return ways;
	}

	private String words(PlayStanding standing) {
		return standing.notBefore()
			.map((until) -> getTranslation("roleplay.intro.wait", Moments.dayAndTime(until)))
			.orElseGet(() -> standing.left()
				.map((left) -> getTranslation("roleplay.intro.left", left))
				.orElseGet(() -> getTranslation("roleplay.intro.unlimited")));
	}

	private static Component quiet(String text) {
		var line = new Paragraph(text);
		line.addClassNames("s", "sm");
		return line;
	}

	private static Component row(Component... actions) {
		var row = new Div(actions);
		row.addClassName("row");
		return row;
	}

	/** Where the rules have come between, the page tells. */
	private void start(String scenario, PlayMode mode) {
		try {
			go(this.learning.startScenario(scenario, mode, getLocale()));
		}
		catch (NotNowException ex) {
			getUI().ifPresent((ui) -> ui.refreshCurrentRoute(false));
		}
	}

	private void go(PlayId play) {
		getUI().ifPresent((ui) -> ui.navigate(Links.to(play)));
	}

	@Override
	public String getPageTitle() {
		return this.title;
	}

}
