package org.peerway.roleplay.exchange.h5p;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.peerway.roleplay.exchange.Media;
import org.peerway.roleplay.exchange.Part;
import org.peerway.roleplay.exchange.Reason;
import org.peerway.roleplay.exchange.ScenarioWithMedia;
import org.peerway.roleplay.exchange.h5p.Page.Kind;
import org.peerway.roleplay.exchange.h5p.Page.Way;
import org.peerway.roleplay.exchange.part.Casting;
import org.peerway.roleplay.exchange.part.Ids;
import org.peerway.roleplay.exchange.part.Losses;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.Lines;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

/**
 * The pages of a scenario, the first turn first. Questions show no pictures and need two
 * answers; what is said on the way to an end would be shown in its place: such things
 * stand on pages of their own.
 */
final class Pages {

	private static final int LONGEST_BUTTON = 50;

	private final ScenarioWithMedia source;

	private final Scenario scenario;

	private final boolean pictures;

	private final Losses losses;

	private final Casting casting;

	private final Ids ids = new Ids("turn", Lines.RESERVED);

	private final Map<String, String> first = new HashMap<>();

	private final List<Page> all = new ArrayList<>();

	private final List<Page> between = new ArrayList<>();

	private Pages(ScenarioWithMedia source, boolean pictures, Losses losses) {
		this.source = source;
		this.scenario = source.scenario();
		this.pictures = pictures;
		this.losses = losses;
		this.casting = new Casting(this.scenario, losses);
	}

	/**
	 * The pages of a scenario.
	 * @param pictures whether the file can hold pictures
	 */
	static List<Page> of(ScenarioWithMedia source, boolean pictures, Losses losses) {
		return new Pages(source, pictures, losses).all();
	}

	private List<Page> all() {
		var turns = turns();
		var names = turns.stream().map((turn) -> this.ids.like(turn.id())).toList();
		for (int i = 0; i < turns.size(); i++) {
			this.losses.renamed(turns.get(i).id(), names.get(i));
			this.first.putIfAbsent(turns.get(i).id(), firstPage(turns.get(i), names.get(i)));
		}
		for (int i = 0; i < turns.size(); i++) {
			turn(turns.get(i), names.get(i));
		}
		this.all.addAll(this.between);
		return this.all;
	}

	private List<Turn> turns() {
		var start = this.scenario.turns()
			.stream()
			.filter((turn) -> turn.id().equals(this.scenario.start()))
			.findFirst();
		if (start.isEmpty()) {
			this.losses.notCarried(Part.START);
			return this.scenario.turns();
		}
		var turns = new ArrayList<>(List.of(start.get()));
		this.scenario.turns().stream().filter((turn) -> turn != start.get()).forEach(turns::add);
		return turns;
	}

	private String firstPage(Turn turn, String name) {
		return (picture(turn).isPresent() && !isPictureAlone(turn)) ? this.ids.like(name + "-picture") : name;
	}

	private Optional<Media> picture(Turn turn) {
		return Optional.ofNullable(turn.picture())
			.filter((picture) -> this.pictures)
			.flatMap((picture) -> this.source.media(picture.file()))
			.filter((media) -> Shelf.ending(media.type()).isPresent());
	}

	private static boolean isPictureAlone(Turn turn) {
		return turn.text().isBlank() && turn.choices().size() == 1 && turn.free() == null;
	}

	private void turn(Turn turn, String name) {
		var text = this.casting.said(turn, Html::asRead);
		var ways = ways(turn, name);
		var picture = picture(turn);
		if (picture.isEmpty() && turn.picture() != null) {
			this.losses.notCarried(Part.PICTURE, turn.id());
		}
		var alternative = (turn.picture() != null) ? turn.picture().alternative() : "";
		if (picture.isPresent() && isPictureAlone(turn)) {
			this.all.add(Page.image(name, picture.get(), alternative, button(ways.getFirst(), turn)));
			return;
		}
		picture.ifPresent((media) -> {
			this.losses.add(Reason.OWN_PAGE, Part.PICTURE.key(), turn.id());
			this.all
				.add(Page.image(this.first.getOrDefault(turn.id(), name), media, alternative, new Way("", name, "")));
		});
		this.all.add((ways.size() > 1) ? Page.of(Kind.QUESTION, name, text, ways) : Page.of(Kind.TEXT, name, text,
				List.of(ways.isEmpty() ? new Way("", Way.END, "") : button(ways.getFirst(), turn))));
	}

	/** What stands on a button is short. */
	private Way button(Way way, Turn turn) {
		if (!way.text().isBlank() && fits(way.text())) {
			return way;
		}
		this.losses.notExact(Part.TEXT, turn.id());
		return new Way(way.text().isBlank() ? "" : shortened(way.text()), way.to(), way.feedback());
	}

	private static String shortened(String text) {
		int end = Math.min(text.length(), LONGEST_BUTTON);
		if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
			end--;
		}
		while (!fits(text.substring(0, end).strip() + "…")) {
			end = text.offsetByCodePoints(end, -1);
		}
		return text.substring(0, end).strip() + "…";
	}

	private static boolean fits(String text) {
		return Html.escaped(text).length() <= LONGEST_BUTTON;
	}

	private List<Way> ways(Turn turn, String name) {
		var ways = turn.choices().stream().map((choice) -> way(turn, name, choice)).collect(Collectors.toList());
		if (turn.free() != null) {
			ways.add(new Way(turn.free().ask(), target(turn.free().to(), turn.id() + "/free"), ""));
		}
		return ways;
	}

	private Way way(Turn turn, String name, Choice choice) {
		var place = turn.id() + "/" + choice.id();
		if (!choice.when().isBlank()) {
			this.losses.notCarried(Part.CONDITION, place);
		}
		if (!choice.effects().isEmpty()) {
			this.losses.notCarried(Part.EFFECTS, place);
		}
		var way = new Way(choice.text(), target(choice.to(), place), choice.feedback());
		if (!way.ends() || choice.feedback().isBlank()) {
			return way;
		}
		this.losses.add(Reason.OWN_PAGE, Part.FEEDBACK.key(), place);
		var own = this.ids.like(name + "-" + choice.id());
		this.between.add(Page.of(Kind.TEXT, own, choice.feedback(), List.of(new Way("", way.to(), ""))));
		return new Way(choice.text(), own, "");
	}

	private String target(String to, String place) {
		var page = this.first.get(to);
		if (page == null && this.scenario.endings().stream().map(Ending::id).noneMatch(to::equals)) {
			this.losses.add(Reason.MISSING_TARGET, to + " (" + place + ")");
		}
		return (page != null) ? page : Way.END + to;
	}

}
