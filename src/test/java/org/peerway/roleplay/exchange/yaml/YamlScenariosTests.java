package org.peerway.roleplay.exchange.yaml;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.peerway.roleplay.exchange.Import;
import org.peerway.roleplay.exchange.Import.Changed;
import org.peerway.roleplay.exchange.Import.Refused;
import org.peerway.roleplay.exchange.Import.Taken;
import org.peerway.roleplay.exchange.Reason;
import org.peerway.roleplay.exchange.Remark;
import org.peerway.roleplay.script.Turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class YamlScenariosTests {

	private static final String HEAD = """
			id: bench
			title: Bench
			minutes: 5
			summary: S
			scene: S
			role: R
			concepts: []
			speakers: []
			start: gate
			""";

	private static final String ENDINGS = """
			endings:
			  - {id: together, title: T, text: T, debrief: D}
			""";

	@Test
	void takesTheOtherTurnsWhereOneCannotBeRead() {
		var read = read(HEAD + """
				turns:
				  - {id: gate, speaker: devon, text: Hello, choices: []}
				  - {id: bench, speaker: devon, choices: []}
				  - 7
				""" + ENDINGS);

		var story = read.stories().getFirst();
		assertThat(story.scenario().scenario().turns()).extracting(Turn::id).containsExactly("gate");
		assertThat(story.items()).containsExactly(new Taken("gate", 11, "gate"), refused("bench", 12, "text"),
				refused("", 13, "id"), new Taken("together", 15, "together"));
		assertThat(story.remarks()).isEmpty();
	}

	private static Refused refused(String name, int line, String property) {
		return new Refused(name, line, List.of(new Remark(Reason.MISSING, line, property)));
	}

	@Test
	void tellsWhatItDoesNotKnowWhereItStands() {
		var read = read(HEAD + """
				colour: green
				turns:
				  - {id: broken}
				  - id: gate
				    speaker: devon
				    text: Hello
				    mood: calm
				    choices: []
				""" + ENDINGS);

		var story = read.stories().getFirst();
		assertThat(story.remarks()).containsExactly(new Remark(Reason.LEFT_OUT, 10, "colour"));
		assertThat(story.items()).element(1)
			.isEqualTo(new Changed("gate", 13, "gate", List.of(new Remark(Reason.LEFT_OUT, 16, "mood"))));
	}

	@Test
	void asksForPicturesThatTheFileCannotHold() {
		var read = read(HEAD + """
				turns:
				  - {id: gate, speaker: devon, text: Hi, picture: {file: gate.png, alternative: A gate}, choices: []}
				""" + ENDINGS);

		assertThat(read.stories().getFirst().remarks())
			.containsExactly(new Remark(Reason.MISSING_MEDIA, 0, "gate.png"));
	}

	@Test
	void refusesAFileWithoutItsHeadAndSaysWhatIsMissing() {
		var read = read("id: bench\ntitle: Bench\nturns: []\n");

		assertThat(read.stories()).isEmpty();
		assertThat(read.remarks()).extracting(Remark::reason, Remark::details)
			.containsExactly(tuple(Reason.MISSING, List.of("minutes")));
	}

	@Test
	void tellsWhereAFileIsNoYaml() {
		var read = read(HEAD + "turns: [");

		assertThat(read.stories()).isEmpty();
		assertThat(read.remarks()).extracting(Remark::reason).containsExactly(Reason.UNREADABLE);
		assertThat(read.remarks().getFirst().line()).isPositive();
	}

	private static Import read(String yaml) {
		return new YamlScenarios().read(yaml.getBytes(StandardCharsets.UTF_8));
	}

}
