package org.peerway.assessment.compose.ui;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.peerway.assessment.compose.EditionInfo;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.Moments;
import org.peerway.people.PersonId;

/** The published editions of a quiz. */
final class EditionTable extends Composite<Card> {

	private static final int SHORT_HASH = 12;

	private final transient UUID quiz;

	EditionTable(UUID quiz, List<EditionInfo> editions, Map<PersonId, String> names) {
		this.quiz = quiz;
		getContent().add(new H2(getTranslation("compose.card.editions")));
		if (editions.isEmpty()) {
			getContent().add(new Paragraph(getTranslation("compose.edition.none")));
			return;
		}
		var table = new DataTable<EditionInfo>(getTranslation("compose.card.editions"))
			.heading(getTranslation("compose.edition"), EditionTable::number)
			.text(getTranslation("compose.edition.published"), (edition) -> Moments.dayAndTime(edition.publishedAt()))
			.text(getTranslation("compose.edition.author"),
					(edition) -> names.getOrDefault(edition.author(), getTranslation("compose.edition.nobody")))
			.text(getTranslation("compose.edition.note"), EditionInfo::note)
			.text(getTranslation("compose.edition.hash"), (edition) -> edition.hash().substring(0, SHORT_HASH))
			.column(getTranslation("compose.edition.more"), this::ways);
		table.setItems(editions);
		getContent().add(table);
	}

	private static Component number(EditionInfo edition) {
		return new Span(Integer.toString(edition.number()));
	}

	private Component ways(EditionInfo edition) {
		var statistics = new Anchor(Links.toStatistics(edition.ref()), getTranslation("compose.edition.statistics"));
		statistics.setAriaLabel(getTranslation("compose.edition.statistics.of", edition.number()));
		var file = new Anchor(Links.toFile(this.quiz, edition.number()), getTranslation("compose.edition.file"));
		file.setAriaLabel(getTranslation("compose.edition.file.of", edition.number()));
		file.getElement().setAttribute("router-ignore", true);
		var ways = new Div(statistics, file);
		ways.addClassName("row");
		return ways;
	}

}
