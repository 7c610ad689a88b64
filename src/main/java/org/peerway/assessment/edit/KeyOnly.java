package org.peerway.assessment.edit;

import java.util.Set;

import com.vaadin.flow.component.Component;

/**
 * Leaves open what fits in a question, what it is worth and what is said about it; all
 * that people were asked stays as it is.
 */
final class KeyOnly {

	private static final Set<String> OPEN = Set.of("answer", "fits", "share", "weight", "credit", "caseCounts",
			"accentsCount", "otherwise", "unitRule", "label", "expert", "points", "feedback", "true", "false", "said",
			"example", "notes");

	/** Rows that nobody saw who was asked. */
	private static final Set<String> KEY_ROWS = Set.of("wording", "range");

	/** Rows whose order is the key. */
	private static final Set<String> ORDERED = Set.of("entry");

	private KeyOnly() {
	}

	/** Closes everything else on that part of a form. */
	static void on(Component part) {
		on(part, "");
	}

	private static void on(Component part, String row) {
		if (part.getElement().isTextNode()) {
			return;
		}
		switch (part) {
			case Bound<?> field -> field.setFixed(!OPEN.contains(field.name()) && !KEY_ROWS.contains(row));
			case TextHelp help -> help.setVisible(false);
			case GapFields gap -> gap.fixForm();
			case MarkedForm marked -> marked.fixText();
			case Rows rows -> rows.fix(KEY_ROWS.contains(rows.key()), ORDERED.contains(rows.key()));
			default -> {
			}
		}
		var within = (part instanceof Row one) ? one.key() : row;
		part.getChildren().forEach((child) -> on(child, within));
	}

}
