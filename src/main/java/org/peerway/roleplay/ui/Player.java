package org.peerway.roleplay.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.SavedLine;
import org.peerway.roleplay.PlayScreen;
import org.peerway.roleplay.PlayScreen.SetAside;
import org.peerway.roleplay.PlayScreen.TheEnd;
import org.peerway.roleplay.PlayScreen.YourTurn;
import org.peerway.roleplay.PlayScreen.YourWords;
import org.peerway.roleplay.script.Principle;

/**
 * Plays a scenario: the talk as it grows, and what can be replied. It only shows states;
 * replies go to whoever made it.
 */
public final class Player extends Composite<Div> {

	/** Takes replies, with the step of the screen that they were given on. */
	public interface Replying {

		/** Takes a choice by its position on the screen. */
		void choose(int step, int position);

		/** Takes something said in one's own words. */
		void say(int step, String text);

		/** Keeps words that are written and not said yet. */
		void written(int step, String text);

		/** The principle that helps most at this moment. */
		Optional<Principle> hint(int step);

		/** Takes the last reply back. */
		void takeBack(int step);

	}

	/**
	 * Where one can go from the player.
	 *
	 * @param leave away for now; the play stays as it is
	 * @param debrief to the look back, once the play has ended
	 */
	public record Ways(String leave, String debrief) {
	}

	private static final String GO_ON = """
			$0.focus({ preventScroll: true });
			const foot = this.lastElementChild.getBoundingClientRect().bottom;
			if ($1 && foot > window.innerHeight) {
			  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
			  $1.scrollIntoView({ block: 'start', behavior: calm ? 'instant' : 'smooth' });
			}""";

	/** A page that was loaded anew has its focus nowhere. */
	private static final String COME_BACK = """
			setTimeout(() => { if (document.activeElement === document.body) $0.focus({ preventScroll: true }) })""";

	private final Talk talk = new Talk();

	private final Ways ways;

	private final Conversation conversation = new Conversation();

	private final Div below = new Div();

	private final Replies replies;

	private final OwnWords words;

	private final CoachBar coach;

	private final SavedLine saved = new SavedLine();

	private final ActionLink leave;

	public Player(Ways ways, Replying replying) {
		this.ways = ways;
		this.replies = new Replies((position) -> replying.choose(this.talk.step(), position));
		this.words = new OwnWords((text) -> replying.say(this.talk.step(), text), (text) -> written(replying, text));
		this.coach = new CoachBar(() -> replying.hint(this.talk.step()), () -> replying.takeBack(this.talk.step()));
		this.leave = ActionLink.plain(ways.leave(), getTranslation("roleplay.pause-here")).icon(Icon.PAUSE);
		var foot = new Div(this.saved, this.leave);
		foot.addClassNames("row", "sp", "chat-foot");
		getContent().add(this.conversation, this.below, this.coach, foot);
	}

	/** Shows the state of the play: adds to what is there, or draws it anew. */
	public void show(PlayScreen screen) {
		var joined = this.conversation.add(this.talk.follow(screen));
		Component next = switch (screen.now()) {
			case YourTurn yours -> yourTurn(yours);
			case YourWords yours -> yourWords(yours);
			case TheEnd end -> theEnd(end);
			case SetAside _ -> setAside();
		};
		this.leave.setVisible(goesOn(screen));
		this.coach.show(screen);
		this.saved.clear();
		if (screen.step() > 0) {
			joined.ifPresentOrElse((line) -> getElement().executeJs(GO_ON, next.getElement(), line.getElement()),
					() -> getElement().executeJs(COME_BACK, next.getElement()));
			tellSaved(screen);
		}
	}

	/** Shows where the play stands after it has gone on elsewhere. */
	public void catchUp(PlayScreen screen) {
		show(screen);
		this.saved.saved(getTranslation("roleplay.caught-up"));
	}

	private void written(Replying replying, String text) {
		replying.written(this.talk.step(), text);
		this.saved.saved(getTranslation("roleplay.written"));
	}

	private void tellSaved(PlayScreen screen) {
		if (goesOn(screen)) {
			this.saved.saved(getTranslation("roleplay.saved", Moments.time(screen.play().lastAt())));
		}
	}

	private static boolean goesOn(PlayScreen screen) {
		return screen.now() instanceof YourTurn || screen.now() instanceof YourWords;
	}

	private Component yourWords(YourWords yours) {
		this.words.show(yours);
		below(this.words);
		return this.words.question();
	}

	private Component yourTurn(YourTurn yours) {
		this.replies.show(yours.replies());
		below(this.replies);
		return this.replies.question();
	}

	private Component theEnd(TheEnd end) {
		var title = InLanguage.told().mark(new H2(end.title()));
		title.getElement().setAttribute("tabindex", "-1");
		var section = new Section(title,
				ActionLink.primary(this.ways.debrief(), getTranslation("roleplay.to-debrief")).trailing(Icon.NEXT));
		section.addClassName("choices");
		below(section);
		return title;
	}

	private Component setAside() {
		var note = new Note(Note.Kind.INFO, getTranslation("roleplay.set-aside"),
				getTranslation("roleplay.set-aside.text"))
			.actions(ActionLink.primary(this.ways.leave(), getTranslation("roleplay.to-practice")));
		note.getElement().setAttribute("tabindex", "-1");
		below(note);
		return note;
	}

	private void below(Component component) {
		if (component.getParent().isEmpty()) {
			this.below.removeAll();
			this.below.add(component);
		}
	}

}
