package org.peerway.assessment.ui;

import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

import org.peerway.assessment.statistics.Figure;
import org.peerway.assessment.statistics.Flag;
import org.peerway.assessment.statistics.Formula;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.Tag;

/** Says statistical figures, or why there is none. */
record FigureWords(Component on) {

	String name(Formula formula) {
		return this.on.getTranslation(key("figure", formula));
	}

	/** The value in its unit, or the reason why the figure does not apply. */
	String value(Figure figure) {
		return switch (figure) {
			case Figure.Known known -> value(known.formula().unit(), known.number());
			case Figure.Absent absent -> this.on.getTranslation(key("absent", absent.reason()));
		};
	}

	private String value(Formula.Unit unit, double number) {
		return switch (unit) {
			case PERCENT -> number(number, 1) + " %";
			case SHARE -> number(100 * number, 1) + " %";
			case SECONDS -> this.on.getTranslation("assessment.statistics.seconds", number(number, 1));
			case NONE, POINTS, POINTS_SQUARED -> number(number, 2);
		};
	}

	/** What deserves a second look, as tags. */
	List<Component> tags(Collection<Flag> flags) {
		return flags.stream()
			.<Component>map((flag) -> new Tag(Tag.Kind.WARM, Icon.FLAG, this.on.getTranslation(key("flag", flag))))
			.toList();
	}

	String number(double number, int decimals) {
		var ui = UI.getCurrent();
		var format = NumberFormat.getInstance((ui != null) ? ui.getLocale() : Locale.ENGLISH);
		format.setMaximumFractionDigits(decimals);
		return format.format(number);
	}

	String key(String what, Enum<?> constant) {
		return "assessment.statistics." + what + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
