package org.peerway.roleplay.insight.ui;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.peerway.roleplay.insight.Sankey;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.Scenario;

import org.springframework.web.util.HtmlUtils;

/**
 * Draws where plays went. It tells nothing that the table beside it does not tell, so
 * screen readers pass over the drawing; who zooms in moves it by keys.
 */
final class SankeyPicture extends Composite<Div> {

	SankeyPicture(Sankey sankey, Scenario scenario, PlaceWords words) {
		var drawing = new Div();
		drawing.getElement()
			.setAttribute("aria-hidden", "true")
			.setProperty("innerHTML",
					svg(sankey, scenario.endings().stream().map(Ending::id).collect(Collectors.toSet()), words));
		getContent().addClassName("sankey");
		getContent().getElement()
			.setAttribute("tabindex", "0")
			.setAttribute("role", "region")
			.setAttribute("aria-label", getTranslation("roleplay.insight.paths"));
		getContent().add(drawing);
	}

	private static String svg(Sankey sankey, Set<String> endings, PlaceWords words) {
		var svg = new StringBuilder("<svg viewBox=\"0 0 %1$d %2$d\" width=\"%1$d\" height=\"%2$d\">"
			.formatted(sankey.width(), sankey.height()));
		sankey.bands().forEach((band) -> svg.append(band(band)));
		sankey.bars().forEach((bar) -> svg.append(bar(bar, endings.contains(bar.place()), words)));
		return svg.append("</svg>").toString();
	}

	private static String band(Sankey.Band band) {
		double left = band.from().x() + Sankey.BAR;
		double right = band.to().x();
		double middle = (left + right) / 2;
		return String.format(Locale.ROOT,
				"<path class=\"way\" d=\"M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f\" stroke-width=\"%.1f\"/>", left,
				band.fromY(), middle, band.fromY(), middle, band.toY(), right, band.toY(), band.thickness());
	}

	private static String bar(Sankey.Bar bar, boolean isEnding, PlaceWords words) {
		return String.format(Locale.ROOT,
				"<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%d\" height=\"%.1f\" rx=\"3\"/>"
						+ "<text x=\"%.1f\" y=\"%.1f\">%d · %s</text>",
				isEnding ? "end" : "turn", bar.x(), bar.y(), Sankey.BAR, bar.height(), bar.x(), bar.y() - 6,
				bar.plays(), HtmlUtils.htmlEscape(words.brief(bar.place())));
	}

}
