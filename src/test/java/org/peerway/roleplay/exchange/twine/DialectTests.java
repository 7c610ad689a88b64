package org.peerway.roleplay.exchange.twine;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerway.roleplay.exchange.Import;
import org.peerway.roleplay.exchange.Import.Changed;
import org.peerway.roleplay.exchange.Reason;
import org.peerway.roleplay.exchange.Remark;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Effect;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.script.Value;
import org.peerway.roleplay.script.Variable;

import static org.assertj.core.api.Assertions.assertThat;

/** Links, conditions and effects as the story formats of Twine write them. */
class DialectTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "Harlowe; [[End]]; End", "Harlowe; [[Go->End]]; Go", "Harlowe; [[End<-Go]]; Go",
					"Harlowe; [[Go|End]]; Go", "Harlowe; [[a->b->End]]; a->b", "Harlowe; (link-goto: 'Go', 'End'); Go",
					"Harlowe; (link: 'Go')[(go-to: 'End')]; Go", "Harlowe; (link-reveal-goto: 'Go', 'End')[]; Go",
					"SugarCube; [[Go|End]]; Go", "SugarCube; [[Go->End]]; Go", "SugarCube; [['Go'|'End']]; Go",
					"SugarCube; <<link 'Go' 'End'>><</link>>; Go", "SugarCube; <<link [[Go|End]]>><</link>>; Go",
					"SugarCube; <<button 'Go'>><<goto 'End'>><</button>>; Go", "Chapbook; [[Go->End]]; Go",
					"Chapbook; {link to: 'End', label: 'Go'}; Go", "Chapbook; {link to: 'End'}; End",
					"Snowman; [[Go->End]]; Go", "''; [[Go->End]]; Go" })
	void linksLeadOn(String format, String link, String text) {
		var choice = choice(read(format, "Hello.\n\n" + link));

		assertThat(choice.text()).isEqualTo(text);
		assertThat(choice.to()).isEqualTo("end");
		assertThat(choice.when()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "Harlowe; (if: $trust >= 2)[[[End]]]; trust >= 2",
					"Harlowe; (if: $trust is 2 and not $told)[ [[End]] ]; trust = 2 and not told",
					"Harlowe; (unless: $mood is 'calm')[ [[End]] ]; not mood = \"calm\"",
					"SugarCube; <<if $trust gte 2>>[[End]]<</if>>; trust >= 2",
					"SugarCube; <<if $trust > 1 && !$told>>[[End]]<</if>>; trust > 1 and not told",
					"SugarCube; <<if visited('End') lt 2>>[[End]]<</if>>; visits(end) < 2",
					"SugarCube; <<if $mood eq 'calm' or $told>>[[End]]<</if>>; mood = \"calm\" or told" })
	void conditionsAreKept(String format, String text, String condition) {
		assertThat(choice(read(format, text)).when()).isEqualTo(condition);
	}

	@ParameterizedTest
	@CsvSource({ "[if trust >= 2], trust >= 2", "[unless told], not told",
			"[if trust > 1 && !told], trust > 1 and not told" })
	void conditionsOfChapbookAreKept(String modifier, String condition) {
		var story = read("Chapbook", "trust: 1\ntold: false\n--\nHello.\n\n" + modifier + "\n[[End]]");

		assertThat(choice(story).when()).isEqualTo(condition);
		assertThat(scenario(story).variables()).containsExactly(new Variable("trust", new Value.Amount(1)),
				new Variable("told", new Value.Flag(false)));
		assertThat(scenario(story).turns().getFirst().text()).isEqualTo("Hello.");
	}

	@Test
	void otherwiseIsTheOpposite() {
		var harlowe = read("Harlowe", "(if: $trust > 1)[ [[End]] ](else:)[ [[Go on->End]] ]");
		var sugarCube = read("SugarCube", "<<if $trust > 1>>[[End]]<<else>>[[Go on->End]]<</if>>");

		for (var story : List.of(harlowe, sugarCube)) {
			assertThat(scenario(story).turns().getFirst().choices()).extracting(Choice::when)
				.containsExactly("trust > 1", "not trust > 1");
		}
	}

	@Test
	void linksOfSugarCubeSetVariables() {
		var story = read("SugarCube", "[[Go|End][$trust += 1; $mood to 'calm']]");

		assertThat(choice(story).effects()).containsExactly(new Effect("trust", Effect.Kind.ADD, new Value.Amount(1)),
				new Effect("mood", Effect.Kind.SET, new Value.Word("calm")));
		assertThat(story.remarks()).contains(new Remark(Reason.GUESSED_VALUE, 0, "trust", "0"));
	}

	@Test
	void whatIsSetOnComingSomewhereIsSetOnTheWay() {
		var story = read("Harlowe", "[[End]]", ":: End\n(set: $trust to it + 1)Bye.");

		assertThat(choice(story).effects()).containsExactly(new Effect("trust", Effect.Kind.ADD, new Value.Amount(1)));
		assertThat(((Changed) story.items().getLast()).how())
			.contains(new Remark(Reason.ON_THE_WAY, 9, "(set: $trust to it + 1)"));
	}

	@Test
	void logicThatIsNotSimpleStaysInTheTextAndIsTold() {
		var story = read("SugarCube",
				"Hello.\n<<if random(1, 6) > 3>>Luck!<</if>>\n<<timed 2s>>Hm.<</timed>>\n[[End]]");

		var turn = scenario(story).turns().getFirst();
		assertThat(turn.text()).contains("<<if random(1, 6) > 3>>Luck!<</if>>");
		assertThat(((Changed) story.items().get(1)).how()).containsExactly(
				new Remark(Reason.LOGIC, 6, "<<if random(1, 6) > 3>>"), new Remark(Reason.LOGIC, 7, "<<timed 2s>>"));
	}

	@Test
	void aLinkToNowhereIsToldWhereItStands() {
		var story = read("Harlowe", "Hello.\n[[Elsewhere]]");

		assertThat(choice(story).to()).isEqualTo("elsewhere");
		assertThat(((Changed) story.items().get(1)).how())
			.containsExactly(new Remark(Reason.MISSING_TARGET, 6, "Elsewhere"));
	}

	@Test
	void linksToThePageOfSomebodyElseAreWords() {
		var story = read("Harlowe", "See [[a page->https://example.org]].\n[[End]]");

		assertThat(scenario(story).turns().getFirst().text()).isEqualTo("See a page.");
		assertThat(scenario(story).turns().getFirst().choices()).hasSize(1);
	}

	@Test
	void aNameAndAColonTellWhoSpeaks() {
		var turn = scenario(read("Harlowe", "Rosa: Hello.\n[[End]]")).turns().getFirst();

		assertThat(turn).extracting(Turn::speaker, Turn::text).containsExactly("rosa", "Hello.");
	}

	@Test
	void twoPassagesOfOneNameAreBothKept() {
		var story = read("Harlowe", "[[End]]", ":: End\nOne.\n\n:: End\nTwo.");

		assertThat(scenario(story).places()).extracting((place) -> place.id()).containsExactly("start", "end", "end-2");
		assertThat(((Changed) story.items().getLast()).how()).contains(new Remark(Reason.DUPLICATE_NAME, 11, "End"));
	}

	@Test
	void escapedSignsBelongToNames() {
		var read = new TweeReader()
			.read(":: Start\n[[A [[b\n:: A \\[b\\] \\{c\\} [act-one must]\n[[Start]]".getBytes(StandardCharsets.UTF_8));

		var story = read.stories().getFirst();
		assertThat(story.items()).extracting(Import.Item::name).containsExactly("Start", "A [b] {c}");
		assertThat(scenario(story).turns()).singleElement().satisfies((turn) -> {
			assertThat(turn.act()).isEqualTo("one");
			assertThat(turn.must()).isTrue();
		});
	}

	@Test
	void aStartThatIsNotThereIsTold() {
		var html = """
				<tw-storydata name="Lost" startnode="7" ifid="E70FC479-01D9-4E44-AC6A-AFF9F5E1C475">
				<tw-passagedata pid="1" name="One">[[Two]]</tw-passagedata>
				<tw-passagedata pid="2" name="Two">Bye &amp;amp; &lt;3</tw-passagedata>
				</tw-storydata><tw-storydata name="Second"><tw-passagedata name="A">B</tw-passagedata></tw-storydata>
				""";

		var read = new TwineHtmlReader().read(html.getBytes(StandardCharsets.UTF_8));

		assertThat(read.stories()).hasSize(2);
		assertThat(read.stories().getFirst().remarks()).contains(new Remark(Reason.LOST_START, 1, "#7", "One"));
		assertThat(scenario(read.stories().getFirst()).endings().getFirst().text()).isEqualTo("Bye & <3");
	}

	private static Choice choice(Import.Story story) {
		var choices = scenario(story).turns().getFirst().choices();
		assertThat(choices).as(story.items().toString()).hasSize(1);
		return choices.getFirst();
	}

	private static Scenario scenario(Import.Story story) {
		return story.scenario().scenario();
	}

	private static Import.Story read(String format, String text) {
		return read(format, text, ":: End\nBye.");
	}

	/** The first passage begins in the fourth line. */
	private static Import.Story read(String format, String text, String rest) {
		var twee = ":: StoryData\n{\"ifid\": \"E70FC479-01D9-4E44-AC6A-AFF9F5E1C475\", \"format\": \"%s\"}\n\n:: Start\n%s\n\n\n%s\n"
			.formatted(format, text, rest);
		return new TweeReader().read(twee.getBytes(StandardCharsets.UTF_8)).stories().getFirst();
	}

}
