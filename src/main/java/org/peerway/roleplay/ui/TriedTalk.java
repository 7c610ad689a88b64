package org.peerway.roleplay.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;

import org.jspecify.annotations.Nullable;
import org.peerway.base.ui.Action;
import org.peerway.roleplay.PlayScreen;
import org.peerway.roleplay.PlayScreen.CoachNote;
import org.peerway.roleplay.PlayScreen.Reply;

/** A talk that an author tries out; nothing of it is kept. */
public final class TriedTalk extends Composite<Div> {

	private final Conversation conversation = new Conversation();

	private final Div below = new Div();

	private final Replies replies;

	private final Consumer<String> onSaid;

	/**
	 * What was said.
	 *
	 * @param speaker empty for who tries the talk
	 * @param note what the coach says to it
	 */
	public record Said(String speaker, String words, @Nullable CoachNote note) {
	}

	/**
	 * A talk without words.
	 * @param onReply told the position of the reply that was chosen
	 * @param onSaid told what was said in words of one's own
	 */
	public TriedTalk(IntConsumer onReply, Consumer<String> onSaid) {
		this.replies = new Replies(onReply);
		this.onSaid = onSaid;
		getContent().add(this.conversation, this.below);
	}

	/** Shows the talk so far, from where it began. */
	public void show(String scene, List<Said> talk) {
		List<Line> lines = new ArrayList<>();
		if (!scene.isBlank()) {
			lines.add(new Line.Scene(scene));
		}
		talk.forEach((said) -> {
			lines.add(said.speaker().isEmpty() ? new Line.Yours(said.words())
					: new Line.Theirs(new PlayScreen.Said(said.speaker(), said.words())));
			if (said.note() != null) {
				lines.add(new Line.Coach(said.note()));
			}
		});
		this.conversation.add(new Talk.Growth(true, lines));
		this.below.removeAll();
	}

	/** Offers replies; returns what the focus goes to. */
	public Component offer(List<Reply> offered) {
		this.replies.show(offered);
		this.below.add(this.replies);
		return this.replies.question();
	}

	/** Asks for words; returns what the focus goes to. */
	public Component ask(String question) {
		var title = new H2(question);
		title.getElement().setAttribute("tabindex", "-1");
		var words = new TextArea(getTranslation("roleplay.own-words"));
		words.setMinRows(3);
		words.setWidthFull();
		var say = Action.primary(getTranslation("roleplay.say-it"), () -> this.onSaid.accept(words.getValue().strip()));
		var section = new Section(title, words, say);
		section.addClassNames("choices", "col", "tight");
		this.below.add(section);
		return title;
	}

	/** The talk is over; returns what the focus goes to. */
	public Component end(String title, String text, Component... more) {
		var heading = new H2(title);
		heading.getElement().setAttribute("tabindex", "-1");
		var section = new Section(heading, new Div(text));
		section.add(more);
		section.addClassNames("choices", "col", "tight");
		this.below.add(section);
		return heading;
	}

}
