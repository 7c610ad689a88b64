package org.peerway.roleplay.write.ui.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;

import org.peerway.base.ui.PrincipleMark;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.write.edit.Choices;

/** How well a reply fits each practice principle; those that apply stand in front. */
final class ScoreFields extends Composite<Div> {

	private static final String NONE = "";

	private static final int MOST = 2;

	private final Sheet sheet;

	private final String turn;

	private final Choice choice;

	ScoreFields(Sheet sheet, String turn, Choice choice) {
		this.sheet = sheet;
		this.turn = turn;
		this.choice = choice;
		var scored = new Div();
		scored.addClassNames("row", "tight");
		var others = new Div();
		others.addClassNames("row", "tight");
		principles().forEach((id) -> (choice.scores().containsKey(id) ? scored : others).add(chip(id)));
		getContent().addClassName("scores");
		getContent().getElement()
			.setAttribute("role", "group")
			.setAttribute("aria-label", getTranslation("roleplay.write.scores"));
		getContent().add(scored);
		if (others.getComponentCount() > 0) {
			var more = new NativeDetails(
					getTranslation(
							choice.scores().isEmpty() ? "roleplay.write.scores.first" : "roleplay.write.scores.more"),
					others);
			getContent().add(more);
		}
	}

	/** Those in force, then those of the draft that no longer are. */
	private List<String> principles() {
		List<String> all = new ArrayList<>(this.sheet.principles().stream().map(Principle::id).toList());
		this.choice.scores().keySet().stream().filter((id) -> !all.contains(id)).forEach(all::add);
		return all;
	}

	private Component chip(String id) {
		String name = this.sheet.principles()
			.stream()
			.filter((principle) -> principle.id().equals(id))
			.findFirst()
			.map(Principle::name)
			.orElse(id);
		var select = new PlainSelect(getTranslation("roleplay.write.score.of", name), options(),
				this.choice.scores().containsKey(id) ? String.valueOf(this.choice.scores().get(id)) : NONE,
				(score) -> score(id, score));
		select.setEditable(this.sheet.editable());
		this.sheet.spots().put(ReplyRow.spot(this.choice.id(), "scores/" + id), select);
		var chip = new Div();
		chip.addClassNames("chip", "score");
		mark(id).ifPresent((mark) -> {
			chip.addClassName(mark.style());
			chip.add(mark.icon().draw());
		});
		chip.add(new Span(name), select);
		return chip;
	}

	private static Optional<PrincipleMark> mark(String id) {
		return Stream.of(PrincipleMark.values()).filter((mark) -> mark.isOf(id)).findFirst();
	}

	private Map<String, String> options() {
		Map<String, String> options = new LinkedHashMap<>();
		options.put(NONE, getTranslation("roleplay.write.score.none"));
		for (int score = MOST; score >= -MOST; score--) {
			options.put(String.valueOf(score), signed(score));
		}
		this.choice.scores().values().forEach((score) -> options.putIfAbsent(String.valueOf(score), signed(score)));
		return options;
	}

	private static String signed(int score) {
		return (score > 0) ? "+" + score : String.valueOf(score).replace('-', '−');
	}

	private void score(String principle, String score) {
		this.sheet.desk()
			.choose("scored",
					(scenario) -> score.equals(NONE) ? Choices.unscore(scenario, this.turn, this.choice.id(), principle)
							: Choices.score(scenario, this.turn, this.choice.id(), principle, Integer.parseInt(score)));
	}

}
