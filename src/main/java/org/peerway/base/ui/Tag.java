package org.peerway.base.ui;

import com.vaadin.flow.component.html.Span;

/** A state as icon, word and color together. */
public final class Tag extends Span {

	/** The color role of a tag. */
	public enum Kind {

		DONE("done"), WARM("warm"), INFO("info"), CARE("care"), ACCENT("acc"), QUIET("");

		private final String style;

		Kind(String style) {
			this.style = style;
		}

	}

	public Tag(Kind kind, Icon icon, String text) {
		addClassName("tag");
		if (!kind.style.isEmpty()) {
			addClassName(kind.style);
		}
		add(icon.draw(), new Span(text));
	}

	/** Done, met, genuine. */
	public static Tag done(String text) {
		return new Tag(Kind.DONE, Icon.CHECK, text);
	}

	/** Now, next, waiting. */
	public static Tag here(String text) {
		return new Tag(Kind.WARM, Icon.PATH, text);
	}

	public static Tag waiting(String text) {
		return new Tag(Kind.WARM, Icon.CLOCK, text);
	}

	/** For a person to judge. */
	public static Tag judge(String text) {
		return new Tag(Kind.INFO, Icon.EYE, text);
	}

	/** Worth another look. */
	public static Tag lookAt(String text) {
		return new Tag(Kind.CARE, Icon.LEAF, text);
	}

	public static Tag missing(String text) {
		return new Tag(Kind.CARE, Icon.MISSING, text);
	}

	public static Tag draft(String text) {
		return new Tag(Kind.ACCENT, Icon.PENCIL, text);
	}

	public static Tag later(String text) {
		return new Tag(Kind.QUIET, Icon.CLOCK, text);
	}

}
