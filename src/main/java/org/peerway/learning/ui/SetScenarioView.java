package org.peerway.learning.ui;

import java.util.UUID;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.PageHeader;
import org.peerway.learning.SetScenario;
import org.peerway.learning.SetScenarioService;
import org.peerway.roleplay.PlayService;
import org.peerway.roleplay.ScenarioRef;
import org.peerway.roleplay.Scenarios;

/** What a role-play that a trainer set is about, before it begins. */
@Route("set-practice/:version/:scenario")
@RolesAllowed("TRAINEE")
class SetScenarioView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

	private final transient SetScenarioService set;

	private final transient Scenarios scenarios;

	private final transient PlayService plays;

	private String title = "";

	SetScenarioView(SetScenarioService set, Scenarios scenarios, PlayService plays) {
		this.set = set;
		this.scenarios = scenarios;
		this.plays = plays;
		getContent().addClassNames("narrow", "stack");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		var wanted = event.getRouteParameters();
		var set = this.set.own()
			.stream()
			.filter((one) -> one.ref().courseVersion().equals(id(wanted.get("version").orElse("")))
					&& one.ref().scenario().equals(wanted.get("scenario").orElse("")))
			.findFirst()
			.orElseThrow(NotFoundException::new);
		show(set);
	}

	private static UUID id(String text) {
		try {
			return UUID.fromString(text);
		}
		catch (IllegalArgumentException ex) {
			throw new NotFoundException();
		}
	}

	private void show(SetScenario set) {
		ScenarioRef ref = set.ref();
		var language = new InLanguage(set.language());
		this.title = set.title();
		getContent().removeAll();
		getContent().add(
				new PageHeader(set.title()).titled(language)
					.crumb(getTranslation("roleplay.practice.menu"), "practice")
					.crumb(getTranslation("learning.set.from-trainer"))
					.crumb(Texts.length(this, set.minutes()))
					.lead(language.words(set.summary())),
				new TalkEntrance(this.scenarios.scenario(ref), this.scenarios.principles(ref), language, ref,
						this.plays, (mode) -> this.set.start(ref, mode, getLocale())));
	}

	@Override
	public String getPageTitle() {
		return this.title;
	}

}
