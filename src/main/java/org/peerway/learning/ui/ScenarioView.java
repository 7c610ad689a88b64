package org.peerway.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.PageHeader;
import org.peerway.course.CourseCatalogue;
import org.peerway.learning.Activity.Kind;
import org.peerway.learning.CourseState;
import org.peerway.learning.Journey;
import org.peerway.learning.LearningService;
import org.peerway.roleplay.PlayService;
import org.peerway.roleplay.ScenarioRef;
import org.peerway.roleplay.script.Scenario;

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
		getContent().add(new TalkEntrance(scenario, course.principles(), this.language,
				new ScenarioRef(journey.courseVersion(), scenario.id()), this.plays,
				(mode) -> this.learning.startScenario(scenario.id(), mode, getLocale())));
	}

	private Component header(CourseState.Step step, Scenario scenario) {
		return new PageHeader(scenario.title()).titled(this.language)
			.crumb(getTranslation("roleplay.practice.menu"), "practice")
			.crumb(this.language.within(this, "learning.module.name", step.module().title(), step.module().number()),
					Links.toModule(step.module()))
			.crumb(Texts.length(this, scenario.minutes()))
			.lead(this.language.words(scenario.summary()));
	}

	@Override
	public String getPageTitle() {
		return this.title;
	}

}
