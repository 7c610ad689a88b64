package org.peerway.roleplay.write.ui.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;

import org.jspecify.annotations.Nullable;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Moments;
import org.peerway.people.PeopleService;
import org.peerway.people.PersonId;
import org.peerway.roleplay.write.Comment;
import org.peerway.roleplay.write.DraftId;
import org.peerway.roleplay.write.ScenarioComments;

/** What trainers note on the place that is open, and what others answered. */
final class CommentsPanel extends Composite<Section> {

	private final ScenarioComments service;

	private final PeopleService people;

	private final DraftId draft;

	private final Runnable onChange;

	private final H2 title = new H2(getTranslation("roleplay.write.comments"));

	private final Div body = new Div();

	private final TextArea words = new TextArea();

	private List<Comment> comments = List.of();

	private String place = "";

	private @Nullable List<Comment> shown;

	CommentsPanel(ScenarioComments service, PeopleService people, DraftId draft, Runnable onChange) {
		this.service = service;
		this.people = people;
		this.draft = draft;
		this.onChange = onChange;
		this.title.getElement().setAttribute("tabindex", "-1");
		this.words.setMaxLength(ScenarioComments.LONGEST);
		this.words.setManualValidation(true);
		this.words.setWidthFull();
		this.words.setMinRows(2);
		var add = Action.outlined(getTranslation("roleplay.write.comment.add"), this::add);
		getContent().addClassNames("comments", "col", "tight");
		getContent().add(this.title, this.body, this.words, new Div(add));
	}

	/** How many are open, by place. */
	Map<String, Long> open() {
		return this.comments.stream()
			.filter((comment) -> !comment.resolved())
			.collect(Collectors.groupingBy(Comment::place, Collectors.counting()));
	}

	/** Reads what others noted meanwhile. */
	void read() {
		this.comments = this.service.of(this.draft);
	}

	/** Shows those on a place; what is being typed stays as long as nothing is new. */
	void show(String place, String name) {
		var here = this.comments.stream().filter((comment) -> comment.place().equals(place)).toList();
		this.words.setLabel(getTranslation("roleplay.write.comment.label", name));
		if (!place.equals(this.place) || !here.equals(this.shown)) {
			this.place = place;
			this.shown = here;
			draw(here);
		}
	}

	private void draw(List<Comment> here) {
		this.body.removeAll();
		var names = this.people.names(here.stream().flatMap(CommentsPanel::voices).distinct().toList());
		this.body.add(list(here.stream().filter((comment) -> !comment.resolved()).toList(), names));
		var settled = here.stream().filter(Comment::resolved).toList();
		if (!settled.isEmpty()) {
			this.body.add(new NativeDetails(getTranslation("roleplay.write.comments.resolved", settled.size()),
					list(settled, names)));
		}
	}

	private static Stream<PersonId> voices(Comment comment) {
		return Stream.concat(Stream.of(comment.by()), comment.answers().stream().map(Comment.Answer::by));
	}

	private Component list(Collection<Comment> comments, Map<PersonId, String> names) {
		if (comments.isEmpty()) {
			var none = new Paragraph(getTranslation("roleplay.write.comments.none"));
			none.addClassNames("s", "sm");
			return none;
		}
		var list = new UnorderedList();
		list.addClassName("rows");
		comments.forEach((comment) -> list.add(item(comment, names)));
		return list;
	}

	private ListItem item(Comment comment, Map<PersonId, String> names) {
		String by = names.getOrDefault(comment.by(), "");
		var item = new ListItem(said(by, Moments.dayAndTime(comment.at()), comment.text()));
		comment.answers().forEach((answer) -> {
			var said = said(names.getOrDefault(answer.by(), ""), Moments.dayAndTime(answer.at()), answer.text());
			said.addClassName("answered");
			item.add(said);
		});
		var acts = new Div();
		acts.addClassNames("row", "tight");
		if (comment.resolved()) {
			acts.add(SmallButton.of(getTranslation("roleplay.write.comment.reopen"), by, true,
					() -> done(() -> this.service.reopen(comment.id()))));
		}
		else {
			acts.add(SmallButton.of(getTranslation("roleplay.write.comment.resolve"), by, true,
					() -> done(() -> this.service.resolve(comment.id()))));
		}
		item.add(answering(comment.id(), by), acts);
		return item;
	}

	private static Div said(String by, String when, String text) {
		var head = new Div(by + " · " + when);
		head.addClassNames("s", "sm");
		var words = new Paragraph(text);
		words.addClassName("written");
		return new Div(head, words);
	}

	private Component answering(UUID comment, String by) {
		var text = new TextArea(getTranslation("roleplay.write.comment.answer.label", by));
		text.setMaxLength(ScenarioComments.LONGEST);
		text.setManualValidation(true);
		text.setWidthFull();
		var send = Action.plain(getTranslation("roleplay.write.comment.answer"), () -> {
			if (says(text)) {
				done(() -> this.service.answer(comment, text.getValue().strip()));
			}
		});
		var form = new Div(text, send);
		form.addClassNames("col", "tight");
		return new NativeDetails(new Span(getTranslation("roleplay.write.comment.answer")), form);
	}

	private void add() {
		if (says(this.words)) {
			done(() -> {
				this.service.add(this.draft, this.place, this.words.getValue().strip());
				this.words.clear();
			});
		}
	}

	private boolean says(TextArea field) {
		boolean says = !field.getValue().isBlank();
		field.setErrorMessage(getTranslation("roleplay.write.comment.empty"));
		field.setInvalid(!says);
		if (!says) {
			field.focus();
		}
		return says;
	}

	private void done(Runnable act) {
		act.run();
		read();
		this.onChange.run();
		this.title.getElement().callJsFunction("focus");
	}

}
