package org.peerway.assessment.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.Embeds;
import org.peerway.assessment.Topics;
import org.peerway.assessment.edit.draft.Blank;
import org.peerway.assessment.edit.draft.Drafts;
import org.peerway.assessment.edit.draft.Mapping;
import org.peerway.assessment.edit.draft.Problem;
import org.peerway.assessment.edit.draft.Problems;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.Question;
import org.peerway.base.ui.Card;

/**
 * Where a question of any kind is written, with the question as trainees will meet it
 * beside the form. It keeps everything that stands in a draft, complete or not.
 */
public final class QuestionEditor extends Composite<Div> {

	private final Div form = new Div();

	private PreviewPanel preview = new PreviewPanel();

	private final transient List<Consumer<Map<String, Object>>> listeners = new ArrayList<>();

	private transient Mapping draft = Mapping.of(Drafts.copy(Map.of()));

	private transient Embeds embeds = Embeds.NONE;

	private transient @Nullable PictureShelf pictures;

	private transient Topics topics = Topics.NONE;

	private boolean calm;

	private boolean keyOnly;

	/** An editor without a draft. */
	public QuestionEditor() {
		this.form.addClassName("edit-form");
		getContent().addClassName("question-editor");
		getContent().add(this.form, this.preview);
		getContent().setVisible(false);
	}

	/**
	 * An editor of the key alone: of a question that was put already, so that what was
	 * asked has to stay.
	 */
	public static QuestionEditor ofKey() {
		var editor = new QuestionEditor();
		editor.keyOnly = true;
		return editor;
	}

	/** A new draft of that kind, under an id of its own. */
	public static Map<String, Object> blank(Kind kind) {
		return Blank.of(kind);
	}

	/** What the texts show besides words; call it before a draft is shown. */
	public void setEmbeds(Embeds embeds) {
		this.embeds = embeds;
	}

	/** Where pictures are found and can be put; call it before a draft is shown. */
	public void setPictures(PictureShelf shelf) {
		this.pictures = shelf;
		this.embeds = Embeds.of(shelf.addresses());
	}

	/** What questions can be about; call it before a draft is shown. */
	public void setTopics(Topics topics) {
		this.topics = topics;
	}

	/**
	 * Shows a draft: our YAML form of one question as a tree, which may be incomplete or
	 * wrong in parts. The tree itself is not changed.
	 */
	public void setDraft(Map<String, Object> tree) {
		this.draft = Mapping.of(Drafts.copy(tree));
		var fresh = new PreviewPanel();
		getContent().replace(this.preview, fresh);
		this.preview = fresh;
		this.calm = isBlank();
		build();
		this.calm = true;
		refresh();
		getContent().setVisible(true);
	}

	/** The draft as it stands, with all that was typed. */
	public Map<String, Object> getDraft() {
		return Drafts.copy(this.draft.tree());
	}

	/** The question that the draft is, if nothing is wrong with it. */
	public Optional<Question> question() {
		var problems = Problems.of(this.draft);
		return problems.question().filter((question) -> problems.list().isEmpty());
	}

	/** Hears of each change that stands: a field that was left, a row that was moved. */
	public void addDraftListener(Consumer<Map<String, Object>> listener) {
		this.listeners.add(listener);
	}

	private boolean isBlank() {
		return Drafts.kind(this.draft).filter((kind) -> {
			var blank = blank(kind);
			blank.put("id", this.draft.value("id"));
			return blank.equals(this.draft.tree());
		}).isPresent();
	}

	private void build() {
		var inputs = new Inputs(new Hub());
		var head = new HeadForm(inputs, this.draft, this.topics);
		var kind = Drafts.kind(this.draft);
		this.form.removeAll();
		var asked = section("asked", head.asked(kind.equals(Optional.of(Kind.TRUE_FALSE))));
		asked.add(new TextHelp(Optional.ofNullable(this.pictures), this::showPicture));
		this.form.add(asked);
		kind.ifPresentOrElse(
				(known) -> this.form
					.add(section("kind." + Drafts.word(known), new KindForm(inputs, this.draft).of(known))),
				() -> this.form.add(new UnknownKind(this.draft)));
		this.form.add(section("aids", head.aids()), section("facts", head.facts()));
		if (this.keyOnly) {
			KeyOnly.on(this.form);
		}
	}

	private Card section(String key, List<Component> fields) {
		var body = new Div();
		body.addClassName("edit-fields");
		body.add(fields);
		return Card.titled(getTranslation("edit.section." + key), body);
	}

	/** Lets what is asked end with a picture. */
	private void showPicture(String reference) {
		setPictures(Objects.requireNonNull(this.pictures));
		var ask = this.draft.text("ask").strip();
		this.draft.put("ask", ask.isEmpty() ? reference : ask + "\n\n" + reference);
		new Hub().made();
	}

	private void refresh() {
		var problems = Problems.of(this.draft);
		var spots = Spot.on(this.form).toList();
		spots.forEach((spot) -> spot.show(problems.list()));
		this.preview.show(problems.question(), this.embeds,
				problems.list().stream().map((one) -> point(one, spots)).toList());
	}

	private PreviewPanel.OpenPoint point(Problem problem, List<Spot> spots) {
		var text = getTranslation(problem.text(), problem.parameters().toArray());
		var spot = spots.stream().filter((one) -> one.isOf(problem)).findFirst();
		var place = spot.map(Spot::place).orElse("");
		return new PreviewPanel.OpenPoint(place.isEmpty() ? text : place + ": " + text,
				() -> spot.ifPresent(Spot::focusHere));
	}

	/** Takes changes over from all parts of the form. */
	private final class Hub implements Changes {

		@Override
		public void made() {
			Spot.on(QuestionEditor.this.form).forEach(Spot::follow);
			refresh();
			QuestionEditor.this.listeners.forEach((listener) -> listener.accept(getDraft()));
		}

		@Override
		public void typing() {
			refresh();
		}

		@Override
		public boolean isCalm() {
			return QuestionEditor.this.calm;
		}

	}

}
