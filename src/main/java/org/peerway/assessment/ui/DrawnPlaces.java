package org.peerway.assessment.ui;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.peerway.assessment.statistics.Figure;
import org.peerway.assessment.statistics.MarkFigures;
import org.peerway.assessment.statistics.PositionFigures;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;

/** How the places of a paper work that a draw fills. */
final class DrawnPlaces extends Composite<Card> {

	private static final List<Function<MarkFigures, Figure>> FIGURES = List.of(MarkFigures::facility,
			MarkFigures::standardDeviation, MarkFigures::discriminationIndex, MarkFigures::discriminativeEfficiency,
			MarkFigures::effectiveWeight);

	private final List<PositionFigures> places;

	private final FigureWords words;

	/**
	 * A table of places.
	 * @param places at least one
	 */
	DrawnPlaces(List<PositionFigures> places, FigureWords words) {
		this.places = places;
		this.words = words;
	}

	@Override
	protected Card initContent() {
		var title = getTranslation("assessment.statistics.places");
		return Card.titled(title, new Paragraph(getTranslation("assessment.statistics.places.explained")),
				new NativeDetails(getTranslation("assessment.statistics.numbers.places"),
						new Div(formulas(), table(title))));
	}

	private Component formulas() {
		var formulas = new Paragraph(String.join(" · ",
				first().map((figure) -> this.words.name(figure.formula()) + ": " + figure.formula().expression())
					.toList()));
		formulas.addClassNames("s", "sm");
		return formulas;
	}

	private Component table(String caption) {
		var table = new DataTable<PositionFigures>(caption)
			.heading(getTranslation("assessment.statistics.place"),
					(place) -> new Span(Integer.toString(place.number())))
			.text(getTranslation("assessment.statistics.n"), (place) -> Long.toString(place.marks().facility().n()));
		FIGURES.forEach((figure) -> table.text(this.words.name(figure.apply(this.places.getFirst().marks()).formula()),
				(place) -> this.words.value(figure.apply(place.marks()))));
		table.column(getTranslation("assessment.statistics.flags"), this::flags);
		table.setItems(this.places);
		return table;
	}

	private Stream<Figure> first() {
		return FIGURES.stream().map((figure) -> figure.apply(this.places.getFirst().marks()));
	}

	private Component flags(PositionFigures place) {
		var flags = new Div();
		flags.add(this.words.tags(place.flags()));
		flags.addClassNames("row", "tight");
		return flags;
	}

}
