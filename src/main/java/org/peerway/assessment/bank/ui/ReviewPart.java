package org.peerway.assessment.bank.ui;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;

import org.peerway.assessment.Embeds;
import org.peerway.assessment.Preview;
import org.peerway.assessment.bank.BankDrafts;
import org.peerway.assessment.bank.BankItem;
import org.peerway.assessment.bank.BankPictures;
import org.peerway.assessment.bank.BankReview;
import org.peerway.assessment.bank.ReviewNote;
import org.peerway.assessment.bank.ReviewResult;
import org.peerway.assessment.bank.check.DraftCheck;
import org.peerway.assessment.bank.check.DraftTree;
import org.peerway.assessment.bank.check.KindWords;
import org.peerway.assessment.ui.TryOut;
import org.peerway.assessment.ui.WholeKey;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.Note;
import org.peerway.people.CurrentPerson;
import org.peerway.people.PeopleService;
import org.peerway.people.Role;

/** The way of a question to its readers: asked for, looked at, approved or given back. */
final class ReviewPart extends Composite<Div> {

	private final transient BankReview review;

	private final transient BankDrafts drafts;

	private final transient BankPictures pictures;

	private final transient PeopleService people;

	private final transient CurrentPerson current;

	private final transient BankItem item;

	private final transient Consumer<ReviewPart.Outcome> reload;

	private final TextArea comment = new TextArea();

	private final Div told = new Div();

	/** What was done just now, to be told after everything was read anew. */
	enum Outcome {

		NONE, SENT, PUBLISHED, RETURNED, TAKEN_BACK

	}

	/**
	 * The way of a question.
	 * @param reload shows what is there now, and tells what was done
	 */
	ReviewPart(BankReview review, BankDrafts drafts, BankPictures pictures, PeopleService people, CurrentPerson current,
			BankItem item, Consumer<Outcome> reload) {
		this.review = review;
		this.drafts = drafts;
		this.pictures = pictures;
		this.people = people;
		this.current = current;
		this.item = item;
		this.reload = reload;
		this.comment.setMaxLength(ReviewNote.LONGEST);
		this.comment.setWidthFull();
		this.comment.setManualValidation(true);
		getContent().addClassNames("stack", "middle");
		getContent().add(this.told);
		if (this.item.draft().isPresent()) {
			question().ifPresent(getContent()::add);
		}
		getContent().add(now(), notes());
	}

	/** The question that it is about, with its key and what is said. */
	private Optional<Component> question() {
		var tree = new DraftTree(this.item.tree());
		if (!DraftCheck.check(tree).isEmpty()) {
			return Optional.empty();
		}
		var preview = Preview.of(tree.question(), Embeds.of(this.pictures.addresses(this.item.id())));
		QuestionTable.language(this.item.language()).tell();
		var asked = new TryOut();
		asked.show(preview);
		var paper = new Card(asked);
		paper.getElement().setAttribute("theme", "trainee");
		var key = new NativeDetails(getTranslation("assessment.bank.review.key"), new WholeKey(preview));
		key.addClassName("card");
		key.setOpen(this.item.inReview());
		var both = new Div(paper, key);
		both.addClassName("col");
		return Optional.of(both);
	}

	/** Says what was done just now, and takes the focus there. */
	ReviewPart tell(Outcome outcome) {
		if (outcome != Outcome.NONE) {
			var done = "assessment.bank.review.done." + KindWords.word(outcome);
			var note = new Note(Note.Kind.DONE, getTranslation(done));
			if (outcome == Outcome.PUBLISHED) {
				note.actions(ActionLink.outlined("quizzes", getTranslation("assessment.bank.review.use")));
			}
			note.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
			this.told.add(note);
		}
		return this;
	}

	private Component now() {
		if (this.item.draft().isEmpty()) {
			return nothing();
		}
		if (!this.item.inReview()) {
			return send();
		}
		boolean own = this.item.draft().orElseThrow().authors().contains(this.current.id());
		return own ? waiting() : judge();
	}

	private Component nothing() {
		return part("assessment.bank.review.nothing", "assessment.bank.review.nothing.why",
				row(Action.outlined(getTranslation("assessment.bank.review.revise"), this::revise)));
	}

	private void revise() {
		this.drafts.revise(this.item.id());
		this.reload.accept(Outcome.NONE);
	}

	private Component send() {
		this.comment.setLabel(getTranslation("assessment.bank.review.comment"));
		return part("assessment.bank.review.send", "assessment.bank.review.send.why", this.comment, row(Action
			.primary(getTranslation("assessment.bank.review.send.do"), () -> act(this.review::send, Outcome.SENT))));
	}

	private Component waiting() {
		var back = row(Action.outlined(getTranslation("assessment.bank.take-back"),
				() -> tell(this.review.takeBack(this.item.id()), Outcome.TAKEN_BACK)));
		return isAlone()
				? part("assessment.bank.review.waiting", "assessment.bank.review.waiting.why",
						new Paragraph(getTranslation("assessment.bank.review.alone")), back)
				: part("assessment.bank.review.waiting", "assessment.bank.review.waiting.why", back);
	}

	/** Whether nobody else could decide. */
	private boolean isAlone() {
		var authors = this.item.draft().orElseThrow().authors();
		return this.people.withRole(Role.TRAINER, "").stream().allMatch((one) -> authors.contains(one.id()));
	}

	private Component judge() {
		this.comment.setLabel(getTranslation("assessment.bank.review.note"));
		this.comment.setHelperText(getTranslation("assessment.bank.review.note.help"));
		return part("assessment.bank.review.judge", "assessment.bank.review.judge.why", this.comment,
				row(Action.primary(getTranslation("assessment.bank.review.approve"),
						() -> act(this.review::approve, Outcome.PUBLISHED)),
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

	private void act(Step step, Outcome done) {
		tell(step.take(this.item.id(), this.item.step(), this.comment.getValue()), done);
	}

	private void giveBack() {
		boolean silent = this.comment.getValue().isBlank();
		this.comment.setErrorMessage(getTranslation("assessment.bank.review.return.why"));
		this.comment.setInvalid(silent);
		if (silent) {
			this.comment.focus();
		}
		else {
			act(this.review::giveBack, Outcome.RETURNED);
		}
	}

	private void tell(ReviewResult result, Outcome outcome) {
		switch (result) {
			case ReviewResult.Done done -> this.reload.accept(outcome);
			case ReviewResult.Published published -> this.reload.accept(outcome);
			case ReviewResult.Overtaken overtaken ->
				open(new Note(Note.Kind.CARE, getTranslation("assessment.bank.review.overtaken")).actions(Action
					.outlined(getTranslation("assessment.bank.review.look"), () -> this.reload.accept(Outcome.NONE))));
			case ReviewResult.OwnDraft own ->
				open(new Note(Note.Kind.INFO, getTranslation("assessment.bank.review.own")));
			case ReviewResult.HasProblems open -> open(problems(open));
		}
	}

	/** Says why nothing was done. */
	private void open(Note note) {
		note.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
		this.told.removeAll();
		this.told.add(note);
	}

	private Note problems(ReviewResult.HasProblems open) {
		var list = new UnorderedList();
		list.addClassName("rules");
		open.problems()
			.forEach((problem) -> list.add(new ListItem(Icon.MISSING.draw(), CheckPart.problem(this, problem))));
		return new Note(Note.Kind.CARE, getTranslation("assessment.bank.review.problems")).add(list);
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
