package org.peerway.roleplay.exchange.twine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.peerway.roleplay.exchange.Import;
import org.peerway.roleplay.exchange.Reason;
import org.peerway.roleplay.exchange.Remark;
import org.peerway.roleplay.exchange.part.Items;
import org.peerway.roleplay.exchange.part.Limits;
import org.peerway.roleplay.script.Effect;

/** Makes a scenario of a story of Twine. */
final class StoryReader {

	private static final Set<String> PROGRAMS = Set.of("script", "stylesheet", "widget", "init", "header", "footer",
			"debug-header", "debug-footer", "debug-startup");

	private static final Set<String> AROUND = Set.of("StoryAuthor", "StorySubtitle", "StoryMenu", "StoryCaption",
			"StoryBanner", "StoryInterface", "StorySettings", "StoryIncludes", "StoryShare", "StoryDisplayTitle",
			"PassageHeader", "PassageFooter", "PassageReady", "PassageDone");

	private static final Pattern PICTURE = Pattern.compile("<[^<>]{5000,}+>");

	private final TwineStory story;

	private final Dialect dialect;

	private final Variables variables = new Variables();

	private final Pictures pictures = new Pictures();

	private final Map<Passage, Remark> refused = new IdentityHashMap<>();

	private int length;

	private StoryReader(TwineStory story) {
		this.story = story;
		this.dialect = Dialect.of(story.format(), story.passages());
	}

	/** The scenario with the report on it; nothing if no passage could be a turn. */
	static Optional<Import.Story> read(TwineStory story) {
		return new StoryReader(story).read();
	}

	private Optional<Import.Story> read() {
		this.story.passages().forEach(this::judge);
		var played = this.story.passages()
			.stream()
			.filter((passage) -> !isSetting(passage) && !isStartup(passage) && !this.refused.containsKey(passage))
			.toList();
		if (played.isEmpty()) {
			return Optional.empty();
		}
		this.story.passages().stream().filter(this::isStartup).forEach(this::startup);
		var start = start(played);
		var opening = Optional.of(start).filter((passage) -> Front.isToldBy(passage, this.dialect));
		var turns = played.stream().filter((passage) -> opening.isEmpty() || passage != start).toList();
		var places = new Places(turns);
		var front = opening.map((passage) -> draft(passage, "", places));
		var startId = front.map((draft) -> opened(draft, places)).orElseGet(() -> places.target(start.name()));
		var drafts = new ArrayList<Draft>();
		turns.forEach((passage) -> drafts.add(draft(passage, places.id(drafts.size()), places)));
		var made = new ScenarioMaker(this.story, places, this.variables, drafts, this.pictures)
			.make(front.map(Front::of).orElse(Front.NONE), startId);
		return Optional.of(new Import.Story(made, items(drafts), this.story.told().toList()));
	}

	/** Says why a passage is no part of the play, if it is none. */
	private void judge(Passage passage) {
		int size = passage.text().length();
		if (size > Limits.TEXT) {
			size = PICTURE.matcher(passage.text()).replaceAll("").length();
		}
		this.length += size;
		var program = passage.tags().stream().filter(PROGRAMS::contains).findFirst();
		if (size > Limits.TEXT || this.length > Limits.TEXTS) {
			refuse(passage, Reason.TOO_MUCH, String.valueOf(size),
					String.valueOf((size > Limits.TEXT) ? Limits.TEXT : Limits.TEXTS));
		}
		else if (AROUND.contains(passage.name()) || program.isPresent()) {
			refuse(passage, Reason.NO_PART, program.orElse(passage.name()));
		}
	}

	private void refuse(Passage passage, Reason reason, String... details) {
		this.refused.put(passage, new Remark(reason, passage.line(), details));
	}

	private static boolean isSetting(Passage passage) {
		return passage.name().equals("StoryTitle") || passage.name().equals("StoryData");
	}

	private boolean isStartup(Passage passage) {
		return !this.refused.containsKey(passage)
				&& ((this.dialect == Dialect.SUGARCUBE && passage.name().equals("StoryInit"))
						|| (this.dialect == Dialect.HARLOWE && passage.isTagged("startup")));
	}

	private Passage start(List<Passage> played) {
		var usual = played.stream()
			.filter((passage) -> passage.name().equals("Start"))
			.findFirst()
			.orElse(played.getFirst());
		var told = this.story.told();
		if (this.story.start().isEmpty()) {
			if (!usual.name().equals("Start")) {
				told.add(Reason.NO_START, usual.name());
			}
			return usual;
		}
		var name = this.story.start().get();
		return played.stream().filter((passage) -> passage.name().equals(name)).findFirst().orElseGet(() -> {
			told.add(Reason.LOST_START, name, usual.name());
			return usual;
		});
	}

	/** A passage that only says what variables hold at first. */
	private void startup(Passage passage) {
		var gathered = new Gathered(passage, this.dialect,
				new Expressions.Story(this.variables, this.dialect, "", Map.of()));
		start(gathered.entering(), passage);
		var shown = gathered.text().replaceAll("[" + Gathered.LINK + Gathered.UNREAD + "]", "").strip();
		if (!shown.isEmpty()) {
			passage.told().add(Reason.LEFT_OUT, shown);
		}
	}

	private Draft draft(Passage passage, String id, Places places) {
		var gathered = new Gathered(passage, this.dialect,
				new Expressions.Story(this.variables, this.dialect, id, places.byName()));
		return new Draft(passage, id, gathered, Wording.of(this.dialect, this.pictures, gathered, passage.told()));
	}

	/** The first turn, by what opens the story; what is set there holds at first. */
	private String opened(Draft front, Places places) {
		var reply = front.gathered().replies().getFirst();
		var effects = new ArrayList<>(front.gathered().entering());
		effects.addAll(reply.effects());
		start(effects, front.passage());
		var id = places.target(reply.target());
		places.lead(front.passage().name(), id);
		return id;
	}

	private void start(List<Effect> effects, Passage passage) {
		effects.stream()
			.filter((effect) -> !this.variables.start(effect))
			.forEach((effect) -> passage.told().add(Reason.LOGIC, effect.variable()));
	}

	private List<Import.Item> items(List<Draft> drafts) {
		var ids = new IdentityHashMap<Passage, String>();
		drafts.forEach((draft) -> ids.put(draft.passage(), draft.id()));
		var items = new Items();
		for (Passage passage : this.story.passages()) {
			var why = this.refused.get(passage);
			if (why != null) {
				items.refuse(passage.name(), passage.line(), why);
			}
			else {
				items.add(passage.name(), passage.line(), ids.getOrDefault(passage, ""), passage.told());
			}
		}
		return items.toList();
	}

}
