package org.peerway.base.ui;

import java.util.Arrays;
import java.util.Locale;

import com.vaadin.flow.component.html.Span;

/** Color, pattern and icon of the six practice principles, by their ids. */
public enum PrincipleMark {

	BESIDE("mutuality", Icon.BESIDE), LEADS("self-determination", Icon.LEADS),
	CURIOUS("critical-learning", Icon.CURIOUS), HOPE("hope", Icon.HOPE), HONEST("language", Icon.HONEST),
	EDGES("boundaries", Icon.EDGES);

	private final String id;

	private final Icon icon;

	PrincipleMark(String id, Icon icon) {
		this.id = id;
		this.icon = icon;
	}

	/**
	 * The mark of a principle.
	 * @throws IllegalArgumentException if there is no such principle
	 */
	public static PrincipleMark of(String id) {
		return Arrays.stream(values())
			.filter((mark) -> mark.isOf(id))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("Not a principle: " + id));
	}

	/** Whether it is the mark of that principle. */
	public boolean isOf(String id) {
		return this.id.equals(id);
	}

	public Icon icon() {
		return this.icon;
	}

	/** The class that sets color and pattern for what is inside. */
	public String style() {
		return "p-" + name().toLowerCase(Locale.ROOT);
	}

	/** Icon and name in one line. */
	public Span named(String name) {
		var line = new Span(this.icon.draw(), new Span(name));
		line.addClassNames("principle", style());
		return line;
	}

}
