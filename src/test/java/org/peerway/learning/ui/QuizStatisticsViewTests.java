package org.peerway.learning.ui;

import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerway.Acting;
import org.peerway.people.Role;

import static org.assertj.core.api.Assertions.assertThat;

class QuizStatisticsViewTests extends QuizScreens {

	@ParameterizedTest
	@EnumSource(names = { "TRAINEE", "ADMIN" })
	void isForTrainersAndTheOffice(Role role) {
		Acting.asSomebody(role);

		assertThat(open("statistics")).contains("This page is for other people");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "es" })
	void showsHowAQuizWorks(String language) {
		fail();
		failAgain();
		Acting.as(this.trainer, Role.TRAINER);
		UI.getCurrent().setLocale(Locale.of(language));
		open("statistics");
		var path = links().stream().filter((link) -> link.contains(QUIZ)).findFirst().orElseThrow();

		var screen = open(path);

		assertThat(find(H1.class).single().getText()).contains("Peer principles");
		assertThat(screen).contains("100 · C(x, T) / √(V(x)·V(T))").doesNotContain("Rosa");
		if (language.equals("en")) {
			assertThat(screen).contains("finished attempt", "Coefficient of internal consistency",
					"Discrimination index (item and total)", "Facility ", "Hardly anybody", "Who chose what",
					"Facility against discrimination", "Mean time", "Median time");
		}
	}

	@Test
	void knowsNoOtherQuiz() {
		Acting.as(this.trainer, Role.TRAINER);

		assertThat(open("statistics/00000000-0000-0000-0000-000000000000/" + QUIZ)).contains("This page is not here");
		assertThat(open("statistics/nonsense/" + QUIZ)).contains("This page is not here");
	}

}
