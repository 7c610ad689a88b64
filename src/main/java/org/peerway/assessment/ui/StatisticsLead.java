package org.peerway.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.peerway.assessment.statistics.ItemFigures;
import org.peerway.assessment.statistics.QuizStatistics;
import org.peerway.base.ui.Card;

/** What the figures of a quiz come to, in a sentence or two. */
final class StatisticsLead extends Composite<Card> {

	private final QuizStatistics statistics;

	private final FigureWords words;

	StatisticsLead(QuizStatistics statistics, FigureWords words) {
		this.statistics = statistics;
		this.words = words;
	}

	@Override
	protected Card initContent() {
		var body = new Div();
		var mean = this.statistics.test().mean().value();
		mean.ifPresent((points) -> body
			.add(new Paragraph(getTranslation("assessment.statistics.lead.mean", this.words.number(points, 2)))));
		body.add(new Paragraph(questions()));
		return Card.titled(getTranslation("assessment.statistics.lead"), body);
	}

	private String questions() {
		var items = this.statistics.items();
		if (items.stream().noneMatch(ItemFigures::isTelling)) {
			return getTranslation("assessment.statistics.lead.too-few", ItemFigures.ENOUGH);
		}
		long flagged = items.stream().filter((item) -> item.isTelling() && !item.flags().isEmpty()).count();
		return getTranslation("assessment.statistics.lead.flagged", flagged);
	}

}
