package org.peerway.roleplay.exchange.twine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.peerway.base.Slug;
import org.peerway.roleplay.exchange.Part;
import org.peerway.roleplay.exchange.Reason;
import org.peerway.roleplay.exchange.Remarks;
import org.peerway.roleplay.exchange.ScenarioWithMedia;
import org.peerway.roleplay.exchange.part.Additions;
import org.peerway.roleplay.exchange.part.Cast;
import org.peerway.roleplay.exchange.part.Ids;
import org.peerway.roleplay.exchange.part.Limits;
import org.peerway.roleplay.script.Act;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Effect;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.PassRule;
import org.peerway.roleplay.script.Picture;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

/** Puts the passages of a story together. */
final class ScenarioMaker {

	private static final String ACT = "act-";

	private static final String MUST = "must";

	private final TwineStory story;

	private final Places places;

	private final Variables variables;

	private final List<Draft> drafts;

	private final Pictures pictures;

	private final Cast cast = new Cast();

	private final Map<String, Act> acts = new LinkedHashMap<>();

	private final Map<String, List<Effect>> onEntering = new HashMap<>();

	ScenarioMaker(TwineStory story, Places places, Variables variables, List<Draft> drafts, Pictures pictures) {
		this.story = story;
		this.places = places;
		this.variables = variables;
		this.drafts = drafts;
		this.pictures = pictures;
	}

	ScenarioWithMedia make(Front front, String start) {
		this.drafts.forEach((draft) -> entering(draft, draft.id().equals(start)));
		this.drafts.forEach(this::learn);
		var turns = this.drafts.stream().filter(Draft::isTurn).map(this::turn).toList();
		var endings = this.drafts.stream().filter((draft) -> !draft.isTurn()).map(this::ending).toList();
		var title = this.story.title().strip();
		var id = Slug.of(title);
		var scenario = new Scenario(id.isEmpty() ? "scenario" : id, title, 0, front.summary(), front.scene(),
				front.role(), front.contentNote(), List.of(), this.cast.speakers(),
				this.variables.toList(this.story.told()), List.copyOf(this.acts.values()), start, turns, endings,
				PassRule.NONE, this.story.language().orElse("en"), Map.of());
		Additions.tell(scenario, this.story.told());
		var shown = turns.stream().map(Turn::picture).filter((picture) -> picture != null).map(Picture::file).toList();
		return new ScenarioWithMedia(scenario,
				this.pictures.media().stream().filter((media) -> shown.contains(media.name())).toList());
	}

	/** What is done on coming to a passage is done on each way to it instead. */
	private void entering(Draft draft, boolean isStart) {
		var effects = draft.gathered().entering();
		if (effects.isEmpty()) {
			return;
		}
		this.onEntering.put(draft.id(), effects);
		if (isStart) {
			effects.stream()
				.filter((effect) -> !this.variables.start(effect))
				.forEach((effect) -> draft.passage().told().add(Reason.LOGIC, effect.variable()));
		}
		if (!isStart || this.drafts.stream().anyMatch((other) -> leads(other, draft.id()))) {
			draft.gathered().onTheWay().forEach(draft.passage().told()::add);
		}
	}

	private boolean leads(Draft from, String to) {
		return from.gathered().replies().stream().anyMatch((reply) -> this.places.target(reply.target()).equals(to));
	}

	private void learn(Draft draft) {
		draft.gathered().entering().forEach(this.variables::learn);
		draft.gathered().replies().forEach((reply) -> {
			reply.effects().forEach(this.variables::learn);
			if (reply.when() != null) {
				this.variables.learn(reply.when());
			}
		});
	}

	private Turn turn(Draft draft) {
		var told = draft.passage().told();
		draft.plain().heading().ifPresent((heading) -> told.add(Reason.LEFT_OUT, "# " + heading));
		if (draft.plain().sections().size() > 1) {
			told.add(Reason.LEFT_OUT, "----");
		}
		var said = this.cast.read(draft.plain().whole());
		var replies = draft.gathered().replies();
		if (replies.size() > Limits.CHOICES) {
			told.add(Reason.TOO_MUCH, String.valueOf(replies.size()), String.valueOf(Limits.CHOICES));
		}
		var choices = IntStream.range(0, Math.min(replies.size(), Limits.CHOICES))
			.mapToObj((i) -> choice(i, replies.get(i), told))
			.toList();
		return new Turn(draft.id(), said.speaker(), said.text(), draft.plain().picture().orElse(null), null,
				act(draft.passage()), tags(draft.passage(), true), choices, null);
	}

	private Choice choice(int index, Reply reply, Remarks told) {
		if (!this.places.holds(reply.target())) {
			told.addAt(reply.line(), Reason.MISSING_TARGET, reply.target());
		}
		var to = this.places.target(reply.target());
		var effects = new ArrayList<>(reply.effects());
		effects.addAll(this.onEntering.getOrDefault(to, List.of()));
		var when = Optional.ofNullable(reply.when()).map((asked) -> this.variables.fitted(asked).print()).orElse("");
		return new Choice(Ids.letter(index), reply.text(), to, Map.of(), "", null, null, effects, when);
	}

	private @Nullable String act(Passage passage) {
		var tag = passage.tags().stream().filter((one) -> one.startsWith(ACT) && one.length() > ACT.length());
		return tag.findFirst()
			.map((one) -> one.substring(ACT.length()))
			.map((id) -> this.acts.computeIfAbsent(id, (unknown) -> new Act(unknown, unknown)).id())
			.orElse(null);
	}

	/** Whether a tag says that every play has to come here; of other tags it is told. */
	private static boolean tags(Passage passage, boolean isTurn) {
		boolean act = false;
		for (String tag : passage.tags()) {
			boolean isAct = tag.startsWith(ACT) && tag.length() > ACT.length() && !act;
			act |= isAct;
			if (!isTurn || !(isAct || tag.equals(MUST))) {
				passage.told().add(Reason.LEFT_OUT, "[" + tag + "]");
			}
		}
		return passage.isTagged(MUST);
	}

	private Ending ending(Draft draft) {
		tags(draft.passage(), false);
		draft.plain().picture().ifPresent((picture) -> draft.passage().told().add(Reason.LEFT_OUT, picture.file()));
		var sections = draft.plain().sections();
		return new Ending(draft.id(), draft.plain().heading().orElse(draft.passage().name()), sections.getFirst(),
				String.join("\n\n", sections.subList(1, sections.size())).strip());
	}

}
