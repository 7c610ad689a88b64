package org.peerway.assessment.ui;

import java.time.Instant;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.peerway.assessment.Sheet;
import org.peerway.assessment.Task;
import org.peerway.assessment.Told;
import org.peerway.assessment.question.Response;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.LensNote;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.SavedLine;

/** One question of an open attempt, with the ways back and on. */
public final class QuestionPage extends Composite<Div> {

	/** Hears what a person does with the question. */
	public interface Listener {

		/**
		 * Keeps all that is given now, and tells the page.
		 * @see QuestionPage#saved
		 */
		void given(QuestionPage page, Response response);

		/**
		 * Keeps whether to come back to the question, and tells the page.
		 * @see QuestionPage#setFlagged
		 */
		void flagged(QuestionPage page, boolean flagged);

		/** What looks at free text while it is written, if anything does. */
		default Optional<LensNote> lens() {
			return Optional.empty();
		}

		/**
		 * Has the answer that is given checked, and tells the page.
		 * @see QuestionPage#show(Told)
		 */
		void check(QuestionPage page);

		/**
		 * Asks for the hint, and tells the page.
		 * @see QuestionPage#show(Told)
		 */
		void hint(QuestionPage page);

		/**
		 * Asks for what fits, and tells the page.
		 * @see QuestionPage#show(Told)
		 */
		void showKey(QuestionPage page);

	}

	private final int position;

	private final boolean last;

	private final AttemptHeader header;

	private final QuestionCard card;

	private final SavedLine saved = new SavedLine();

	private final Action flag;

	private final ActionLink next;

	private final Optional<LensNote> lens;

	private final Optional<PracticePanel> practice;

	private boolean flagged;

	private boolean answered;

	public QuestionPage(Sheet sheet, int position, AttemptLinks links, Listener listener) {
		this.position = position;
		this.last = position == sheet.items().size() - 1;
		this.header = new AttemptHeader(sheet, position);
		this.flag = Action.outlined(getTranslation("assessment.come-back"), () -> listener.flagged(this, !this.flagged))
			.icon(Icon.FLAG);
		var item = sheet.items().get(position);
		this.card = new QuestionCard(item, (response) -> give(response, listener));
		this.next = next(links);
		this.lens = (item.task() instanceof Task.Write) ? listener.lens() : Optional.empty();
		this.practice = Optional.ofNullable(item.told())
			.map((told) -> new PracticePanel(told, item.task() instanceof Task.Write, (wish) -> ask(wish, listener)));
		this.answered = item.isAnswered();
		getContent().add(this.header, this.card, below());
		this.lens.ifPresent(getContent()::add);
		look(item.response());
		this.practice.ifPresent(getContent()::add);
		getContent().add(ways(links));
		suggest();
		setFlagged(item.flagged());
		if (item.savedAt() != null) {
			show(item.savedAt());
		}
	}

	/** Says that an answer was kept. */
	public void saved(Instant at, boolean isAnswered) {
		show(at);
		this.answered = isAnswered;
		this.header.setAnswered(isAnswered);
		this.practice.ifPresent(PracticePanel::changed);
		suggest();
	}

	/** Shows what practice tells. */
	public void show(Told told) {
		this.practice.ifPresent((panel) -> panel.show(told));
		suggest();
	}

	/**
	 * One button is filled: in practice that to check an answer, as long as it is not.
	 */
	private void suggest() {
		this.next.setClassName("p", this.practice.map(PracticePanel::isChecked).orElse(true));
	}

	private void ask(PracticePanel.Wish wish, Listener listener) {
		if (leadToWhatIsNotKept()) {
			return;
		}
		switch (wish) {
			case HINT -> listener.hint(this);
			case KEY -> listener.showKey(this);
			case CHECK -> {
				if (this.answered) {
					listener.check(this);
				}
				else {
					this.practice.ifPresent(PracticePanel::sayNothingGiven);
				}
			}
		}
	}

	public void setFlagged(boolean flagged) {
		this.flagged = flagged;
		this.flag.getElement().setAttribute("aria-pressed", String.valueOf(flagged));
		this.header.setFlagged(flagged);
	}

	/**
	 * Leads to what cannot be kept as it is.
	 * @return false if everything is kept
	 */
	public boolean leadToWhatIsNotKept() {
		this.card.heldBack().ifPresent((control) -> control.callJsFunction("focus"));
		return this.card.heldBack().isPresent();
	}

	private void give(Response response, Listener listener) {
		this.saved.clear();
		look(response);
		listener.given(this, response);
	}

	private void look(Response response) {
		this.lens.ifPresent((note) -> note.look((response instanceof Response.Written written) ? written.text() : ""));
	}

	private void show(Instant at) {
		this.saved.saved(getTranslation("assessment.saved", Moments.time(at)));
	}

	private Component below() {
		var changeable = new Span(
				getTranslation(this.practice.isPresent() ? "assessment.practice.free" : "assessment.changeable"));
		changeable.addClassNames("s", "sm");
		var row = new Div(this.saved, changeable);
		row.addClassNames("row", "sp", "below");
		return row;
	}

	private Component ways(AttemptLinks links) {
		var on = new Div(this.flag, this.next);
		on.addClassName("row");
		var row = new Div(back(links), on);
		row.addClassNames("sticky", "turn");
		return row;
	}

	private Component back(AttemptLinks links) {
		if (this.position == 0) {
			return ActionLink.plain(links.leave(), getTranslation("assessment.leave")).icon(Icon.BACK);
		}
		return ActionLink
			.plain(links.to(this.position - 1), getTranslation("assessment.question-number", this.position))
			.icon(Icon.BACK);
	}

	private ActionLink next(AttemptLinks links) {
		var href = this.last ? links.overview() : links.to(this.position + 1);
		return ActionLink.primary(href, getTranslation(this.last ? "assessment.look-over" : "assessment.next"))
			.trailing(Icon.NEXT);
	}

}
