package org.peerway.learning.ui;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.PageHeader;
import org.peerway.learning.Activity.Kind;
import org.peerway.learning.CohortService;
import org.peerway.learning.LearningService;
import org.peerway.learning.SetScenarioService;
import org.peerway.people.CurrentPerson;
import org.peerway.people.PeopleService;
import org.peerway.people.PersonId;
import org.peerway.roleplay.Debrief;
import org.peerway.roleplay.PlayId;
import org.peerway.roleplay.PlayMode;
import org.peerway.roleplay.PlayService;
import org.peerway.roleplay.ScenarioRef;
import org.peerway.roleplay.Scenarios;
import org.peerway.roleplay.StillOpenException;
import org.peerway.roleplay.ui.DebriefPanel;

/** How a play went: one's own, or as trainer or office that of a trainee. */
@Route("play/:play/debrief")
@RolesAllowed({ "TRAINEE", "TRAINER", "OFFICE" })
class DebriefView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

	private final transient PlayService plays;

	private final transient LearningService learning;

	private final transient SetScenarioService set;

	private final transient Scenarios scenarios;

	private final transient PeopleService people;

	private final transient CurrentPerson current;

	private final transient CohortService cohorts;

	private String title = "";

	DebriefView(PlayService plays, LearningService learning, SetScenarioService set, Scenarios scenarios,
			PeopleService people, CurrentPerson current, CohortService cohorts) {
		this.plays = plays;
		this.learning = learning;
		this.set = set;
		this.scenarios = scenarios;
		this.people = people;
		this.current = current;
		this.cohorts = cohorts;
		getContent().addClassName("middle");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		var id = Links.play(event).orElseThrow(NotFoundException::new);
		try {
			show(this.plays.debrief(id), event.getLocation());
		}
		catch (StillOpenException ex) {
			event.forwardTo(Links.to(id));
		}
		catch (NoSuchElementException ex) {
			throw new NotFoundException();
		}
	}

	private void show(Debrief debrief, Location here) {
		language(debrief).tell();
		getContent().removeAll();
		if (this.current.id().equals(debrief.play().person())) {
			this.title = getTranslation("roleplay.how-it-went");
			getContent().add(header(debrief).crumb(Moments.day(debrief.play().lastAt())),
					new DebriefPanel(debrief, new Onward(debrief)));
			toModule(debrief).ifPresent(getContent()::add);
		}
		else {
			showOthers(debrief, here);
		}
	}

	private void showOthers(Debrief debrief, Location here) {
		var name = name(debrief.play().person());
		this.title = getTranslation("roleplay.how-it-went-for", name);
		getContent().add(StaffWay
			.crumbs(new PageHeader(this.title), here, this.current.get(), debrief.play().person(), name, this.cohorts)
			.crumb(language(debrief).words(debrief.title()))
			.crumb(Moments.day(debrief.play().lastAt())), told(name), new DebriefPanel(debrief));
	}

	/** Where the talk stands on the path. */
	private Optional<Component> toModule(Debrief debrief) {
		return this.learning.journey()
			.flatMap((journey) -> journey.state().find(Kind.SCENARIO, debrief.play().scenario().scenario()))
			.map((step) -> {
				var row = new Div(ActionLink
					.outlined(Links.toModule(step.module()),
							getTranslation("assessment.start.to-module", step.module().number()))
					.icon(Icon.BACK));
				row.addClassNames("row", "after-cards");
				return row;
			});
	}

	private PageHeader header(Debrief debrief) {
		var header = new PageHeader(this.title).crumb(getTranslation("roleplay.practice.menu"), "practice");
		var ref = debrief.play().scenario();
		var talk = language(debrief).words(debrief.title());
		return this.scenarios.isPublished(ref) ? header.crumb(talk, Links.toSet(ref))
				: header.crumb(talk, "practice/" + ref.scenario());
	}

	private InLanguage language(Debrief debrief) {
		return new InLanguage(debrief.language());
	}

	private Component told(String name) {
		return new Note(Note.Kind.INFO, getTranslation("roleplay.told", name), getTranslation("roleplay.told.text"));
	}

	private String name(PersonId person) {
		return this.people.names(Set.of(person)).getOrDefault(person, "");
	}

	@Override
	public String getPageTitle() {
		return this.title;
	}

	/** Lets the one who played try again. */
	private final class Onward implements DebriefPanel.Again {

		private final Debrief debrief;

		Onward(Debrief debrief) {
			this.debrief = debrief;
		}

		@Override
		public void playAgain() {
			go(again(this.debrief.play().scenario()));
		}

		/** The lock of a course does not know what trainers published. */
		private PlayId again(ScenarioRef ref) {
			return DebriefView.this.scenarios.isPublished(ref)
					? DebriefView.this.set.start(ref, PlayMode.COACHED, getLocale())
					: DebriefView.this.learning.startScenario(ref.scenario(), PlayMode.COACHED, getLocale());
		}

		@Override
		public void playFrom(int exchange) {
			go(DebriefView.this.plays.playFrom(this.debrief.play().id(), exchange));
		}

		private void go(PlayId play) {
			getUI().ifPresent((ui) -> ui.navigate(Links.to(play)));
		}

	}

}
