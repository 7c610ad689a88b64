package org.peerway.learning.results;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/** The words of a document in one language. */
final class ResultsWords {

	private static final String KEYS = "learning.results.";

	private static final int DIGITS = 3;

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private final MessageSource texts;

	private final Locale locale;

	ResultsWords(MessageSource texts, Locale locale) {
		this.texts = texts;
		this.locale = locale;
	}

	String language() {
		return this.locale.toLanguageTag();
	}

	String say(String key, Object... values) {
		return Objects
			.requireNonNull(this.texts.getMessage(KEYS + key, (values.length > 0) ? values : null, this.locale));
	}

	/** What stands for a constant. */
	String say(String key, Enum<?> constant) {
		return say(key + "." + ResultsJson.word(constant));
	}

	String yesOrNo(boolean yes) {
		return say(yes ? "yes" : "no");
	}

	/** To the second, in UTC as in the data. */
	String moment(@Nullable Instant moment) {
		if (moment == null) {
			return say("none");
		}
		var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
			.withLocale(this.locale)
			.withZone(ZoneOffset.UTC)
			.format(moment);
		return say("moment", day, TIME.format(moment));
	}

	String time(@Nullable Duration time) {
		return (time == null) ? say("none") : say("duration", Long.toString(time.toMinutes()), time.toSecondsPart());
	}

	/** Cut after three digits, so that nothing looks like more than it is. */
	String number(double value) {
		var format = NumberFormat.getInstance(this.locale);
		format.setMaximumFractionDigits(DIGITS);
		format.setRoundingMode(RoundingMode.FLOOR);
		return format.format(value);
	}

}
