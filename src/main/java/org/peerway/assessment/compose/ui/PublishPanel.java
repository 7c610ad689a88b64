package org.peerway.assessment.compose.ui;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;

import org.peerway.assessment.compose.ComposeService;
import org.peerway.assessment.compose.Obstacle;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.NotYet;

/** Where a quiz is published, with what stands against it. */
final class PublishPanel extends Composite<Div> {

	private final transient QuizForm form;

	private final transient Consumer<String> publish;

	private final Div state = new Div();

	private final Div act = new Div();

	private final TextArea note = new TextArea(getTranslation("compose.note"));

	private int next;

	/**
	 * The panel under that form.
	 * @param publish publishes with a note
	 */
	PublishPanel(QuizForm form, Consumer<String> publish) {
		this.form = form;
		this.publish = publish;
		this.note.setHelperText(getTranslation("compose.note.help"));
		this.note.setMaxLength(ComposeService.LONGEST_NOTE);
		this.note.setWidthFull();
		this.state.getElement().setAttribute("role", "status");
		var body = new Div(this.state, this.note, this.act);
		body.addClassName("col");
		getContent().add(Card.titled(getTranslation("compose.card.publish"), body));
	}

	/**
	 * Shows what stands against publishing.
	 * @param next the number of the next edition
	 */
	void show(List<Obstacle> obstacles, int next) {
		this.next = next;
		this.state.removeAll();
		this.act.removeAll();
		if (obstacles.isEmpty()) {
			this.state.add(new Note(Note.Kind.DONE, getTranslation("compose.obstacle.none")));
			this.act.add(Action.primary(label(), this::confirm));
		}
		else {
			this.state.add(new Note(Note.Kind.CARE, getTranslation("compose.obstacle.some")).add(list(obstacles)));
			this.act.add(new NotYet(label(), getTranslation("compose.publish.not-yet")));
		}
	}

	private String label() {
		return getTranslation("compose.publish", this.next);
	}

	private Component list(List<Obstacle> obstacles) {
		var list = new UnorderedList();
		list.addClassName("bullets");
		obstacles.forEach((obstacle) -> list.add(new ListItem(words(obstacle))));
		return list;
	}

	private String words(Obstacle obstacle) {
		return switch (obstacle) {
			case Obstacle.NoSections none -> getTranslation("compose.obstacle.no-sections");
			case Obstacle.ShortSection section when section.found() < section.draw() ->
				getTranslation("compose.obstacle.short", section.number(), section.draw(), section.found());
			case Obstacle.ShortSection section ->
				getTranslation("compose.obstacle.overlap", section.number(), section.draw(), section.found());
			case Obstacle.PassMarkOutOfReach mark ->
				getTranslation("compose.obstacle.pass-mark", mark.passMark(), mark.most());
		};
	}

	private void confirm() {
		var wrong = this.form.wrong();
		if (wrong.isPresent()) {
			this.state.removeAll();
			this.state.add(new Note(Note.Kind.CARE, getTranslation("compose.publish.wrong")));
			wrong.get().focusHere();
			return;
		}
		var dialog = new Dialog();
		dialog.setHeaderTitle(getTranslation("compose.publish.title", this.next));
		dialog.setWidth("34rem");
		dialog.setMaxWidth("100%");
		dialog.add(meaning());
		dialog.getFooter().add(Action.plain(getTranslation("compose.publish.cancel"), dialog::close));
		dialog.getFooter().add(Action.primary(label(), () -> {
			dialog.close();
			this.publish.accept(this.note.getValue());
		}).once());
		dialog.open();
	}

	private Component meaning() {
		var list = new UnorderedList(new ListItem(getTranslation("compose.publish.now")),
				new ListItem(getTranslation("compose.publish.never")),
				new ListItem(getTranslation("compose.publish.next")));
		list.addClassName("bullets");
		var body = new Div(new Paragraph(getTranslation("compose.publish.means")), list);
		body.addClassName("col");
		return body;
	}

	/** The note was published; the next one begins empty. */
	void published() {
		this.note.clear();
	}

}
