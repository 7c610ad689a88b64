package org.peerway.assessment.ui;

import java.util.BitSet;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.peerway.assessment.Sheet;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.StepDots;
import org.peerway.base.ui.Tag;

/** How far an attempt is: which question of how many, and that nothing hurries. */
final class AttemptHeader extends Composite<Div> {

	private final StepDots dots = new StepDots();

	private final Tag flag;

	private final BitSet answered = new BitSet();

	private final int total;

	private final int position;

	AttemptHeader(Sheet sheet, int position) {
		this.total = sheet.items().size();
		this.position = position;
		this.flag = new Tag(Tag.Kind.WARM, Icon.FLAG, getTranslation("assessment.flagged"));
		sheet.items().forEach((item) -> this.answered.set(item.position(), item.isAnswered()));
		var place = new Span(getTranslation("assessment.question", position + 1, this.total));
		place.addClassName("b");
		var left = new Div(place, this.dots, this.flag);
		left.addClassName("row");
		getContent().addClassNames("row", "sp", "attempt-header");
		getContent().add(left);
		if (sheet.timing().endsAt() == null) {
			var noLimit = new Span(Icon.CLOCK.draw(), new Span(" " + getTranslation("assessment.no-time-limit")));
			noLimit.addClassName("accent");
			getContent().add(noLimit);
		}
		drawDots();
		setFlagged(sheet.items().get(position).flagged());
	}

	void setAnswered(boolean isAnswered) {
		if (this.answered.get(this.position) != isAnswered) {
			this.answered.set(this.position, isAnswered);
			drawDots();
		}
	}

	void setFlagged(boolean flagged) {
		this.flag.setVisible(flagged);
	}

	private void drawDots() {
		this.dots.show(this.total, this.position, this.answered::get,
				getTranslation("assessment.answered", this.answered.cardinality(), this.total));
	}

}
