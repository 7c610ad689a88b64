package org.peerway.assessment.ui;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;

import org.peerway.assessment.question.Rubric;

/** A rubric to rate by: one group of radio buttons for each criterion. */
@Tag("div")
public final class RubricForm extends Component {

	private final List<Rubric.Criterion> criteria;

	private final int most;

	private final Map<String, Integer> levels = new HashMap<>();

	private final Map<String, Map<Integer, Element>> radios = new LinkedHashMap<>();

	private final Map<String, Element> missing = new LinkedHashMap<>();

	private final Element total = Native.of("p", "b", "total");

	/**
	 * The levels of a rubric, some of them chosen before.
	 * @param before points by the criterion's id
	 */
	public RubricForm(Rubric rubric, Map<String, Integer> before) {
		this.criteria = rubric.criteria();
		this.most = rubric.most();
		this.levels.putAll(before);
		getElement().getClassList().add("rubric");
		for (int place = 0; place < this.criteria.size(); place++) {
			getElement().appendChild(group(this.criteria.get(place), "criterion-" + place));
		}
		getElement().appendChild(this.total);
		getElement().addEventListener("change", this::change).addEventData(PartsField.PARTS);
		count();
	}

	/** Points of the level that was chosen, by the criterion's id. */
	public Map<String, Integer> levels() {
		return Map.copyOf(this.levels);
	}

	/**
	 * Whether each criterion has a level; where one has none, that is said beside it, and
	 * the first of these takes the focus.
	 */
	public boolean check() {
		var open = this.criteria.stream()
			.map(Rubric.Criterion::id)
			.filter((id) -> !this.levels.containsKey(id))
			.toList();
		this.missing.forEach((id, words) -> words.setVisible(open.contains(id)));
		open.stream()
			.findFirst()
			.ifPresent((id) -> Objects.requireNonNull(this.radios.get(id))
				.values()
				.iterator()
				.next()
				.executeJs("this.focus()"));
		return open.isEmpty();
	}

	private Element group(Rubric.Criterion criterion, String name) {
		var words = Native.text("p", getTranslation("assessment.rubric.missing"), "field-error")
			.setAttribute("id", name + "-missing");
		words.setVisible(false);
		this.missing.put(criterion.id(), words);
		var group = Native.of("fieldset")
			.setAttribute("aria-describedby", name + "-missing")
			.appendChild(QuestionText.WORDS.told("legend", criterion.text(), "b"), words);
		var ticks = new LinkedHashMap<Integer, Element>();
		for (var level : criterion.levels()) {
			var points = Integer.toString(level.points());
			boolean chosen = Objects.equals(this.levels.get(criterion.id()), level.points());
			var radio = Native.tick("radio", name, points, chosen);
			ticks.put(level.points(), radio);
			group.appendChild(Native.of("label", "opt").appendChild(radio, level(level)));
		}
		this.radios.put(criterion.id(), ticks);
		return group;
	}

	private Element level(Rubric.Level level) {
		return Native.of("span")
			.appendChild(Native.text("b", getTranslation("assessment.rubric.points", level.points())),
					Element.createText(" "), QuestionText.WORDS.told("span", level.text()));
	}

	private void change(DomEvent event) {
		var chosen = event.getEventData().path(PartsField.PARTS);
		for (int place = 0; place < this.criteria.size(); place++) {
			var criterion = this.criteria.get(place);
			var value = chosen.path("criterion-" + place).asString("");
			criterion.levels()
				.stream()
				.map(Rubric.Level::points)
				.filter((points) -> Integer.toString(points).equals(value))
				.findFirst()
				.ifPresent((points) -> choose(criterion.id(), points));
		}
		count();
	}

	private void choose(String criterion, int points) {
		this.levels.put(criterion, points);
		Objects.requireNonNull(this.missing.get(criterion)).setVisible(false);
		Objects.requireNonNull(this.radios.get(criterion))
			.forEach((level, radio) -> AnswerField.note(radio, "checked", level == points));
	}

	private void count() {
		int sum = this.levels.values().stream().mapToInt(Integer::intValue).sum();
		this.total.setText(this.levels.isEmpty() ? getTranslation("assessment.rubric.none")
				: getTranslation("assessment.rubric.total", sum, this.most));
	}

}
