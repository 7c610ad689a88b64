package org.peerway.assessment.bank.ui;

import java.time.Instant;
import java.util.Map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.peerway.assessment.Topics;
import org.peerway.assessment.bank.BankDrafts;
import org.peerway.assessment.bank.BankItem;
import org.peerway.assessment.bank.BankPictures;
import org.peerway.assessment.bank.BankReview;
import org.peerway.assessment.bank.BankStatus;
import org.peerway.assessment.bank.DraftChange;
import org.peerway.assessment.edit.QuestionEditor;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.SavedLine;

/** Where a draft is written; each change that stands is kept at once. */
final class WritePart extends Composite<Div> {

	private final transient BankDrafts drafts;

	private final transient BankItem item;

	private final transient Runnable reload;

	private final transient Runnable kept;

	private final QuestionEditor editor = new QuestionEditor();

	private final SavedLine saved = new SavedLine();

	private final Div told = new Div();

	private int step;

	/**
	 * The draft of a question.
	 * @param topics what it can be about
	 * @param reload shows what is there now
	 * @param kept hears of each change that was kept
	 */
	WritePart(BankDrafts drafts, BankReview review, BankPictures pictures, Topics topics, BankItem item,
			Runnable reload, Runnable kept) {
		this.drafts = drafts;
		this.item = item;
		this.reload = reload;
		this.kept = kept;
		this.step = item.step();
		getContent().addClassName("col");
		if (item.inReview()) {
			getContent().add(new Note(Note.Kind.INFO, getTranslation("assessment.bank.write.in-review"),
					getTranslation("assessment.bank.write.in-review.why"))
				.actions(Action.outlined(getTranslation("assessment.bank.take-back"), () -> {
					review.takeBack(item.id());
					reload.run();
				})));
			return;
		}
		this.editor.setPictures(new BankShelf(pictures, item.id()));
		this.editor.setTopics(topics);
		this.editor.setDraft(item.tree());
		this.editor.addDraftListener(this::keep);
		var foot = new Div(this.saved, ActionLink.primary(BankAddress.question(item.id(), QuestionPart.REVIEW),
				getTranslation("assessment.bank.write.on")));
		foot.addClassNames("row", "sp", "write-foot");
		getContent().add(state(), this.told, this.editor, foot);
	}

	private Paragraph state() {
		var state = new Paragraph(
				getTranslation((this.item.draft().isPresent() || this.item.status() == BankStatus.DRAFT)
						? "assessment.bank.write.draft" : "assessment.bank.write.live"));
		state.addClassNames("s");
		return state;
	}

	private void keep(Map<String, Object> tree) {
		switch (this.drafts.save(this.item.id(), this.step, tree)) {
			case DraftChange.Done done -> {
				this.step = done.step();
				this.told.removeAll();
				this.saved.saved(getTranslation("assessment.bank.saved", Moments.time(Instant.now())));
				this.kept.run();
			}
			case DraftChange.Overtaken overtaken -> notKept("assessment.bank.write.overtaken");
			case DraftChange.InReview review -> notKept("assessment.bank.write.sent");
		}
	}

	/** What was typed stays here, and can be kept apart. */
	private void notKept(String why) {
		this.saved.clear();
		this.told.removeAll();
		this.told.add(new Note(Note.Kind.CARE, getTranslation(why), getTranslation("assessment.bank.write.not-kept"))
			.actions(Action.outlined(getTranslation("assessment.bank.write.keep-mine"), this::keepApart),
					Action.outlined(getTranslation("assessment.bank.write.show-theirs"), this.reload::run))
			.announced());
		this.told.getElement().callJsFunction("scrollIntoView");
	}

	private void keepApart() {
		var copy = this.drafts.create(this.item.folder().orElse(null), this.item.language(), this.editor.getDraft(),
				this.item.tags());
		UI.getCurrent().navigate(BankAddress.question(copy));
	}

}
