package org.peerway.roleplay.exchange.h5p;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.peerway.roleplay.exchange.Reason;
import org.peerway.roleplay.exchange.Remarks;
import org.peerway.roleplay.exchange.h5p.Branching.End;
import org.peerway.roleplay.exchange.h5p.Branching.Feedback;
import org.peerway.roleplay.exchange.h5p.Branching.Image;
import org.peerway.roleplay.exchange.h5p.Branching.Node;
import org.peerway.roleplay.exchange.h5p.Branching.Way;
import org.peerway.roleplay.exchange.part.Limits;
import org.peerway.roleplay.exchange.part.RefusedException;
import tools.jackson.databind.JsonNode;

/**
 * Reads content.json as the program that plays it does; what it does not know is told.
 */
final class BranchingJson {

	private static final Set<String> TOP = Set.of("title", "startScreen", "endScreens", "content", "scoringOptionGroup",
			"scoringOption", "behaviour", "l10n");

	private static final Set<String> START = Set.of("startScreenTitle", "startScreenSubtitle");

	private static final Set<String> END = Set.of("endScreenTitle", "endScreenSubtitle", "endScreenScore", "contentId");

	private static final Set<String> NODE = Set.of("type", "showContentTitle", "proceedButtonText",
			"forceContentFinished", "nextContentId", "feedback", "contentBehaviour", "contentId");

	private static final Set<String> FEEDBACK = Set.of("title", "subtitle", "image", "endScreenScore");

	private static final Set<String> ALTERNATIVE = Set.of("text", "nextContentId", "feedback");

	private static final Map<String, Set<String>> PARAMS = Map.of(Node.QUESTION, Set.of("branchingQuestion"), Node.TEXT,
			Set.of("text"), Node.IMAGE, Set.of("file", "alt", "contentName", "decorative"));

	private final Remarks told;

	private BranchingJson(Remarks told) {
		this.told = told;
	}

	/**
	 * Reads the content.
	 * @param ofNode to be told what there is to say about each page
	 * @throws RefusedException if it is no Branching Scenario
	 */
	static Branching read(JsonNode root, Remarks told, List<Remarks> ofNode) {
		var params = root.path("params").isObject() ? root.path("params") : root;
		var scenario = params.path("branchingScenario").isObject() ? params.path("branchingScenario") : params;
		var content = scenario.path("content");
		if (!content.isArray()) {
			throw new RefusedException(Reason.NO_SCENARIO);
		}
		Limits.check("content", content.size(), Limits.PLACES);
		Limits.check("endScreens", scenario.path("endScreens").size(), Limits.PLACES);
		return new BranchingJson(told).branching(scenario, ofNode);
	}

	private Branching branching(JsonNode scenario, List<Remarks> ofNode) {
		unknown(scenario, TOP, "", this.told);
		var start = scenario.path("startScreen");
		unknown(start, START, "startScreen.", this.told);
		settings(scenario);
		var ends = new ArrayList<End>();
		for (JsonNode end : scenario.path("endScreens")) {
			unknown(end, END, "endScreens.", this.told);
			ends.add(new End(number(end.path("contentId"), -1), text(end, "endScreenTitle"),
					text(end, "endScreenSubtitle"), score(end)));
		}
		var nodes = new ArrayList<Node>();
		for (JsonNode node : scenario.path("content")) {
			var ofThis = new Remarks(0);
			ofNode.add(ofThis);
			nodes.add(node(node, ofThis));
		}
		var group = scenario.path("scoringOptionGroup");
		return new Branching(text(scenario, "title"), text(start, "startScreenTitle"),
				text(start, "startScreenSubtitle"), ends, nodes,
				text(group.isObject() ? group : scenario, "scoringOption"));
	}

	/** What is switched on, and what the buttons say, belongs to the other program. */
	private void settings(JsonNode scenario) {
		var behaviour = scenario.path("behaviour");
		behaviour.propertyNames()
			.stream()
			.filter((name) -> behaviour.path(name).asBoolean(true))
			.forEach((name) -> this.told.add(Reason.LEFT_OUT, "behaviour." + name));
		if (!scenario.path("l10n").isEmpty()) {
			this.told.add(Reason.LEFT_OUT, "l10n");
		}
	}

	private static Node node(JsonNode node, Remarks told) {
		unknown(node, NODE, "", told);
		var type = node.path("type");
		var library = text(type, "library").split(" ")[0];
		var params = type.path("params");
		if (PARAMS.containsKey(library)) {
			unknown(params, PARAMS.getOrDefault(library, Set.of()), "params.", told);
		}
		var name = text(type.path("metadata"), "title");
		if (!library.equals(Node.QUESTION)) {
			return new Node(library, name, text(params, "text"), image(params), List.of(proceed(node, told)));
		}
		var question = params.path("branchingQuestion");
		unknown(question, Set.of("question", "alternatives", "randomize"), "branchingQuestion.", told);
		var alternatives = question.path("alternatives");
		if (alternatives.size() > Limits.CHOICES) {
			told.add(Reason.TOO_MUCH, String.valueOf(alternatives.size()), String.valueOf(Limits.CHOICES));
		}
		var ways = new ArrayList<Way>();
		for (int i = 0; i < Math.min(alternatives.size(), Limits.CHOICES); i++) {
			var alternative = alternatives.path(i);
			unknown(alternative, ALTERNATIVE, "alternatives.", told);
			ways.add(new Way(text(alternative, "text"), number(alternative.path("nextContentId"), Way.NOWHERE),
					feedback(alternative.path("feedback"), told)));
		}
		return new Node(library, name, text(question, "question"), Optional.empty(), ways);
	}

	/** The one way on from a page that is no question: to the end if it is not said. */
	private static Way proceed(JsonNode node, Remarks told) {
		var button = text(node, "proceedButtonText");
		return new Way(button.isBlank() ? "Proceed" : button, number(node.path("nextContentId"), -1),
				feedback(node.path("feedback"), told));
	}

	private static Feedback feedback(JsonNode feedback, Remarks told) {
		unknown(feedback, FEEDBACK, "feedback.", told);
		return new Feedback(text(feedback, "title"), text(feedback, "subtitle"),
				!text(feedback.path("image"), "path").isEmpty(), score(feedback));
	}

	private static Optional<Image> image(JsonNode params) {
		var file = params.path("file");
		return text(file, "path").isEmpty() ? Optional.empty()
				: Optional.of(new Image(text(file, "path"), text(file, "mime"), text(params, "alt")));
	}

	private static OptionalDouble score(JsonNode of) {
		var score = of.path("endScreenScore");
		return score.isNumber() ? OptionalDouble.of(score.doubleValue()) : OptionalDouble.empty();
	}

	/** Numbers may stand in quotation marks: the program reads them all the same. */
	private static int number(JsonNode number, int otherwise) {
		if (number.isNumber()) {
			return number.canConvertToInt() ? number.intValue() : Way.NOWHERE;
		}
		var digits = number.isString() ? number.stringValue().strip() : "";
		return digits.matches("-?\\d{1,9}") ? Integer.parseInt(digits) : otherwise;
	}

	private static String text(JsonNode of, String property) {
		return of.path(property).stringValue("");
	}

	private static void unknown(JsonNode of, Set<String> known, String path, Remarks told) {
		of.propertyNames()
			.stream()
			.filter((name) -> !known.contains(name))
			.forEach((name) -> told.add(Reason.LEFT_OUT, path + name));
	}

}
