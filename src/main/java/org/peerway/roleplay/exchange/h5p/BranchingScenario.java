package org.peerway.roleplay.exchange.h5p;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.peerway.base.Slug;
import org.peerway.base.file.Characters;
import org.peerway.roleplay.exchange.Import;
import org.peerway.roleplay.exchange.Part;
import org.peerway.roleplay.exchange.Reason;
import org.peerway.roleplay.exchange.Remarks;
import org.peerway.roleplay.exchange.ScenarioWithMedia;
import org.peerway.roleplay.exchange.h5p.Branching.End;
import org.peerway.roleplay.exchange.h5p.Branching.Feedback;
import org.peerway.roleplay.exchange.h5p.Branching.Node;
import org.peerway.roleplay.exchange.h5p.Branching.Way;
import org.peerway.roleplay.exchange.part.Additions;
import org.peerway.roleplay.exchange.part.Cast;
import org.peerway.roleplay.exchange.part.Ids;
import org.peerway.roleplay.exchange.part.Items;
import org.peerway.roleplay.exchange.part.PlainHtml;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.Lines;
import org.peerway.roleplay.script.PassRule;
import org.peerway.roleplay.script.Picture;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

/** Makes a scenario of a Branching Scenario, which is played from its first page on. */
final class BranchingScenario {

	private final Branching branching;

	private final Shelf shelf;

	private final Remarks told;

	private final List<Remarks> ofNode;

	private final Ids ids = new Ids("turn", Lines.RESERVED);

	private final List<String> nodeIds = new ArrayList<>();

	private final Map<Integer, String> endIds = new HashMap<>();

	private final List<Ending> endings = new ArrayList<>();

	private final Cast cast = new Cast();

	BranchingScenario(Branching branching, Shelf shelf, Remarks told, List<Remarks> ofNode) {
		this.branching = branching;
		this.shelf = shelf;
		this.told = told;
		this.ofNode = ofNode;
	}

	/**
	 * The scenario with the report on it.
	 * @param otherTitle its title where the content has none
	 */
	Import.Story story(String otherTitle, String language) {
		this.branching.nodes().forEach((node) -> this.nodeIds.add(this.ids.like(line(node.name(), this.told))));
		this.branching.ends().forEach(this::end);
		var turns = IntStream.range(0, this.branching.nodes().size()).mapToObj(this::turn).toList();
		var title = title(otherTitle);
		var id = Slug.of(title);
		var scenario = new Scenario(id.isEmpty() ? "scenario" : id, title, 0, "",
				PlainHtml.read(this.branching.startSubtitle(), this.told), "", null, List.of(), this.cast.speakers(),
				List.of(), List.of(), turns.isEmpty() ? "" : turns.getFirst().id(), turns, this.endings, PassRule.NONE,
				language, Map.of());
		Additions.tell(scenario, this.told);
		scoring();
		return new Import.Story(new ScenarioWithMedia(scenario, this.shelf.taken()), items(), this.told.toList());
	}

	private String title(String otherTitle) {
		var own = line(this.branching.title(), this.told);
		var shown = line(this.branching.startTitle(), this.told);
		if (own.isBlank()) {
			return shown.isBlank() ? otherTitle : shown;
		}
		if (!shown.isBlank() && !shown.equals(own)) {
			this.told.add(Reason.LEFT_OUT, shown);
		}
		return own;
	}

	private static String line(String html, Remarks told) {
		return PlainHtml.read(html, told).replaceAll("\\s+", " ");
	}

	private void scoring() {
		double highest = Scoring.highest(this.branching);
		if (highest > 0) {
			this.told.add(Reason.OTHER_SCORING, String.valueOf(highest).replaceAll("\\.0$", ""));
		}
	}

	private void end(End end) {
		this.endIds.put(end.id(), ending(end.title(), end.subtitle(), this.told));
	}

	private String ending(String titleHtml, String textHtml, Remarks ofThis) {
		var title = line(titleHtml, ofThis);
		var id = this.ids.like(title.isBlank() ? "ending" : title);
		this.endings.add(new Ending(id, title, PlainHtml.read(textHtml, ofThis), ""));
		return id;
	}

	private Turn turn(int index) {
		var node = this.branching.nodes().get(index);
		var ofThis = this.ofNode.get(index);
		var text = PlainHtml.read(node.text(), ofThis);
		if (!node.isQuestion() && !node.library().equals(Node.TEXT) && !node.library().equals(Node.IMAGE)) {
			ofThis.add(Reason.OTHER_CONTENT, node.library());
			text = text.isBlank() ? line(node.name(), ofThis) : text;
		}
		var said = this.cast.read(text);
		var choices = IntStream.range(0, node.ways().size())
			.mapToObj((i) -> choice(i, node.ways().get(i), ofThis))
			.toList();
		return new Turn(this.nodeIds.get(index), said.speaker(), said.text(), picture(node, ofThis), null, null, false,
				choices, null);
	}

	private @Nullable Picture picture(Node node, Remarks ofThis) {
		if (node.image().isEmpty()) {
			return null;
		}
		var image = node.image().get();
		var name = this.shelf.take(image.path(), image.type());
		if (name.isEmpty()) {
			ofThis.add(Reason.MISSING_MEDIA, image.path());
		}
		return name.map((file) -> new Picture(file, PlainHtml.read(image.alternative(), ofThis))).orElse(null);
	}

	private Choice choice(int index, Way way, Remarks ofThis) {
		var feedback = way.feedback();
		if (feedback.hasImage()) {
			ofThis.add(Reason.LEFT_OUT, Part.PICTURE.key());
		}
		boolean ownEnd = way.ends() && feedback.isSaid();
		var to = ownEnd ? ending(feedback.title(), feedback.subtitle(), ofThis) : target(way.next(), ofThis);
		return new Choice(Ids.letter(index), PlainHtml.read(way.text(), ofThis), to, Map.of(),
				ownEnd ? "" : said(feedback, ofThis), null, null);
	}

	private static String said(Feedback feedback, Remarks ofThis) {
		return (PlainHtml.read(feedback.title(), ofThis) + "\n\n" + PlainHtml.read(feedback.subtitle(), ofThis))
			.strip();
	}

	private String target(int next, Remarks ofThis) {
		if (next >= 0 && next < this.nodeIds.size()) {
			return this.nodeIds.get(next);
		}
		var end = this.endIds.get(next);
		if (end != null) {
			return end;
		}
		if (next != -1) {
			ofThis.add(Reason.MISSING_TARGET, (next == Way.NOWHERE) ? "" : String.valueOf(next));
		}
		return this.endIds.computeIfAbsent(-1,
				(none) -> this.endings.isEmpty() ? ending("", "", this.told) : this.endings.getFirst().id());
	}

	private List<Import.Item> items() {
		var items = new Items();
		for (int i = 0; i < this.nodeIds.size(); i++) {
			var name = Characters.shown(this.branching.nodes().get(i).name());
			items.add(name.isBlank() ? "#" + i : name, 0, this.nodeIds.get(i), this.ofNode.get(i));
		}
		return items.toList();
	}

}
