package org.peerway.base.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import com.vaadin.flow.component.UI;

/**
 * Says moments as people do, in the language and time zone of whoever looks at the
 * screen.
 */
public final class Moments {

	private Moments() {
	}

	/** The time of day, such as 6:20 pm or 18:20. */
	public static String time(Instant moment) {
		return time(moment.atZone(zone()), locale());
	}

	/** The time of day in a language, such as 6:20 pm or 18:20. */
	public static String time(ZonedDateTime moment, Locale locale) {
		boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
		return DateTimeFormatter.ofPattern(english ? "h:mm a" : "H:mm", locale).format(moment).toLowerCase(locale);
	}

	/** The day in words, such as November 22, 2026. */
	public static String day(Instant moment) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()).withZone(zone()).format(moment);
	}

	/** A day of the calendar in words, wherever one is. */
	public static String day(LocalDate day) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()).format(day);
	}

	/** The day in words and the time of day. */
	public static String dayAndTime(Instant moment) {
		return day(moment) + ", " + time(moment);
	}

	private static Locale locale() {
		var ui = UI.getCurrent();
		return (ui != null) ? ui.getLocale() : Locale.ENGLISH;
	}

	/** The time zone of whoever looks at the screen, as far as it is known. */
	public static ZoneId zone() {
		var ui = UI.getCurrent();
		if (ui == null) {
			return ZoneOffset.UTC;
		}
		var details = ui.getPage().getExtendedClientDetails();
		String id = (details != null) ? details.getTimeZoneId() : null;
		return (id != null && ZoneId.getAvailableZoneIds().contains(id)) ? ZoneId.of(id) : ZoneOffset.UTC;
	}

}
