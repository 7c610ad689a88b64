package org.peerway.roleplay.exchange.twine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.peerway.base.Slug;
import org.peerway.roleplay.exchange.Part;
import org.peerway.roleplay.exchange.ScenarioWithMedia;
import org.peerway.roleplay.exchange.part.Casting;
import org.peerway.roleplay.exchange.part.Exact;
import org.peerway.roleplay.exchange.part.Losses;
import org.peerway.roleplay.exchange.twine.WrittenStory.WrittenPassage;
import org.peerway.roleplay.script.Act;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Condition;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.script.Value;

/** Makes a story of Twine of a scenario. */
final class StoryWriter {

	private static final String RULE = "\n\n----\n\n";

	private final Scenario scenario;

	private final Losses losses;

	private final Exact exact;

	private final Naming naming;

	private final SugarCubeWriter sugarCube;

	private final PictureWriter pictures;

	private final Casting casting;

	private StoryWriter(ScenarioWithMedia source, Losses losses) {
		this.scenario = source.scenario();
		this.losses = losses;
		this.exact = new Exact(losses);
		this.naming = new Naming(this.scenario, losses);
		var kinds = new HashMap<String, Value.Kind>();
		this.scenario.variables().forEach((variable) -> kinds.putIfAbsent(variable.id(), variable.initial().kind()));
		this.sugarCube = new SugarCubeWriter(this.naming.variables(), kinds, this.naming.places());
		this.pictures = new PictureWriter(source, losses);
		this.casting = new Casting(this.scenario, losses);
	}

	/**
	 * The story.
	 * @param losses to be told what Twine cannot carry
	 */
	static WrittenStory write(ScenarioWithMedia source, Losses losses) {
		return new StoryWriter(source, losses).story();
	}

	private WrittenStory story() {
		this.losses.ofEveryFormat(this.scenario);
		acts();
		var title = this.exact.line(this.scenario.title(), Part.TITLE, "");
		var slug = Slug.of(title);
		this.losses.renamed(this.scenario.id(), slug.isEmpty() ? "scenario" : slug);
		var passages = new ArrayList<WrittenPassage>();
		passages.add(opening(title));
		if (!this.scenario.variables().isEmpty()) {
			this.scenario.variables()
				.forEach((variable) -> this.exact.value(variable.initial(), Part.VARIABLES, variable.id()));
			passages.add(new WrittenPassage("StoryInit", List.of(), this.sugarCube.starts(this.scenario.variables())));
		}
		int index = 0;
		for (Turn turn : this.scenario.turns()) {
			passages.add(turn(turn, this.naming.place(index++)));
		}
		for (Ending ending : this.scenario.endings()) {
			passages.add(ending(ending, this.naming.place(index++)));
		}
		return new WrittenStory(this.scenario.id(), title, this.scenario.language(), this.naming.opening(), passages);
	}

	private WrittenPassage opening(String title) {
		var front = new Front(this.exact.text(this.scenario.summary(), Part.SUMMARY, ""),
				this.exact.text(this.scenario.scene(), Part.SCENE, ""),
				this.exact.text(this.scenario.role(), Part.ROLE, ""), (this.scenario.contentNote() != null)
						? this.exact.text(this.scenario.contentNote(), Part.CONTENT_NOTE, "") : null);
		var parts = front.parts().stream().map(SugarCubeWriter::text).collect(Collectors.joining(RULE));
		var link = SugarCubeWriter.link(title, this.naming.target(this.scenario.start()), "");
		return new WrittenPassage(this.naming.opening(), List.of(Front.TAG), parts + "\n\n" + link);
	}

