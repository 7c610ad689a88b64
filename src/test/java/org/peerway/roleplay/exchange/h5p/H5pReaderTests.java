package org.peerway.roleplay.exchange.h5p;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerway.roleplay.exchange.Import;
import org.peerway.roleplay.exchange.Import.Changed;
import org.peerway.roleplay.exchange.Import.Taken;
import org.peerway.roleplay.exchange.Media;
import org.peerway.roleplay.exchange.Reason;
import org.peerway.roleplay.exchange.Remark;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.Picture;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class H5pReaderTests {

	private static final String TEXT = """
			{"type": {"library": "H5P.AdvancedText 1.1", "params": {"text": "<p>Devon: Hello.</p><p>Sit down.</p>"},
			          "metadata": {"title": "Hello"}}, "proceedButtonText": "Go on", "nextContentId": 1}""";

	private static final String QUESTION = """
			{"type": {"library": "H5P.BranchingQuestion 1.0", "metadata": {"title": "Ask"}, "params": {"branchingQuestion":
			 {"question": "<p>And now?</p>", "alternatives": [
			  {"text": "Stay", "nextContentId": 0, "feedback": {"title": "Good", "subtitle": "<p>You stayed.</p>", "endScreenScore": 3}},
			  {"text": "Go &amp; tell", "nextContentId": -1, "feedback": {"endScreenScore": 5}},
			  {"text": "Run", "nextContentId": -1, "feedback": {"title": "Gone", "subtitle": "Devon is alone."}},
			  {"text": "Wait", "nextContentId": -2}]}}}}""";

	private static final String ENDS = """
			[{"endScreenTitle": "The end", "endScreenSubtitle": "Thank you.", "endScreenScore": 4, "contentId": -1},
			 {"endScreenTitle": "Later", "endScreenSubtitle": "", "contentId": -2}]""";

	@Test
	void readsAsTheProgramPlaysIt() {
		var scenario = scenario(read(content("no-score", TEXT, QUESTION)));

		assertThat(scenario.title()).isEqualTo("Bench");
		assertThat(scenario.start()).isEqualTo("hello");
		assertThat(scenario.turns()).extracting(Turn::id, Turn::speaker, Turn::text)
			.containsExactly(tuple("hello", "devon", "Hello.\n\nSit down."), tuple("ask", "narrator", "And now?"));
		assertThat(scenario.turns().getFirst().choices()).extracting(Choice::text, Choice::to)
			.containsExactly(tuple("Go on", "ask"));
		assertThat(scenario.turns().getLast().choices()).extracting(Choice::text, Choice::to, Choice::feedback)
			.containsExactly(tuple("Stay", "hello", "Good\n\nYou stayed."), tuple("Go & tell", "the-end", ""),
					tuple("Run", "gone", ""), tuple("Wait", "later", ""));
		assertThat(scenario.endings()).contains(new Ending("the-end", "The end", "Thank you.", ""),
				new Ending("later", "Later", "", ""), new Ending("gone", "Gone", "Devon is alone.", ""));
	}

	@Test
	void takesPagesAsItems() {
		assertThat(read(content("no-score", TEXT, QUESTION)).items()).containsExactly(new Taken("Hello", 0, "hello"),
				new Taken("Ask", 0, "ask"));
	}

	@ParameterizedTest
	@CsvSource({ "static-end-score, 5", "dynamic-score, 3" })
	void tellsTheMostPointsThatTheProgramCounts(String scoring, String highest) {
		assertThat(read(content(scoring, TEXT, QUESTION)).remarks())
			.contains(new Remark(Reason.OTHER_SCORING, 0, highest));
	}

	@Test
	void tellsNoPointsWhereNoneAreCounted() {
		assertThat(read(content("no-score", TEXT, QUESTION)).remarks()).extracting(Remark::reason)
			.doesNotContain(Reason.OTHER_SCORING);
	}

	@Test
	void olderFilesHaveTheScoringOutsideItsGroup() {
		var older = content("static-end-score", TEXT, QUESTION).replace(
				"\"scoringOptionGroup\": {\"scoringOption\": \"static-end-score\"}",
				"\"scoringOption\": \"static-end-score\"");

		assertThat(read(older).remarks()).contains(new Remark(Reason.OTHER_SCORING, 0, "5"));
	}

	@Test
	void tellsWhatTheSemanticsDoNotKnow() {
		var sloppy = TEXT.replace("\"nextContentId\": 1",
				"\"feedback\": {\"text\": \"Well\", \"score\": 1}, \"extra\": {}");

		var story = read(content("no-score", sloppy));

		assertThat(((Changed) story.items().getFirst()).how()).containsExactlyInAnyOrder(
				new Remark(Reason.LEFT_OUT, 0, "extra"), new Remark(Reason.LEFT_OUT, 0, "feedback.text"),
				new Remark(Reason.LEFT_OUT, 0, "feedback.score"));
		assertThat(scenario(story).turns().getFirst().choices().getFirst().to()).isEqualTo("the-end");
	}

	@Test
	void aPageThatIsNotThereIsToldAndTheEndTakenInstead() {
		var story = read(content("no-score", TEXT.replace("\"nextContentId\": 1", "\"nextContentId\": 7")));

		assertThat(((Changed) story.items().getFirst()).how())
			.containsExactly(new Remark(Reason.MISSING_TARGET, 0, "7"));
		assertThat(scenario(story).turns().getFirst().choices().getFirst().to()).isEqualTo("the-end");
	}

	@Test
	void otherContentIsAPageWithItsTitle() {
		var video = """
				{"type": {"library": "H5P.Video 1.6", "params": {}, "metadata": {"title": "A walk"}}, "nextContentId": -1}""";

		var story = read(content("no-score", video));

		assertThat(scenario(story).turns()).extracting(Turn::text).containsExactly("A walk");
		assertThat(((Changed) story.items().getFirst()).how())
			.containsExactly(new Remark(Reason.OTHER_CONTENT, 0, "H5P.Video"));
	}

	@Test
	void takesPicturesOutOfPackages() throws IOException {
		var image = """
				{"type": {"library": "H5P.Image 1.1", "metadata": {"title": "Bench"},
				 "params": {"file": {"path": "images/bench-1.png", "mime": "image/png"}, "alt": "A bench"}}, "nextContentId": -1}""";
		var gone = image.replace("bench-1", "gone");

		var read = new H5pReader().read(archive(Map.of("h5p.json",
				"{\"title\": \"B\", \"language\": \"es\", \"mainLibrary\": \"H5P.BranchingScenario\"}",
				"content/content.json", content("no-score", image, gone), "content/images/bench-1.png", "PNG")));

		var story = read.stories().getFirst();
		assertThat(read.remarks()).isEmpty();
		assertThat(scenario(story).language()).isEqualTo("es");
		assertThat(scenario(story).turns()).extracting(Turn::picture)
			.containsExactly(new Picture("bench-1.png", "A bench"), null);
		assertThat(story.scenario().media())
			.containsExactly(new Media("bench-1.png", "image/png", "PNG".getBytes(StandardCharsets.UTF_8)));
		assertThat(((Changed) story.items().getLast()).how())
			.contains(new Remark(Reason.MISSING_MEDIA, 0, "images/gone.png"));
	}

	@Test
	void refusesPackagesOfOtherContent() throws IOException {
		var read = new H5pReader().read(archive(Map.of("h5p.json", "{\"mainLibrary\": \"H5P.Quiz\"}")));

		assertThat(read).isEqualTo(new Import(List.of(), List.of(new Remark(Reason.OTHER_CONTENT, 0, "H5P.Quiz"))));
	}

	@Test
	void refusesPackagesWithoutContent() throws IOException {
		var read = new H5pReader().read(archive(Map.of("h5p.json", "{}")));

		assertThat(read.remarks()).containsExactly(new Remark(Reason.MISSING_FILE, 0, "content/content.json"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "{; UNREADABLE", "[]; NO_SCENARIO", "{\"content\": []}; NO_SCENARIO",
			"{\"content\": 3}; NO_SCENARIO", "''; NO_SCENARIO" })
	void tellsWhyNothingCameIn(String json, Reason reason) {
		var read = new H5pReader().read(json.getBytes(StandardCharsets.UTF_8));

		assertThat(read.stories()).isEmpty();
		assertThat(read.remarks()).extracting(Remark::reason).containsExactly(reason);
	}

	private static String content(String scoring, String... pages) {
		return """
				{"branchingScenario": {"title": "Bench", "endScreens": %s, "content": [%s],
				 "scoringOptionGroup": {"scoringOption": "%s"}}}""".formatted(ENDS, String.join(",\n", pages), scoring);
	}

	private static Scenario scenario(Import.Story story) {
		return story.scenario().scenario();
	}

	private static Import.Story read(String content) {
		return new H5pReader().read(content.getBytes(StandardCharsets.UTF_8)).stories().getFirst();
	}

	private static byte[] archive(Map<String, String> files) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (var file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

}
