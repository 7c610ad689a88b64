package org.peerway.assessment.edit.draft;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Turns what was typed as a number into what a draft holds; what is none is kept as it
 * was typed.
 */
final class Figures {

	/** No exponent that makes adding up a burden. */
	private static final Pattern SHAPE = Pattern
		.compile("[+-]?(\\d{1,60}(\\.\\d{0,60})?|\\.\\d{1,60})([eE][+-]?\\d{1,3})?");

	private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9]\\d{0,8})");

	private static final Pattern SHORT = Pattern.compile("-?\\d{1,9}\\.\\d{1,9}");

	/** Three digits after it could be thousands. */
	private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,(\\d{1,2}|\\d{4,})");

	private Figures() {
	}

	/** A whole number. */
	static @Nullable Object whole(String typed) {
		var text = typed.strip();
		if (text.isEmpty()) {
			return null;
		}
		return WHOLE.matcher(text).matches() ? (Object) Integer.valueOf(text) : typed;
	}

	/** A number such as a share. */
	static @Nullable Object decimal(String typed) {
		var exact = exact(typed);
		return (exact instanceof String text && SHAPE.matcher(text).matches()) ? (Object) Double.valueOf(text) : exact;
	}

	/** A number of which every digit counts: long ones are kept as text. */
	static @Nullable Object exact(String typed) {
		var text = typed.strip().replace('−', '-');
		if (DECIMAL_COMMA.matcher(text).matches()) {
			text = text.replace(',', '.');
		}
		if (text.isEmpty()) {
			return null;
		}
		if (WHOLE.matcher(text).matches()) {
			return Integer.valueOf(text);
		}
		if (SHORT.matcher(text).matches()) {
			return Double.valueOf(text);
		}
		return SHAPE.matcher(text).matches() ? text : typed;
	}

	static Optional<BigDecimal> read(String text) {
		return SHAPE.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
	}

}
