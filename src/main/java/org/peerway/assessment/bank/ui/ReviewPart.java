package org.peerway.assessment.bank.ui;

import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;

import org.peerway.assessment.bank.BankDrafts;
import org.peerway.assessment.bank.BankItem;
import org.peerway.assessment.bank.BankReview;
import org.peerway.assessment.bank.ReviewNote;
import org.peerway.assessment.bank.ReviewResult;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.Note;
import org.peerway.people.CurrentPerson;
import org.peerway.people.PeopleService;

/** The way of a question to its readers: asked for, looked at, approved or given back. */
final class ReviewPart extends Composite<Div> {

	private final transient BankReview review;

	private final transient BankDrafts drafts;

	private final transient PeopleService people;

	private final transient BankItem item;

	private final transient Runnable reload;

	private final TextArea comment = new TextArea();

	private final Div told = new Div();

	ReviewPart(BankReview review, BankDrafts drafts, PeopleService people, CurrentPerson current, BankItem item,
			Runnable reload) {
		this.review = review;
		this.drafts = drafts;
		this.people = people;
		this.item = item;
		this.reload = reload;
		this.comment.setMaxLength(ReviewNote.LONGEST);
		this.comment.setWidthFull();
		this.comment.setManualValidation(true);
		getContent().addClassNames("stack", "middle");
		getContent().add(now(current), this.told, notes());
	}

	private Component now(CurrentPerson current) {
		if (this.item.draft().isEmpty()) {
			return nothing();
		}
		if (!this.item.inReview()) {
			return send();
		}
		boolean own = this.item.draft().orElseThrow().authors().contains(current.id());
		return own ? waiting() : judge();
	}

	private Component nothing() {
		return part("assessment.bank.review.nothing", "assessment.bank.review.nothing.why",
				row(Action.outlined(getTranslation("assessment.bank.review.revise"), this::revise)));
	}

	private void revise() {
		this.drafts.revise(this.item.id());
		this.reload.run();
	}

	private Component send() {
		this.comment.setLabel(getTranslation("assessment.bank.review.comment"));
		return part("assessment.bank.review.send", "assessment.bank.review.send.why", this.comment,
				row(Action.primary(getTranslation("assessment.bank.review.send.do"), () -> act(this.review::send))));
	}

	private Component waiting() {
		return part("assessment.bank.review.waiting", "assessment.bank.review.waiting.why", row(Action
			.outlined(getTranslation("assessment.bank.take-back"), () -> tell(this.review.takeBack(this.item.id())))));
	}

	private Component judge() {
		this.comment.setLabel(getTranslation("assessment.bank.review.note"));
		this.comment.setHelperText(getTranslation("assessment.bank.review.note.help"));
		return part("assessment.bank.review.judge", "assessment.bank.review.judge.why", this.comment,
				row(Action.primary(getTranslation("assessment.bank.review.approve"), () -> act(this.review::approve)),
						Action.outlined(getTranslation("assessment.bank.review.return"), this::giveBack)));
	}

	private Component part(String title, String why, Component... more) {
		var body = new Div(new Paragraph(getTranslation(why)));
		body.addClassName("col");
		body.add(more);
		return Card.titled(getTranslation(title), body);
	}

	private static Component row(Component... acts) {
		var row = new Div(acts);
		row.addClassName("row");
		return row;
	}

	/** One step with the draft as it was read, and what is said about it. */
	private interface Step {

		ReviewResult take(UUID question, int step, String comment);

	}

	private void act(Step step) {
		tell(step.take(this.item.id(), this.item.step(), this.comment.getValue()));
	}

	private void giveBack() {
		boolean silent = this.comment.getValue().isBlank();
		this.comment.setErrorMessage(getTranslation("assessment.bank.review.return.why"));
		this.comment.setInvalid(silent);
		if (silent) {
			this.comment.focus();
		}
		else {
			act(this.review::giveBack);
		}
	}

	private void tell(ReviewResult result) {
		this.told.removeAll();
		switch (result) {
			case ReviewResult.Done done -> this.reload.run();
			case ReviewResult.Published published -> this.reload.run();
			case ReviewResult.Overtaken overtaken ->
				this.told.add(new Note(Note.Kind.CARE, getTranslation("assessment.bank.review.overtaken"))
					.actions(Action.outlined(getTranslation("assessment.bank.review.look"), this.reload::run))
					.announced());
			case ReviewResult.OwnDraft own ->
				this.told.add(new Note(Note.Kind.INFO, getTranslation("assessment.bank.review.own")).announced());
			case ReviewResult.HasProblems open -> this.told.add(problems(open));
		}
	}

	private Component problems(ReviewResult.HasProblems open) {
		var list = new UnorderedList();
		list.addClassName("rules");
		open.problems()
			.forEach((problem) -> list.add(new ListItem(Icon.MISSING.draw(), CheckPart.problem(this, problem))));
		return new Note(Note.Kind.CARE, getTranslation("assessment.bank.review.problems")).add(list).announced();
	}

	private Component notes() {
		var notes = this.review.notes(this.item.id());
		if (notes.isEmpty()) {
			return Card.titled(getTranslation("assessment.bank.review.notes"),
					new Paragraph(getTranslation("assessment.bank.review.notes.none")));
		}
		var names = this.people.names(notes.stream().map(ReviewNote::by).toList());
		var list = new UnorderedList();
		list.addClassName("rows");
		notes.forEach((note) -> list.add(note(note, names.getOrDefault(note.by(), ""))));
		return Card.titled(getTranslation("assessment.bank.review.notes"), list);
	}

	private ListItem note(ReviewNote note, String name) {
		var step = new Span(getTranslation(note.step().key(), name));
		step.addClassName("b");
		var at = new Div(Moments.dayAndTime(note.at()));
		at.addClassNames("s", "sm");
		var item = new ListItem(step, at);
		if (!note.comment().isEmpty()) {
			var words = new Paragraph(note.comment());
			words.addClassName("written");
			item.add(words);
		}
		return item;
	}

}
