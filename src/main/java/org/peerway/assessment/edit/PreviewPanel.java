package org.peerway.assessment.edit;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.Embeds;
import org.peerway.assessment.Preview;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.ui.TryOut;

/** The question as trainees will meet it, or the last one that could be put. */
final class PreviewPanel extends Composite<Section> {

	private static final int MOST = 6;

	private final Paragraph state = new Paragraph();

	private final OpenPoints open = new OpenPoints();

	private final Paragraph more = new Paragraph();

	private final TryOut tryOut = new TryOut();

	private @Nullable Preview preview;

	PreviewPanel() {
		this.state.getElement().setAttribute("role", "status");
		this.state.addClassNames("s", "edit-state");
		this.more.addClassNames("s", "sm");
		var paper = new Div(this.tryOut);
		paper.addClassNames("card", "edit-paper");
		paper.getElement().setAttribute("theme", "trainee");
		getContent().addClassName("edit-preview");
		getContent().getElement().setAttribute("aria-label", getTranslation("edit.preview"));
		getContent().add(new H2(getTranslation("edit.preview")), this.state, this.open, this.more, paper);
	}

	/**
	 * Something that is still open.
	 *
	 * @param text where it is and what
	 * @param go leads there
	 */
	record OpenPoint(String text, Runnable go) {
	}

	/** Shows the question if it can be put, and what is still open. */
	void show(Optional<Question> question, Embeds embeds, List<OpenPoint> points) {
		question.filter((now) -> this.preview == null || !now.equals(this.preview.question())).ifPresent((now) -> {
			this.preview = (this.preview != null) ? this.preview.changedTo(now, embeds) : Preview.of(now, embeds);
			this.tryOut.show(this.preview);
		});
		this.tryOut.getParent().ifPresent((paper) -> paper.setVisible(this.preview != null));
		say(getTranslation(state(question.isPresent(), points.isEmpty())));
		this.open.show(points.stream().limit(MOST).toList());
		this.more.setText((points.size() > MOST) ? getTranslation("edit.open.more", points.size() - MOST) : "");
		this.more.setVisible(points.size() > MOST);
	}

	private String state(boolean shown, boolean complete) {
		if (shown) {
			return complete ? "edit.state.complete" : "edit.state.nearly";
		}
		return (this.preview != null) ? "edit.state.last" : "edit.state.none";
	}

	/** The same words are not said twice. */
	private void say(String text) {
		if (!text.equals(this.state.getText())) {
			this.state.setText(text);
		}
	}

}
