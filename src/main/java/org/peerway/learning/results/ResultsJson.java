package org.peerway.learning.results;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.panel.KeptCut;
import org.peerway.assessment.results.RecordedCorrection;
import org.peerway.assessment.results.TimeKept;
import org.peerway.people.PersonId;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes results as JSON. Names and their order are a promise, documented in
 * {@code src/docs/results-export.md}; the same record gives the same bytes, whoever takes
 * it out and when.
 */
final class ResultsJson {

	private static final String FORMAT = "peerway-results";

	private static final int VERSION = 1;

	private static final double MILLIS = 1000;

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private static final JsonMapper MAPPER = new JsonMapper();

	private final Results results;

	private ResultsJson(Results results) {
		this.results = results;
	}

	/** In UTF-8, ending in a line break. */
	static byte[] write(Results results) {
		var indenter = new DefaultIndenter("  ", "\n");
		var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
		var tree = new ResultsJson(results).tree();
		return (MAPPER.writer().with(printer).writeValueAsString(tree) + "\n").getBytes(StandardCharsets.UTF_8);
	}

	private ObjectNode tree() {
		var tree = NODES.objectNode();
		tree.put("format", FORMAT).put("version", VERSION);
		tree.set("person", person(this.results.attempt().summary().person()));
		tree.set("quiz", quiz());
		tree.set("attempt", attempt());
		tree.set("time", time(this.results.attempt().time()));
		tree.set("result", result());
		tree.set("cutScore", this.results.cut().map(this::cut).orElse(null));
		tree.set("rating", rating());
		var questions = tree.putArray("questions");
		var json = new QuestionJson(this.results);
		this.results.attempt().questions().forEach((question) -> questions.add(json.question(question)));
		var corrections = tree.putArray("corrections");
		this.results.attempt().corrections().forEach((correction) -> corrections.add(correction(correction)));
		return tree;
	}

	private ObjectNode person(PersonId person) {
		return NODES.objectNode().put("id", person.value().toString()).put("name", this.results.name(person));
	}

	private ObjectNode quiz() {
		var origin = this.results.origin();
		var quiz = NODES.objectNode()
			.put("id", this.results.attempt().summary().quiz().quiz())
			.put("title", this.results.attempt().title())
			.put("mode", word(this.results.attempt().mode()))
			.put("language", origin.language());
		quiz.putObject("source")
			.put("kind", word(origin.kind()))
			.put("id", origin.id().toString())
			.put("number", origin.number())
			.put("title", origin.title())
			.put("sha256", origin.hash());
		return quiz;
	}

	private ObjectNode attempt() {
		var summary = this.results.attempt().summary();
		return NODES.objectNode()
			.put("id", summary.id().value().toString())
			.put("number", summary.number())
			.put("seed", this.results.attempt().seed())
			.put("startedAt", moment(summary.startedAt()))
			.put("submittedAt", moment(summary.submittedAt()))
			.put("gradedAt", moment(summary.gradedAt()))
			.put("timedOut", this.results.attempt().time().timedOut());
	}

	private static ObjectNode time(TimeKept time) {
		var node = NODES.objectNode();
		node.put("limitSeconds", seconds(time.usual()))
			.put("allowedSeconds", seconds(time.own()))
			.put("limitLifted", time.isFree())
			.put("extraSeconds", seconds(time.extra()))
			.put("factor", time.factor())
			.put("endsAt", moment(time.endsAt()));
		node.putObject("breaks").put("stopTheClock", time.breaks()).put("totalSeconds", seconds(time.paused()));
		return node;
	}

	private ObjectNode result() {
		var summary = this.results.attempt().summary();
		return NODES.objectNode()
			.put("points", summary.score().value())
			.put("maximum", summary.maxScore())
			.put("passMark", summary.passMark())
			.put("passed", summary.passed())
			.put("pointsOfQuestions", this.results.attempt().ofQuestions().value());
	}

	private ObjectNode cut(KeptCut cut) {
		var node = NODES.objectNode()
			.put("method", "modified-angoff")
			.put("panel", cut.panel().value().toString())
			.put("number", cut.number())
			.put("points", cut.cut())
			.put("maximum", cut.maximum())
			.put("computed", cut.computed())
			.put("standardDeviation", cut.deviation())
			.put("standardError", cut.standardError())
			.put("judges", cut.judges())
			.put("round", cut.round())
			.put("reason", cut.reason());
		node.set("chosenBy", person(cut.chosenBy()));
		return node.put("chosenAt", moment(cut.chosenAt()));
	}

	private @Nullable ObjectNode rating() {
		if (!this.results.attempt().isRated()) {
			return null;
		}
		var rule = this.results.attempt().rating();
		return NODES.objectNode()
			.put("raters", rule.raters())
			.put("blind", rule.blind())
			.put("tolerance", rule.tolerance())
			.put("ratersNamed", this.results.ratersNamed());
	}

	private ObjectNode correction(RecordedCorrection correction) {
		var node = NODES.objectNode()
			.put("question", correction.question())
			.put("questionNumber", correction.number())
			.put("action", correction.withdrawn() ? "withdrawn" : "key-corrected")
			.put("at", moment(correction.at()));
		node.set("by", person(correction.by()));
		node.put("reason", correction.reason())
			.put("neverLower", correction.neverLower())
			.put("sha256", correction.hash().isEmpty() ? null : correction.hash())
			.put("effect", word(correction.effect()));
		node.putObject("questionPoints")
			.put("before", correction.pointsBefore().value())
			.put("after", correction.pointsAfter().value());
		node.set("attempt", changed(correction));
		node.set("before", PartsJson.of(correction.before()));
		return node;
	}

	private static @Nullable ObjectNode changed(RecordedCorrection correction) {
		var change = correction.changed();
		return (change == null) ? null
				: NODES.objectNode()
					.put("pointsBefore", change.before().value())
					.put("pointsAfter", change.after().value())
					.put("passedBefore", change.passedBefore())
					.put("passedAfter", change.passedAfter());
	}

	/** A constant as files write it. */
	static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static @Nullable String moment(@Nullable Instant moment) {
		return (moment != null) ? moment.toString() : null;
	}

	static @Nullable Double seconds(@Nullable Duration time) {
		return (time != null) ? time.toMillis() / MILLIS : null;
	}

	static ArrayNode array() {
		return NODES.arrayNode();
	}

	static ObjectNode object() {
		return NODES.objectNode();
	}

}
