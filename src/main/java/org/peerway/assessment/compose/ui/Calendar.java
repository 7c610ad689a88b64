package org.peerway.assessment.compose.ui;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.i18n.I18NProvider;

/** The words of a calendar in a language. */
final class Calendar {

	private Calendar() {
	}

	static DatePickerI18n in(Locale language) {
		return new DatePickerI18n()
			.setMonthNames(Arrays.stream(Month.values())
				.map((month) -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
				.toList())
			.setWeekdays(days(TextStyle.FULL_STANDALONE, language))
			.setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, language))
			.setFirstDayOfWeek(WeekFields.of(language).getFirstDayOfWeek().getValue() % 7)
			.setToday(I18NProvider.translate(language, "compose.calendar.today"))
			.setCancel(I18NProvider.translate(language, "compose.calendar.cancel"));
	}

	/** The week begins with Sunday there, as the field wants it. */
	private static List<String> days(TextStyle style, Locale language) {
		return IntStream.range(0, 7)
			.mapToObj((day) -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, language))
			.toList();
	}

}
