package org.peerway.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/**
 * The built-in course with a role-play whose hidden parts sing of what they are when they
 * leave the server, as in {@code canary-inside}.
 */
final class CanaryTalk {

	static final String SCENARIO = "spin-cycle";

	private static final String TALK = """
			id: spin-cycle
			title: Birds
			minutes: 10
			summary: About birds.
			scene: A park.
			role: You like birds.
			concepts: [peer-principle]
			speakers:
			  - {id: canary-id-a, name: Wren, inside: canary-inside, moves: canary-moves}
			variables:
			  - {id: canary-variable, initial: canary-value}
			acts:
			  - {id: canary-id-b, title: By the pond}
			pass:
			  mutuality: {basic: 900, proficient: 990}
			start: canary-id-c
			turns:
			  - id: canary-id-c
			    act: canary-id-b
			    must: true
			    speaker: canary-id-a
			    text: Which bird?
			    choices:
			      - id: canary-id-d
			        text: The heron.
			        to: canary-id-e
			        scores: {mutuality: -2}
			        feedback: canary-feedback-heron
			        harm: canary-harm-heron
			        try: canary-instead-heron
			        effects:
			          - {variable: canary-variable, set: canary-set}
			      - id: canary-id-f
			        text: The tern.
			        to: canary-id-e
			        scores: {mutuality: 2}
			        feedback: canary-feedback-tern
			  - id: canary-id-e
			    speaker: canary-id-a
			    text: And now?
			    choices:
			      - id: canary-id-g
			        text: The crane.
			        to: canary-id-i
			        scores: {mutuality: 1}
			        feedback: canary-feedback-crane
			        when: canary-variable = "canary-set"
			      - id: canary-id-h
			        text: canary-closed
			        to: canary-id-i
			        scores: {mutuality: 1}
			        feedback: canary-feedback-closed
			        when: canary-variable != "canary-set"
			      - id: canary-id-k
			        text: The stork.
			        to: canary-id-i
			        scores: {mutuality: 0}
			        feedback: canary-feedback-stork
			  - id: canary-id-i
			    speaker: canary-id-a
			    text: Tell me more.
			    free: {ask: "What do you say?", to: canary-id-j, principles: [hope], example: canary-example}
			endings:
			  - {id: canary-id-j, title: Dusk, text: They fly., debrief: canary-debrief}
			translations:
			  es: {title: canary-translation}
			""";

	private CanaryTalk() {
	}

	/** Writes the course into a new folder. */
	static Path write() {
		try {
			var folder = Files.createTempDirectory("canary-talk");
			FileSystemUtils.copyRecursively(Path.of("content"), folder);
			Files.writeString(folder.resolve("modules/03-peer-principles/scenarios/spin-cycle.yaml"), TALK);
			playAsOftenAsOneLikes(folder.resolve("course.yaml"));
			return folder;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void playAsOftenAsOneLikes(Path course) throws IOException {
		Files.writeString(course, Files.readString(course).replaceFirst("(?m)^rolePlays: .*\n", ""));
	}

}
