package org.peerway.assessment.compose.ui;

import java.util.Optional;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerway.Acting;
import org.peerway.assessment.compose.ComposedCard;
import org.peerway.people.Role;

import static org.assertj.core.api.Assertions.assertThat;

class QuizzesViewTests extends ComposeScreens {

	@ParameterizedTest
	@EnumSource(names = "TRAINER", mode = EnumSource.Mode.EXCLUDE)
	void isForTrainers(Role role) {
		Acting.asSomebody(role);

		open("quizzes");

		assertThat(find(H1.class).single().getText()).isEqualTo("This page is for trainers");
	}

	@Test
	void listsQuizzesWithWhatWasPublished() {
		var id = this.service.create(draft(1, section("", 1)));
		this.service.publish(id, 0, "");

		var screen = open("quizzes");

		assertThat(screen).contains("Midterm", "One edition");
		assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("quizzes/" + id);
	}

	@Test
	void beginsQuizAndLeadsToIt() {
		open("quizzes");

		press("Begin the quiz");
		assertThat(line("Title of the quiz").isInvalid()).isTrue();
		test(line("Title of the quiz")).setValue(" Final ");
		press("Begin the quiz");

		assertThat(find(H1.class).single().getText()).isEqualTo("Final");
		assertThat(this.service.list(Optional.empty(), 1)).extracting(ComposedCard::title).containsExactly("Final");
	}

}
