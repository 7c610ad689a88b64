package org.peerway.base.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ExtendedClientDetails;

/** Says moments in the words and the time zone of the person who looks at the screen. */
public final class Times {

	private Times() {
	}

	/** A time of day, such as "10:42 am". */
	public static String clock(Instant moment) {
		return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
			.withLocale(locale())
			.format(here(moment))
			.replace('\u202f', ' ')
			.replace('\u00a0', ' ')
			.toLowerCase(locale());
	}

	/** A day of this or the last few months, such as "Tuesday, November 24". */
	public static String day(Instant moment) {
		return DateTimeFormatter.ofLocalizedPattern("MMMMEEEEd").withLocale(locale()).format(here(moment));
	}

	private static ZonedDateTime here(Instant moment) {
		return moment.atZone(zone());
	}

	private static ZoneId zone() {
		return Optional.ofNullable(UI.getCurrent())
			.map((ui) -> ui.getPage().getExtendedClientDetails())
			.map(ExtendedClientDetails::getTimeZoneId)
			.filter((id) -> ZoneId.getAvailableZoneIds().contains(id))
			.map(ZoneId::of)
			.orElseGet(ZoneId::systemDefault);
	}

	private static Locale locale() {
		return Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElseGet(Locale::getDefault);
	}

}
