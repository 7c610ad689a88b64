package org.peerway.assessment.bank.check;

import java.util.Set;

import org.junit.jupiter.api.Test;

import org.peerway.assessment.bank.check.Warning.Kind;
import org.peerway.assessment.exchange.yaml.QuestionYaml;

import static org.assertj.core.api.Assertions.assertThat;

class PictureCheckTests {

	@Test
	void warnsOfPicturesThatNotEverybodySees() {
		var question = QuestionYaml
			.read("""
					id: q
					kind: single
					title: Trees
					ask: "Which one? ![](silent.png) ![A tree](tree.png)"
					options:
					  - {id: a, text: "![An oak](gone.png)", fits: true, feedback: "![Its leaf](https://x.example/leaf.png)"}
					  - {id: b, text: "![A birch](tree.png)"}
					""");

		assertThat(PictureCheck.check(question, Set.of("silent.png", "tree.png"))).containsExactly(
				new Warning(Kind.PICTURE_NOT_SHOWN, "gone.png"),
				new Warning(Kind.PICTURE_NOT_SHOWN, "https://x.example/leaf.png"),
				new Warning(Kind.PICTURE_WITHOUT_WORDS, "silent.png"));
	}

	@Test
	void hasNothingToSayAboutWords() {
		var question = QuestionYaml.read(
				"{id: q, kind: true-false, title: Trees, ask: \"A **tree** is [green](https://x.example).\", answer: true}");

		assertThat(PictureCheck.check(question, Set.of())).isEmpty();
	}

}
