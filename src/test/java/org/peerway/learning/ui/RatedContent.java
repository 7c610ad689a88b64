package org.peerway.learning.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/** The built-in course with a first quiz that asks for an essay and a rewrite. */
final class RatedContent {

	static final String ESSAY = "pp-essay";

	static final String REWRITE = "pp-rewrite";

	private static final String QUIZ = """
			id: peer-principles-quiz
			title: Peer principles
			minutes: 20
			draw: 2
			passMark: 1
			attempts: 5
			coolDown: PT15M
			rating:
			  raters: 2
			  tolerance: 0.2
			questions:
			  - id: pp-essay
			    kind: long
			    title: A night on the ward
			    concepts: [peer-principle]
			    level: applied
			    lesson: beside-not-above
			    scene: Amina has been awake since three.
			    ask: What do you say to her?
			    notes: Look for what she is asked.
			    rubric:
			      - id: choice
			        text: Leaves the choice with her
			        levels:
			          - {points: 0, text: Decides for her.}
			          - {points: 2, text: Asks what she wants.}
			      - id: beside
			        text: Stands beside
			        levels:
			          - {points: 0, text: Knows better.}
			          - {points: 3, text: Speaks as an equal.}
			  - id: pp-rewrite
			    kind: rewrite
			    title: A chart note
			    concepts: [peer-principle]
			    level: applied
			    lesson: beside-not-above
			    ask: Say this in the language of experience.
			    original: Ezra is non-compliant.
			    example: Ezra has decided not to take his pills.
			    rubric:
			      - id: person
			        text: Speaks of the person
			        levels:
			          - {points: 0, text: The label stays.}
			          - {points: 1, text: The label is gone.}
			""";

	private RatedContent() {
	}

	/** Writes the course into a new folder. */
	static Path write() {
		try {
			var folder = Files.createTempDirectory("rated-content");
			FileSystemUtils.copyRecursively(Path.of("content"), folder);
			Files.writeString(folder.resolve("modules/03-peer-principles/quiz.yaml"), QUIZ);
			return folder;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
