package org.peerway.assessment.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.shared.JsonConstants;

/** Hands and eyes on the native fields of a question, in the place of a browser. */
public final class Fields {

	private static final String CHANGE = "change";

	/** What a browser sends while somebody types, after a pause. */
	private static final String REST = "input";

	private static final String PHASE = JsonConstants.EVENT_DATA_PHASE;

	private final Element within;

	private Fields(Element within) {
		this.within = within;
	}

	/** The fields anywhere on a part of the screen. */
	public static Fields on(Component part) {
		return new Fields(part.getElement());
	}

	/** The words beside what can be ticked. */
	public List<String> options() {
		return ticks().map(Fields::words).toList();
	}

	/** The words beside what is ticked. */
	public List<String> ticked() {
		return ticks().filter((tick) -> tick.getProperty("checked", false)).map(Fields::words).toList();
	}

	/** Ticks these and nothing else. */
	public void tick(String... words) {
		var wanted = Set.of(words);
		var tokens = ticks().filter((tick) -> wanted.contains(words(tick))).map((tick) -> tick.getAttribute("value"));
		tickTokens(tokens.collect(Collectors.toSet()));
	}

	/** Sends tokens, whatever is offered. */
	void tickTokens(Set<String> tokens) {
		fire(CHANGE, Map.of(TickField.CHOSEN, List.copyOf(tokens)));
	}

	/** The names of lists to choose from and of lines to type into. */
	public List<String> names() {
		return parts().map(this::name).toList();
	}

	/** What is offered in a list. */
	public List<String> offered(String name) {
		return part(name).getChildren().map(Element::getText).toList();
	}

	/** What stands in lists and lines, in their order. */
	public List<String> values() {
		return parts()
			.map((part) -> isSelect(part) ? selected(part).map(Element::getText).orElse("")
					: part.getProperty("value", ""))
			.toList();
	}

	/** Chooses from a list. */
	public void choose(String name, String option) {
		var wanted = part(name).getChildren().filter((one) -> one.getText().equals(option)).findFirst().orElseThrow();
		give(part(name).getAttribute("name"), wanted.getAttribute("value"));
	}

	/** Types into a line among others. */
	public void fill(String name, String typed) {
		give(part(name).getAttribute("name"), typed);
	}

	/** Chooses a level for what is named so. */
	public void rate(String act, int level) {
		give(tag("input").filter((radio) -> act.equals(labelOf(radio.getParent().getParent().getParent())))
			.findFirst()
			.orElseThrow()
			.getAttribute("name"), Integer.toString(level));
	}

	/** Chooses a level of what stands above a group. */
	public void level(String criterion, int points) {
		var group = tag("fieldset").filter((one) -> criterion.equals(one.getChild(0).getText()))
			.findFirst()
			.orElseThrow();
		give(all(group).filter((one) -> !one.isTextNode() && one.getTag().equals("input"))
			.findFirst()
			.orElseThrow()
			.getAttribute("name"), Integer.toString(points));
	}

	/** Types into the only field, and leaves it. */
	public void type(String typed) {
		fire(CHANGE, Map.of(TypedField.TYPED, typed));
	}

	/** Types into the only field, and rests. */
	public void rest(String typed) {
		fire(REST, Map.of(TypedField.TYPED, typed, PHASE, "trailing"));
	}

	/** Entries of a list that is put in order, as they stand. */
	public List<String> entries() {
		return tag("li").map((row) -> row.getChild(1).getText()).toList();
	}

	/** The place of each entry, as its list of places says. */
	public List<String> places() {
		return tag("select").map((place) -> selected(place).map(Element::getText).orElse("")).toList();
	}

	/** Presses the button that is named so. */
	public void press(String name) {
		var button = tag("button").filter((one) -> name.equals(name(one))).findFirst().orElseThrow();
		fire("click", Map.of(ArrangeField.PRESSED, button.getAttribute("value")));
	}

