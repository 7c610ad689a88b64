package org.peerway.assessment.panel.ui;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.OptionalDouble;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

import org.peerway.assessment.panel.PanelCard;
import org.peerway.assessment.panel.PanelState;
import org.peerway.base.ui.Tag;

/** Says figures and states of panels. */
record PanelWords(Component on) {

	private static final String NONE = "–";

	/** Points, with two places at most. */
	String points(double value) {
		return number(value, 2);
	}

	String points(OptionalDouble value) {
		return value.isPresent() ? points(value.getAsDouble()) : NONE;
	}

	/** A share of 0..1 in percent. */
	String percent(OptionalDouble share) {
		return share.isPresent() ? number(100 * share.getAsDouble(), 0) + " %" : NONE;
	}

	/** The same with one place, as for a standard deviation. */
	String exactPercent(OptionalDouble share) {
		return share.isPresent() ? number(100 * share.getAsDouble(), 1) + " %" : NONE;
	}

	private static String number(double value, int places) {
		var ui = UI.getCurrent();
		var format = NumberFormat.getInstance((ui != null) ? ui.getLocale() : Locale.ENGLISH);
		format.setMaximumFractionDigits(places);
		return format.format(value);
	}

	Tag state(PanelState state, int round) {
		return switch (state) {
			case ESTIMATING -> Tag.here(this.on.getTranslation("panel.state.estimating", round));
			case CLOSED -> Tag.waiting(this.on.getTranslation("panel.state.closed", round));
			case ENDED -> Tag.done(this.on.getTranslation("panel.state.ended"));
		};
	}

	Tag state(PanelCard card) {
		return state(card.state(), card.round());
	}

}
