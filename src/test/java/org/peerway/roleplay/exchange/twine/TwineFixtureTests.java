package org.peerway.roleplay.exchange.twine;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerway.roleplay.exchange.Fixtures;
import org.peerway.roleplay.exchange.Formats;
import org.peerway.roleplay.exchange.Import;
import org.peerway.roleplay.exchange.Import.Changed;
import org.peerway.roleplay.exchange.Import.Refused;
import org.peerway.roleplay.exchange.Import.Taken;
import org.peerway.roleplay.exchange.Reason;
import org.peerway.roleplay.exchange.Remark;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Effect;
import org.peerway.roleplay.script.Place;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.script.Value;
import org.peerway.roleplay.script.Variable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Files that others wrote. */
class TwineFixtureTests {

	@ParameterizedTest
	@CsvSource({ "twee3/example.twee, twineExample, 5", "twee3/missing.twee, twineExample, 5",
			"twee3/multipletags.twee, Title, 1", "twee3/notes.twee, twineExample, 1",
			"twee3/pasagemetadataerror.twee, '', 1", "twee3/storydataerror.twee, twineExample, 1",
			"twine-html/Example1.html, Example1, 3", "twine-html/missingIFID.html, Tags, 1",
			"twine-html/tagColors.html, Tag Colors, 2",
			"harlowe_space_exploration.twee, Space Exploration in Harlowe, 12" })
	void takesEachPassage(String name, String title, int places) {
		var scenario = scenario(read(name));

		assertThat(scenario.title()).isEqualTo(title);
		assertThat(scenario.places()).hasSize(places);
		assertThat(scenario.place(scenario.start())).isPresent();
	}

	@Test
	void linksLeadOn() {
		var scenario = scenario(read("twee3/example.twee"));

		assertThat(scenario.start()).isEqualTo("start");
		assertThat(scenario.turns()).extracting(Turn::id)
			.containsExactly("start", "another-passage", "a-third-passage", "a-fourth-passage");
		assertThat(scenario.endings()).extracting(Place::id).containsExactly("a-fifth-passage");
		assertThat(scenario.turns().getFirst().choices()).extracting(Choice::text, Choice::to)
			.containsExactly(tuple("Another passage", "another-passage"), tuple("A third passage", "a-third-passage"));
	}

	@Test
	void dropsTextBeforeTheFirstHeader() {
		var story = read("twee3/notes.twee");

		assertThat(story.remarks()).element(0).satisfies((remark) -> {
			assertThat(remark.reason()).isEqualTo(Reason.LEFT_OUT);
			assertThat(remark.line()).isOne();
			assertThat(remark.details().getFirst()).startsWith("/**").endsWith("*/");
		});
		assertThat(story.items()).extracting(Import.Item::line).containsExactly(4, 7, 10);
	}

	@Test
	void keepsAPassageWithBrokenMetadata() {
		var story = read("twee3/pasagemetadataerror.twee");

		assertThat(story.items()).containsExactly(
				new Changed("Start", 1, "start", List.of(new Remark(Reason.BAD_METADATA, 1, "{\"position}"))));
		assertThat(scenario(story).endings()).singleElement()
			.satisfies((ending) -> assertThat(ending.text()).isEqualTo("Some content"));
	}

	@Test
	void goesOnWithoutBrokenStoryData() {
		var story = read("twee3/storydataerror.twee");

		assertThat(reasons(story)).contains(Reason.NO_IFID);
		assertThat(story.items()).contains(new Taken("Start", 4, "start"),
				new Changed("StoryData", 7, "", List.of(new Remark(Reason.BAD_STORY_DATA, 7))),
				refused("Script1", 15, "script"), refused("Script2", 18, "script"), refused("Style1", 21, "stylesheet"),
				refused("Style2", 24, "stylesheet"));
	}

	private static Refused refused(String name, int line, String tag) {
		return new Refused(name, line, List.of(new Remark(Reason.NO_PART, line, tag)));
	}

	@Test
	void splitsTagsAtSpaces() {
		assertThat(((Changed) read("twee3/multipletags.twee").items().getFirst()).how())
			.containsExactly(new Remark(Reason.LEFT_OUT, 1, "[tag]"), new Remark(Reason.LEFT_OUT, 1, "[tags]"));
		assertThat(((Changed) read("twine-html/missingIFID.html").items().getFirst()).how()).containsExactly(
				new Remark(Reason.LEFT_OUT, 9, "[this-one]"),
				new Remark(Reason.LEFT_OUT, 9, "[another-one-like-this]"));
	}

	@Test
	void missesTheIdentifierOfAStory() {
		assertThat(reasons(read("twine-html/missingIFID.html"))).contains(Reason.NO_IFID);
		assertThat(reasons(read("twee3/missing.twee"))).contains(Reason.NO_IFID);
		assertThat(reasons(read("twine-html/Example1.html"))).doesNotContain(Reason.NO_IFID);
		assertThat(reasons(read("twee3/example.twee"))).doesNotContain(Reason.NO_IFID);
	}

	@Test
	void linksOfHarloweBecomeChoices() {
		var story = read("harlowe_space_exploration.twee");

		var scenario = scenario(story);
		assertThat(story.items()).hasSize(14);
		assertThat(scenario.variables()).containsExactly(new Variable("health", new Value.Amount(20)),
				new Variable("fuel", new Value.Amount(3)), new Variable("number-of-jumps-left", new Value.Amount(10)));
		assertThat(scenario.turns()).extracting(Turn::id)
			.containsExactly("start", "explore-space-1", "explore-space-2");
		assertThat(scenario.turns().get(1).choices()).singleElement().satisfies((choice) -> {
			assertThat(choice.text()).isEqualTo("Hyperjump");
			assertThat(choice.to()).isEqualTo("explore-space-2");
			assertThat(choice.effects()).containsExactly(new Effect("fuel", Effect.Kind.ADD, new Value.Amount(-1)),
					new Effect("number-of-jumps-left", Effect.Kind.ADD, new Value.Amount(-1)));
		});
	}

	@Test
	void tellsLogicOfHarloweLineByLine() {
		var status = (Changed) read("harlowe_space_exploration.twee").items().get(10);

		assertThat(status.name()).isEqualTo("Check Status");
		assertThat(status.how()).extracting(Remark::reason).containsOnly(Reason.LOGIC);
		assertThat(status.how()).extracting(Remark::line).containsExactly(128, 129, 131, 132, 134, 135);
	}

	private static List<Reason> reasons(Import.Story story) {
		return story.remarks().stream().map(Remark::reason).toList();
	}

	private static Scenario scenario(Import.Story story) {
		return story.scenario().scenario();
	}

	private static Import.Story read(String name) {
		var read = Formats.read(Fixtures.read(name), name);
		assertThat(read.remarks()).isEmpty();
		return read.stories().getFirst();
	}

}
