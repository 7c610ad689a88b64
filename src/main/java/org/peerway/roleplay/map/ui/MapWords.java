package org.peerway.roleplay.map.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import org.peerway.roleplay.map.MapGraph;
import org.peerway.roleplay.map.MapGraph.Act;
import org.peerway.roleplay.map.MapGraph.Edge;
import org.peerway.roleplay.map.MapGraph.Kind;
import org.peerway.roleplay.map.MapGraph.Marks;
import org.peerway.roleplay.map.MapGraph.Node;

/**
 * Says in the language of the person what the map shows, for those who do not see it.
 */
final class MapWords {

	private static final Pattern END = Pattern.compile("[.?!…][”»\"]?$");

	private final Component speaker;

	private final MapGraph whole;

	private final List<String> turns;

	private final List<String> endings;

	private final Map<String, Long> leadingOut;

	private final Map<String, Long> leadingIn;

	MapWords(Component speaker, MapGraph whole) {
		this.speaker = speaker;
		this.whole = whole;
		this.turns = ids(whole, Kind::isTurn);
		this.endings = ids(whole, (kind) -> kind == Kind.ENDING);
		this.leadingOut = count(whole, Edge::from);
		this.leadingIn = count(whole, Edge::to);
	}

	/** What stands before the label on the map; only turns have a number. */
	String number(Node node) {
		return node.kind().isTurn() ? String.valueOf(this.turns.indexOf(node.id()) + 1) : "";
	}

	String map() {
		return say("roleplay.map.label", this.turns.size(), this.endings.size());
	}

	String name(Act act) {
		return sentence(say("roleplay.map.act.open", act.title()), List.of(turnsOf(act.id())));
	}

	String name(Node node) {
		return sentence(what(node), Stream.concat(Stream.of(ways(node)), marks(node.marks())).toList());
	}

	private String what(Node node) {
		return switch (node.kind()) {
			case START -> say("roleplay.map.start", number(node), this.turns.size(), node.label());
			case TURN, FREE -> say("roleplay.map.turn", number(node), this.turns.size(), node.label());
			case ENDING ->
				say("roleplay.map.ending", this.endings.indexOf(node.id()) + 1, this.endings.size(), node.label());
			case MISSING -> say("roleplay.map.missing", node.label());
			case ACT -> say("roleplay.map.act.closed", node.label());
		};
	}

	private String ways(Node node) {
		return switch (node.kind()) {
			case START, TURN -> say("roleplay.map.choices", this.leadingOut.getOrDefault(node.id(), 0L));
			case FREE -> say("roleplay.map.own-words");
			case ENDING, MISSING -> say("roleplay.map.arrivals", this.leadingIn.getOrDefault(node.id(), 0L));
			case ACT -> turnsOf(node.act());
		};
	}

	private String turnsOf(@Nullable String act) {
		return say("roleplay.map.turns",
				this.whole.nodes().stream().filter((node) -> Objects.equals(node.act(), act)).count());
	}

	private Stream<String> marks(Marks marks) {
		var said = Stream.<String>builder();
		if (marks.problems() > 0) {
			said.add(say("roleplay.map.problems", marks.problems()));
		}
		if (marks.warnings() > 0) {
			said.add(say("roleplay.map.warnings", marks.warnings()));
		}
		if (marks.visits() > 0) {
			said.add(say("roleplay.map.visits", marks.visits()));
		}
		if (marks.onPath()) {
			said.add(say("roleplay.map.on-path"));
		}
		return said.build();
	}

	private String say(String key, Object... parameters) {
		return this.speaker.getTranslation(key, parameters);
	}

	private static String sentence(String what, List<String> facts) {
		return (END.matcher(what).find() ? what : what + ".") + " " + String.join(", ", facts);
	}

	private static List<String> ids(MapGraph graph, Predicate<Kind> kind) {
		return graph.nodes().stream().filter((node) -> kind.test(node.kind())).map(Node::id).toList();
	}

	private static Map<String, Long> count(MapGraph graph, Function<Edge, String> end) {
		return graph.edges().stream().collect(Collectors.groupingBy(end, Collectors.counting()));
	}

}
