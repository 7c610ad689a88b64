package org.peerway.assessment.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;

/** Hands and eyes on the native fields of a question, in the place of a browser. */
public final class Fields {

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
		return ticks().filter(Fields::isTicked).map(Fields::words).toList();
	}

	/** Ticks these and nothing else. */
	public void tick(String... words) {
		var wanted = Set.of(words);
		var tokens = ticks().filter((tick) -> wanted.contains(words(tick))).map((tick) -> tick.getAttribute("value"));
		fire("change", Choices.CHOSEN, tokens.toList());
	}

	private void fire(String event, String expression, Object data) {
		var field = all().filter((one) -> hears(one, event, expression)).findFirst().orElseThrow();
		listeners(field).orElseThrow()
			.fireEvent(new DomEvent(field, event, JacksonUtils.mapToJson(Map.of(expression, data))));
	}

	private static boolean hears(Element element, String event, String expression) {
		return listeners(element).filter((map) -> map.getExpressions(event).contains(expression)).isPresent();
	}

	private static Optional<ElementListenerMap> listeners(Element element) {
		return element.isTextNode() ? Optional.empty()
				: element.getNode().getFeatureIfInitialized(ElementListenerMap.class);
	}

	private Stream<Element> ticks() {
		return all().filter(is("input"))
			.filter((one) -> Set.of("radio", "checkbox").contains(one.getAttribute("type")));
	}

	private static boolean isTicked(Element tick) {
		return tick.getProperty("checked", false);
	}

	private static String words(Element control) {
		return control.getParent().getText();
	}

	private static Predicate<Element> is(String tag) {
		return (one) -> !one.isTextNode() && one.getTag().equals(tag);
	}

	private Stream<Element> all() {
		return all(this.within);
	}

	private static Stream<Element> all(Element element) {
		return Stream.concat(Stream.of(element), element.getChildren().flatMap(Fields::all));
	}

}
