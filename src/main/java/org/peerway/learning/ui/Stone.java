package org.peerway.learning.ui;

import java.util.Locale;

import com.vaadin.flow.component.html.Span;

import org.peerway.learning.ModuleState;

/** Where a person stands in a module, as a small drawing with hidden words. */
final class Stone extends Span {

	private static final String SVG = """
			<svg class="st %s" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="9.5"/>%s</svg>""";

	/** What a trainer needs to tell apart. */
	enum Mark {

		DONE("d", "<path d=\"M7.5 12.5l3 3 6-6.5\"/>"), UNDER_WAY("h", "<path d=\"M12 2.5a9.5 9.5 0 010 19z\"/>"),
		WAITING("w", "<circle class=\"in2\" cx=\"12\" cy=\"12\" r=\"5\"/>"), NOT_BEGUN("", "");

		private final String style;

		private final String inside;

		Mark(String style, String inside) {
			this.style = style;
			this.inside = inside;
		}

		static Mark of(ModuleState module, boolean stuckHere) {
			if (module.isDone()) {
				return DONE;
			}
			if (stuckHere) {
				return WAITING;
			}
			return module.isBegun() ? UNDER_WAY : NOT_BEGUN;
		}

		String key() {
			return "learning.board." + name().toLowerCase(Locale.ROOT);
		}

	}

	Stone(Mark mark, String words, boolean visibleWords) {
		var drawing = new Span();
		drawing.getElement().setProperty("innerHTML", SVG.formatted(mark.style, mark.inside));
		var text = new Span(words);
		if (!visibleWords) {
			text.addClassName("vh");
		}
		addClassName("stone-mark");
		add(drawing, text);
	}

}
