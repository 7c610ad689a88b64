package org.peerway.assessment.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.peerway.assessment.Sheets;
import org.peerway.assessment.Timing;
import org.peerway.assessment.question.Questions;
import org.peerway.assessment.question.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TimeLeftTests extends QuestionScreens {

	private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

	private final List<String> heard = new ArrayList<>();

	@Test
	void saysWhenTimeEndsAndCountsNothingDown() {
		var time = show(false, false, NOW.plus(Duration.ofMinutes(30)));

		assertThat(text(time)).contains("ends at 10:30").doesNotContain("30 minutes");
		assertThat(find(Button.class).from(time).all()).extracting(Button::getText).hasSize(1);
	}

	@Test
	void saysHowMuchIsLeftToThoseWhoAsk() {
		var time = show(false, false, NOW.plus(Duration.ofMinutes(30)));

		press(time, 0);

		assertThat(text(time)).contains("30 minutes");
	}

	@Test
	void offersBreaksToThoseWhoWereAllowedThem() {
		var time = show(true, false, NOW.plus(Duration.ofMinutes(30)));

		press(time, 1);

		assertThat(this.heard).containsExactly("pause");
	}

	@Test
	void tellsAHardEndInOtherWords() {
		assertThat(text(show(false, true, NOW.plus(Duration.ofMinutes(5)))))
			.isNotEqualTo(text(show(false, false, NOW.plus(Duration.ofMinutes(5)))));
	}

	@Test
	void speaksSpanish() {
		UI.getCurrent().setLocale(Locale.of("es"));

		assertThat(text(show(true, false, NOW.plus(Duration.ofMinutes(30))))).contains("10:30")
			.doesNotContainPattern(UNTRANSLATED);
	}

	@Test
	void hasNothingToSayWithoutAnEnd() {
		assertThatIllegalArgumentException().isThrownBy(() -> show(false, false, null));
	}

	@Test
	void breakTellsWhatIsLeftAfterIt() {
		var page = new BreakPage(Optional.of(Duration.ofMinutes(12)), () -> this.heard.add("on"));
		UI.getCurrent().add(page);

		assertThat(page.getElement().getTextRecursively()).contains("The clock stands still", "12 minutes");
		test(find(Button.class).from(page).single()).click();
		assertThat(this.heard).containsExactly("on");
		assertThat(new BreakPage(Optional.empty(), () -> {
		}).getElement().getTextRecursively()).doesNotContain("minute");
	}

	@Test
	void timeThatIsOverLeavesHandingIn() {
		var sheets = new Sheets(Questions.single("single"));
		var page = new TimeOverPage(sheets.sheet(sheets.item(new Response.Chosen(Set.of()))),
				() -> this.heard.add("in"));
		UI.getCurrent().add(page);

		assertThat(page.getElement().getTextRecursively()).contains("Your time is over", "0 of 1");
		test(find(Button.class).from(page).single()).click();
		assertThat(this.heard).containsExactly("in");
	}

	private TimeLeft show(boolean breaks, boolean hard, @Nullable Instant end) {
		var time = new TimeLeft(new Timing(end, null, null, breaks, hard), Clock.fixed(NOW, ZoneOffset.UTC),
				() -> this.heard.add("pause"), () -> this.heard.add("over"));
		UI.getCurrent().add(time);
		return time;
	}

	private void press(TimeLeft time, int button) {
		test(find(Button.class).from(time).all().get(button)).click();
	}

	private static String text(TimeLeft time) {
		return time.getElement().getTextRecursively();
	}

}