	private WrittenPassage turn(Turn turn, String name) {
		var text = this.casting.said(turn, UnaryOperator.identity());
		var links = new ArrayList<String>();
		turn.choices().forEach((choice) -> links.add(choice(choice, turn.id() + "/" + choice.id())));
		if (turn.free() != null) {
			links.add(link(turn.free().ask(), turn.free().to(), "", turn.id() + "/free"));
		}
		var picture = this.pictures.write(turn).map((tag) -> tag + "\n").orElse("");
		return new WrittenPassage(name, tags(turn),
				(picture + SugarCubeWriter.text(text) + "\n\n" + String.join("\n", links)).strip());
	}

	private List<String> tags(Turn turn) {
		var tags = new ArrayList<String>();
		if (turn.act() != null) {
			if (isAct(turn.act()) && isTag(turn.act())) {
				tags.add("act-" + turn.act());
			}
			else {
				this.losses.notCarried(Part.ACT, turn.id());
			}
		}
		if (turn.must()) {
			tags.add("must");
		}
		return tags;
	}

	private boolean isAct(String id) {
		return this.scenario.acts().stream().anyMatch((act) -> act.id().equals(id));
	}

	private static boolean isTag(String id) {
		return !id.isEmpty()
				&& id.codePoints().allMatch((ch) -> ch > ' ' && ch < 0x7f || Character.isLetterOrDigit(ch));
	}

	private void acts() {
		for (Act act : this.scenario.acts()) {
			if (!act.title().equals(act.id())) {
				this.losses.notCarried(Part.ACT_TITLE, act.id());
			}
			if (this.scenario.turns().stream().noneMatch((turn) -> act.id().equals(turn.act()))) {
				this.losses.notCarried(Part.ACT, act.id());
			}
		}
	}

	private String choice(Choice choice, String place) {
		if (!choice.feedback().isEmpty()) {
			this.losses.notCarried(Part.FEEDBACK, place);
		}
		var effects = new ArrayList<String>();
		choice.effects().forEach((effect) -> {
			this.exact.value(effect.value(), Part.EFFECTS, place);
			this.sugarCube.effect(effect)
				.ifPresentOrElse(effects::add, () -> this.losses.notCarried(Part.EFFECTS, place));
		});
		var link = link(choice.text(), choice.to(), String.join("; ", effects), place);
		var condition = choice.when().isBlank() ? Optional.<String>empty() : condition(choice.when(), place);
		return condition.map((asked) -> "<<if " + asked + ">>" + link + "<</if>>").orElse(link);
	}

	private Optional<String> condition(String when, String place) {
		var condition = Condition.tryParse(when);
		var written = condition.flatMap(this.sugarCube::condition).filter(this::isRead);
		if (written.isEmpty()) {
			this.losses.notCarried(Part.CONDITION, place);
		}
		else if (!this.exact.isShown(when) || !condition.orElseThrow().print().equals(when)) {
			this.losses.notExact(Part.CONDITION, place);
		}
		return written;
	}

	private boolean isRead(String condition) {
		var places = new HashMap<String, String>();
		this.naming.places().values().forEach((name) -> places.put(name, name));
		var story = new Expressions.Story(new Variables(), Dialect.SUGARCUBE, "", Map.copyOf(places));
		return Expressions.condition(story, condition).isPresent();
	}

	private String link(String text, String to, String setter, String place) {
		var link = SugarCubeWriter.link(text, this.naming.target(to), setter);
		if (!this.exact.isShown(text) || link.length() > Links.LONGEST) {
			this.losses.notExact(Part.TEXT, place);
		}
		return link;
	}

	private WrittenPassage ending(Ending ending, String name) {
		var place = ending.id();
		var title = SugarCubeWriter.text(this.exact.line(ending.title(), Part.TITLE, place));
		var text = SugarCubeWriter.text(this.exact.text(ending.text(), Part.TEXT, place));
		var debrief = SugarCubeWriter.text(this.exact.text(ending.debrief(), Part.DEBRIEF, place));
		return new WrittenPassage(name, List.of(),
				("!" + title + "\n\n" + text + (debrief.isEmpty() ? "" : RULE + debrief)).strip());
	}

}
