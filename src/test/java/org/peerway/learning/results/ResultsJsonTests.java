package org.peerway.learning.results;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.peerway.assessment.Records;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ResultsJsonTests {

	private final Results results = ResultsFixture.ofEveryKind(true);

	private final JsonNode json = read(ResultsJson.write(this.results));

	@Test
	void namesFormatAndVersionFirst() {
		assertThat(new String(ResultsJson.write(this.results), StandardCharsets.UTF_8))
			.startsWith("{\n  \"format\" : \"peerway-results\",\n  \"version\" : 1,\n  \"person\" : {")
			.endsWith("}\n")
			.doesNotContain("\r");
		assertThat(this.json.propertyNames()).containsExactly("format", "version", "person", "quiz", "attempt", "time",
				"result", "cutScore", "rating", "questions", "corrections");
	}

	@Test
	void sameRecordGivesTheSameBytes() {
		assertThat(ResultsJson.write(this.results)).isEqualTo(ResultsJson.write(this.results));
	}

	@Test
	void saysWhoseItIsAndWhichVersion() {
		assertThat(this.json.at("/person/name").asString()).isEqualTo("Rosa Villarreal");
		assertThat(this.json.at("/quiz/mode").asString()).isEqualTo("examination");
		assertThat(this.json.at("/quiz/source/kind").asString()).isEqualTo("course");
		assertThat(this.json.at("/quiz/source/number").asInt()).isEqualTo(3);
		assertThat(this.json.at("/quiz/source/sha256").asString()).isEqualTo("fedcba9876543210".repeat(4));
		assertThat(this.json.at("/attempt/number").asInt()).isEqualTo(2);
		assertThat(this.json.at("/attempt/seed").asString()).isEqualTo("ab".repeat(32));
	}

	@Test
	void tellsTimesInUtcAndHowMuchMoreThereWas() {
		assertThat(this.json.at("/attempt/startedAt").asString()).isEqualTo("2026-11-22T10:00:00.123456Z");
		assertThat(this.json.at("/attempt/submittedAt").asString()).isEqualTo("2026-11-22T10:16:40.123456Z");
		assertThat(this.json.at("/time/limitSeconds").asDouble()).isEqualTo(3600);
		assertThat(this.json.at("/time/allowedSeconds").asDouble()).isEqualTo(5400);
		assertThat(this.json.at("/time/extraSeconds").asDouble()).isEqualTo(1800);
		assertThat(this.json.at("/time/factor").asDouble()).isEqualTo(1.5);
		assertThat(this.json.at("/time/breaks/totalSeconds").asDouble()).isEqualTo(300);
		assertThat(this.json.at("/time").propertyNames()).containsExactly("limitSeconds", "allowedSeconds",
				"limitLifted", "extraSeconds", "factor", "endsAt", "breaks");
	}

	@Test
	void tellsTheResultAsItStandsAfterCorrections() {
		assertThat(this.json.at("/result/points").asDouble()).isEqualTo(11);
		assertThat(this.json.at("/result/maximum").asInt()).isEqualTo(12);
		assertThat(this.json.at("/result/passed").asBoolean()).isTrue();
		assertThat(this.json.at("/cutScore/points").asDouble()).isEqualTo(6.5);
		assertThat(this.json.at("/cutScore/chosenBy/name").asString()).isEqualTo("Ines Kowalczyk");
	}

	@Test
	void everyQuestionHasItsAnswerAndKey() {
		assertThat(texts("/questions", "/kind")).containsExactly("single", "multiple", "true-false", "hot-text",
				"matching", "gaps", "judgement", "ordering", "short", "numeric", "rewrite", "long");
		assertThat(question("multiple").at("/parts/options")).filteredOn((one) -> one.at("/chosen").asBoolean())
			.allSatisfy((one) -> assertThat(one.at("/fits").asBoolean()).isTrue())
			.hasSize(2);
		assertThat(question("true-false").at("/parts/options/0/chosen").asBoolean()).isTrue();
		assertThat(question("hot-text").at("/parts/passage/0/text").asString()).isEqualTo("and then ");
		assertThat(question("matching").at("/parts/stems"))
			.allSatisfy((stem) -> assertThat(stem.at("/given").asString()).isEqualTo(stem.at("/key").asString()));
		assertThat(question("gaps").at("/parts/gaps/1/given").asString()).isEqualTo("CANARY hope");
		assertThat(question("gaps").at("/parts/gaps/2/key/ranges/0/low").asString()).isEqualTo("7070");
		assertThat(question("judgement").at("/parts/acts")).extracting((act) -> act.at("/given").asInt())
			.containsExactlyInAnyOrder(1, 5);
		assertThat(question("ordering").at("/parts/given")).isEqualTo(question("ordering").at("/parts/key"));
		assertThat(question("short").at("/parts/key/wordings/0/pattern").asString()).isEqualTo("CANARY hope");
		assertThat(question("numeric").at("/parts/given").asString()).isEqualTo("7070");
		assertThat(question("rewrite").at("/parts/original").asString()).isEqualTo("Ezra is non-compliant.");
		assertThat(question("long").at("/parts/given").asString())
			.isEqualTo("In their own words.\nOn two lines, with a 😀.");
	}

	@Test
	void everyQuestionHasItsTimesAndMark() {
		assertThat(question("single").at("/seconds").asDouble()).isEqualTo(65.432);
		assertThat(question("single").at("/savedAt").asString()).isEqualTo("2026-11-22T10:06:40.123456Z");
		assertThat(question("single").at("/points").asDouble()).isZero();
		assertThat(this.json.at("/questions")).allSatisfy((question) -> {
			assertThat(question.at("/sha256").asString()).matches("[0-9a-f]{64}");
			assertThat(question.at("/maximum").asInt()).isOne();
		});
	}

	@Test
	void tellsEachRatingAndHowTheyAgree() {
		var rated = question("long").at("/rated");

		assertThat(rated.at("/difference").asDouble()).isEqualTo(1);
		assertThat(rated.at("/agreed").asBoolean()).isFalse();
		assertThat(rated.at("/third").asBoolean()).isTrue();
		assertThat(rated.at("/ratings")).hasSize(3);
		assertThat(rated.at("/ratings/0/rater/name").asString()).isEqualTo("Trainer 1");
		assertThat(rated.at("/ratings/0/levels/person").asInt()).isZero();
		assertThat(rated.at("/ratings/0/counted").asBoolean()).isFalse();
		assertThat(rated.at("/ratings/2/comment").asString()).isEqualTo("Comment 3");
	}

	@Test
	void namesNoRaterToThoseWhoMayNotKnow() {
		var text = new String(ResultsJson.write(ResultsFixture.ofEveryKind(false)), StandardCharsets.UTF_8);

		assertThat(text).doesNotContain("Trainer ").contains("Comment 3");
		assertThat(Records.RATERS).allSatisfy((rater) -> assertThat(text).doesNotContain(rater.value().toString()));
	}

	@Test
	void tellsWhatCorrectionsDid() {
		var key = this.json.at("/corrections/0");
		var withdrawn = this.json.at("/corrections/1");

		assertThat(key.at("/action").asString()).isEqualTo("key-corrected");
		assertThat(key.at("/effect").asString()).isEqualTo("changed");
		assertThat(key.at("/by/name").asString()).isEqualTo("Ines Kowalczyk");
		assertThat(key.at("/questionPoints/before").asDouble()).isOne();
		assertThat(key.at("/questionPoints/after").asDouble()).isZero();
		assertThat(key.at("/attempt/pointsBefore").asDouble()).isEqualTo(12);
		assertThat(key.at("/attempt/pointsAfter").asDouble()).isEqualTo(11);
		assertThat(key.at("/before/options")).filteredOn((option) -> option.at("/fits").asBoolean())
			.extracting((option) -> option.at("/id").asString())
			.containsExactly("y");
		assertThat(withdrawn.at("/action").asString()).isEqualTo("withdrawn");
		assertThat(withdrawn.at("/effect").asString()).isEqualTo("none");
		assertThat(withdrawn.at("/attempt").isNull()).isTrue();
		assertThat(question("true-false").at("/withdrawn").asBoolean()).isTrue();
	}

	private JsonNode question(String kind) {
		return StreamSupport.stream(this.json.at("/questions").spliterator(), false)
			.filter((question) -> question.at("/kind").asString().equals(kind))
			.findFirst()
			.orElseThrow();
	}

	private List<String> texts(String array, String pointer) {
		return StreamSupport.stream(this.json.at(array).spliterator(), false)
			.map((node) -> node.at(pointer).asString())
			.toList();
	}

	private static JsonNode read(byte[] json) {
		return new JsonMapper().readTree(json);
	}

}
