package org.peerway.roleplay.write.ui.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

import org.peerway.roleplay.script.Act;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.write.edit.Turns;

/**
 * All parts of a scenario as a list to choose from: the whole, turns by act, endings.
 * Arrow keys go from row to row. Of long scenarios only the rows around exist.
 */
final class Outline extends Composite<Div> {

	/** A scenario of more rows shows only the groups that are opened. */
	private static final int ALL_OPEN = 80;

	private static final int PAGE = 50;

	private static final String ENDINGS = "endings";

	private static final String WALK = """
			this.addEventListener('keydown', (event) => {
			  const rows = [...this.querySelectorAll('summary, .turns button')].filter((row) => row.checkVisibility());
			  const here = rows.indexOf(event.target.closest('summary, .turns button'));
			  const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: rows.length - 1 }[event.key];
			  if (here < 0 || to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
			  event.preventDefault();
			  rows[Math.max(0, Math.min(to, rows.length - 1))].focus();
			});
			""";

	private static final String AT = "event.target.closest('[data-at]')?.dataset.at";

	private static final String SPOT = "event.target.closest('[data-at]')?.dataset.spot";

	private final BiConsumer<String, String> onOpen;

	private final Map<String, OutlineGroup> groups = new LinkedHashMap<>();

	private final List<Element> replies = new ArrayList<>();

	private List<OutlineGroup.State> shown = List.of();

	/**
	 * An empty outline.
	 * @param onOpen told what shall be opened, and where in it one goes on
	 */
	Outline(BiConsumer<String, String> onOpen) {
		this.onOpen = onOpen;
		getContent().addClassName("outline");
		getElement()
			.addEventListener("click",
					(event) -> press(event.getEventData().path(AT).asString(""),
							event.getEventData().path(SPOT).asString("")))
			.addEventData(AT)
			.addEventData(SPOT);
	}

	@Override
	protected void onAttach(AttachEvent event) {
		getElement().executeJs(WALK);
	}

	/** As if the row with that key were pressed. */
	void press(String key, String spot) {
		if (!key.isEmpty()) {
			this.onOpen.accept(key, spot.isEmpty() ? Spots.TITLE : spot);
		}
	}

	void show(Scenario scenario, At at, RowStates rows) {
		clearReplies();
		var states = states(scenario, at, rows);
		boolean all = states.stream().mapToInt((group) -> group.rows().size()).sum() <= ALL_OPEN;
		if (!keys(states).equals(keys(this.shown))) {
			Map<String, Boolean> open = new LinkedHashMap<>();
			this.groups.forEach((key, group) -> open.put(key, group.isOpen()));
			this.groups.clear();
			getElement().removeAllChildren();
			states.forEach((state) -> {
				var group = new OutlineGroup(state, open.getOrDefault(state.key(), all || state.has(at.key())));
				this.groups.put(state.key(), group);
				getElement().appendChild(group.whole());
			});
		}
		this.shown = states;
		states.forEach((state) -> {
			var group = this.groups.get(state.key());
			if (group != null) {
				group.show(state);
				if (state.has(at.key())) {
					group.open();
				}
			}
		});
		showReplies(scenario, at);
	}

	private static List<String> keys(List<OutlineGroup.State> states) {
		return states.stream().map((state) -> state.key() + state.title().isEmpty()).toList();
	}

	private List<OutlineGroup.State> states(Scenario scenario, At at, RowStates rows) {
		List<OutlineGroup.State> states = new ArrayList<>();
		states.add(new OutlineGroup.State("whole", "",
				At.Section.ofWhole().map((section) -> rows.section(section, at)).toList()));
		Map<String, List<OutlineRow.State>> byAct = new LinkedHashMap<>();
		byAct.put("", new ArrayList<>());
		scenario.acts().forEach((act) -> byAct.putIfAbsent(act.id(), new ArrayList<>()));
		scenario.turns()
			.stream()
			.filter(rows::isFirst)
			.forEach((turn) -> byAct.getOrDefault(Turns.group(scenario, turn), List.of()).add(rows.turn(turn, at)));
		byAct.forEach((act, turns) -> addPages(states, "act/" + act, title(scenario, act), turns));
		var endings = scenario.endings().stream().filter(rows::isFirst).map((one) -> rows.ending(one, at)).toList();
		states.add(new OutlineGroup.State(ENDINGS, getTranslation("roleplay.write.outline.endings", endings.size()),
				endings));
		return states;
	}

	private String title(Scenario scenario, String act) {
		return scenario.acts()
			.stream()
			.filter((one) -> one.id().equals(act))
			.findFirst()
			.map(Act::title)
			.map((title) -> title.isBlank() ? act : title)
			.orElse(getTranslation(
					scenario.acts().isEmpty() ? "roleplay.write.outline.turns" : "roleplay.write.outline.no-act"));
	}

	private void addPages(List<OutlineGroup.State> states, String key, String title, List<OutlineRow.State> turns) {
		if (turns.isEmpty() && key.equals("act/")) {
			return;
		}
		if (turns.size() <= PAGE + PAGE / 5) {
			states.add(new OutlineGroup.State(key, getTranslation("roleplay.write.outline.group", title, turns.size()),
					turns));
			return;
		}
		for (int from = 0; from < turns.size(); from += PAGE) {
			var page = turns.subList(from, Math.min(from + PAGE, turns.size()));
			states.add(new OutlineGroup.State(key + "/" + from, getTranslation("roleplay.write.outline.page", title,
					page.getFirst().number(), page.getLast().number()), page));
		}
	}

	private void clearReplies() {
		this.replies.forEach(Element::removeFromParent);
		this.replies.clear();
	}

	/** The replies of the turn that is open stand below it. */
	private void showReplies(Scenario scenario, At at) {
		Turns.find(scenario, at.place()).filter((turn) -> at.section() == At.Section.TURN).ifPresent((turn) -> {
			turn.choices().forEach((choice) -> this.replies.add(reply(turn, choice)));
			this.groups.values().forEach((group) -> group.below(at.key(), this.replies));
		});
	}

	private Element reply(Turn turn, Choice choice) {
		String words = PlaceNames.beginning(choice.text());
		var letter = new Element("span").setAttribute("class", "num")
			.setText(ReplyRow.letter(turn.choices().indexOf(choice)));
		var text = new Element("span").setAttribute("class", "grow")
			.setText(words.isEmpty() ? getTranslation("roleplay.write.place.empty") : words);
		var button = new Element("button").setAttribute("type", "button")
			.setAttribute("tabindex", "-1")
			.setAttribute("data-at", turn.id())
			.setAttribute("data-spot", ReplyRow.spot(choice.id(), "text"))
			.appendChild(letter, text);
		return new Element("li").setAttribute("class", "sub").appendChild(button);
	}

}
