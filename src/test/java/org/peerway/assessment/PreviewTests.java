package org.peerway.assessment;

import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerway.assessment.question.Answers;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Questions;
import org.peerway.assessment.question.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PreviewTests {

	@ParameterizedTest
	@MethodSource("all")
	void putsEveryQuestionAsASheetDoes(Question question) {
		var preview = Preview.of(question);

		var item = preview.item(preview.nothing());

		assertThat(item.ask()).isEqualTo(question.head().ask());
		assertThat(item.isAnswered()).isFalse();
		assertThat(item.task().toString()).doesNotContain("CANARY");
		assertThat(preview.reviewed(preview.nothing()).points().value()).isZero();
	}

	static Stream<Question> all() {
		return Questions.all();
	}

	@ParameterizedTest
	@MethodSource("graded")
	void tellsHowAnAnswerGoes(Question question) {
		var preview = Preview.of(question);
		var right = new PutQuestion(question, preview.seed()).toBrowser(Answers.right(question));

		var reviewed = preview.reviewed(right);

		assertThat(reviewed.fits()).isTrue();
		assertThat(reviewed.title()).isEqualTo(question.head().title());
		assertThat(preview.stillFits(right)).contains(right);
	}

	static Stream<Question> graded() {
		return Questions.graded();
	}

	@Test
	void aChangedQuestionKeepsItsOrderAndItsTokens() {
		var preview = Preview.of(Questions.multiple("q", 2, 5));
		var task = (Task.ChooseSeveral) preview.item(preview.nothing()).task();

		var changed = preview.changedTo(Questions.multiple("q", 3, 5), Embeds.NONE);

		var tokens = ((Task.ChooseSeveral) changed.item(changed.nothing()).task()).options()
			.stream()
			.map(Task.Part::token)
			.filter((token) -> task.options().stream().anyMatch((option) -> option.token().equals(token)));
		assertThat(tokens).containsExactlyElementsOf(task.options().stream().map(Task.Part::token).toList());
	}

	@Test
	void anAnswerOfAnotherQuestionFitsNoMore() {
		var preview = Preview.of(Questions.single("q"));
		var given = new Response.Chosen(Set.of("no token"));

		assertThat(preview.stillFits(given)).isEmpty();
		assertThat(preview.stillFits(new Response.Written("hope"))).isEmpty();
		assertThat(preview.stillFits(null)).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> preview.reviewed(given));
	}

}
