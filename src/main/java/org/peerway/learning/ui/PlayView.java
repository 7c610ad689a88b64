package org.peerway.learning.ui;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
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
import org.peerway.roleplay.CoachService;
import org.peerway.roleplay.PlayId;
import org.peerway.roleplay.PlayScreen;
import org.peerway.roleplay.PlayService;
import org.peerway.roleplay.StaleStepException;
import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.ui.PlayAside;
import org.peerway.roleplay.ui.Player;

/** One's own play of a practice talk, from where it stands. */
@Route("play/:play")
@RolesAllowed("TRAINEE")
class PlayView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

	private final transient PlayService plays;

	private final transient CoachService coach;

	private String title = "";

	PlayView(PlayService plays, CoachService coach) {
		this.plays = plays;
		this.coach = coach;
		getContent().addClassName("play");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		var id = Links.play(event).orElseThrow(NotFoundException::new);
		try {
			show(id, this.plays.open(id));
		}
		catch (NoSuchElementException ex) {
			throw new NotFoundException();
		}
	}

	private void show(PlayId id, PlayScreen screen) {
		this.title = screen.title();
		new InLanguage(screen.language()).tell();
		var aside = new PlayAside(screen);
		var desk = new Desk(id, aside);
		getContent().removeAll();
		getContent().add(new Div(header(screen), desk.player), aside);
		desk.player.show(screen);
	}

	private Component header(PlayScreen screen) {
		var mode = switch (screen.play().mode()) {
			case COACHED -> "roleplay.mode.coached";
			case ASSESSED -> "roleplay.mode.assessed";
		};
		return new PageHeader(screen.title()).titled(InLanguage.told())
			.crumb(getTranslation("roleplay.practice.menu"), "practice")
			.crumb(getTranslation(mode));
	}

	@Override
	public String getPageTitle() {
		return this.title;
	}

	/** Passes replies on to the play, and what follows back to the screen. */
	private final class Desk implements Player.Replying {

		private final PlayId id;

		private final PlayAside aside;

		private final Player player;

		Desk(PlayId id, PlayAside aside) {
			this.id = id;
			this.aside = aside;
			this.player = new Player(new Player.Ways("practice", Links.toDebrief(id)), this);
		}

		@Override
		public void choose(int step, int position) {
			goOn(() -> PlayView.this.plays.choose(this.id, step, position));
		}

		@Override
		public void say(int step, String text) {
			goOn(() -> PlayView.this.plays.say(this.id, step, text));
		}

		@Override
		public void written(int step, String text) {
			try {
				PlayView.this.plays.keepUnsent(this.id, step, text);
			}
			catch (StaleStepException ex) {
				catchUp();
			}
		}

		@Override
		public Optional<Principle> hint(int step) {
			try {
				return PlayView.this.coach.hint(this.id, step);
			}
			catch (StaleStepException ex) {
				catchUp();
				return Optional.empty();
			}
		}

		@Override
		public void takeBack(int step) {
			try {
				var before = PlayView.this.coach.takeBack(this.id, step);
				getUI().ifPresent((ui) -> ui.navigate(Links.to(before)));
			}
			catch (StaleStepException ex) {
				catchUp();
			}
		}

		private void catchUp() {
			var screen = PlayView.this.plays.open(this.id);
			this.player.catchUp(screen);
			this.aside.show(screen);
		}

		private void goOn(Supplier<PlayScreen> commit) {
			try {
				var screen = commit.get();
				this.player.show(screen);
				this.aside.show(screen);
			}
			catch (StaleStepException ex) {
				catchUp();
			}
		}

	}

}