	/** Chooses a place for an entry. */
	public void place(String entry, int place) {
		var select = tag("li").filter((row) -> row.getChild(1).getText().equals(entry)).findFirst().orElseThrow();
		fire(CHANGE, Map.of(ArrangeField.ENTRY, select.getChild(0).getAttribute("name"), ArrangeField.PLACE,
				Integer.toString(place)));
	}

	/** Elements with that tag, in their order. */
	Stream<Element> tag(String tag) {
		return all(this.within).filter((one) -> !one.isTextNode() && one.getTag().equals(tag));
	}

	/** What a screen reader calls a control. */
	String name(Element control) {
		return Optional.ofNullable(control.getAttribute("aria-label"))
			.or(() -> Optional.ofNullable(labelOf(control)))
			.or(() -> tag("label")
				.filter((label) -> Objects.equals(label.getAttribute("for"), control.getAttribute("id")))
				.map(Element::getTextRecursively)
				.findFirst())
			.orElse(control.getText());
	}

	private String labelOf(Element element) {
		return all(this.within).filter((one) -> !one.isTextNode() && one.hasAttribute("id"))
			.filter((one) -> one.getAttribute("id").equals(element.getAttribute("aria-labelledby")))
			.map(Element::getTextRecursively)
			.findFirst()
			.orElse(null);
	}

	/** Tells the whole field after one part of it changed, as a browser does. */
	private void give(String part, String value) {
		Map<String, String> all = new HashMap<>();
		parts().forEach((one) -> all.put(one.getAttribute("name"),
				isSelect(one) ? selected(one).map((option) -> option.getAttribute("value")).orElse("")
						: one.getProperty("value", "")));
		ticks().filter((tick) -> tick.getProperty("checked", false))
			.forEach((tick) -> all.put(tick.getAttribute("name"), tick.getAttribute("value")));
		all.put(part, value);
		fire(CHANGE, Map.of(PartsField.PARTS, all));
	}

	private void fire(String event, Map<String, ?> data) {
		var field = all(this.within).filter((one) -> hears(one, event, data.keySet())).findFirst().orElseThrow();
		listeners(field).orElseThrow()
			.fireEvent(new DomEvent(field, event, JacksonUtils.mapToJson(withFilter(field, event, data))));
	}

	/** The browser filters; what it sends went through. */
	private static Map<String, Object> withFilter(Element field, String event, Map<String, ?> data) {
		Map<String, Object> all = new HashMap<>(data);
		listeners(field).orElseThrow().getExpressions(event).forEach((key) -> all.putIfAbsent(key, true));
		return all;
	}

	private static boolean hears(Element element, String event, Set<String> expressions) {
		return listeners(element).filter((map) -> !map.getExpressions(event).isEmpty()
				&& expressions.stream().allMatch((one) -> one.equals(PHASE) || map.getExpressions(event).contains(one)))
			.isPresent();
	}

	private static Optional<ElementListenerMap> listeners(Element element) {
		return element.isTextNode() ? Optional.empty()
				: element.getNode().getFeatureIfInitialized(ElementListenerMap.class);
	}

	private Element part(String name) {
		return parts().filter((one) -> name.equals(name(one))).findFirst().orElseThrow();
	}

	private Stream<Element> parts() {
		return all(this.within).filter((one) -> !one.isTextNode())
			.filter((one) -> isSelect(one) || one.getTag().equals("textarea")
					|| "text".equals(one.getAttribute("type")));
	}

	private Stream<Element> ticks() {
		return tag("input").filter((one) -> Set.of("radio", "checkbox").contains(one.getAttribute("type")));
	}

	private static boolean isSelect(Element element) {
		return element.getTag().equals("select");
	}

	private static Optional<Element> selected(Element select) {
		return select.getChildren().filter((option) -> option.getProperty("selected", false)).findFirst();
	}

	private static String words(Element control) {
		return control.getParent().getTextRecursively();
	}

	private static Stream<Element> all(Element element) {
		return Stream.concat(Stream.of(element), element.getChildren().flatMap(Fields::all));
	}

}
