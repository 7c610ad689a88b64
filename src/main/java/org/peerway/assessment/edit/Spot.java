package org.peerway.assessment.edit;

import java.util.ArrayDeque;
import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;

import org.peerway.assessment.edit.draft.Problem;

/** A place of the form that shows something of the draft and what is said about it. */
interface Spot {

	/** What the place is called. */
	default String title() {
		return "";
	}

	/** Whether the problem is one of this place. */
	default boolean isOf(Problem problem) {
		return false;
	}

	/** Shows the problems that are of this place. */
	default void show(List<Problem> problems) {
	}

	default void focusHere() {
	}

	/** Takes over what other places changed in the draft. */
	default void follow() {
	}

	/** What the place is called, after the rows that it stands in. */
	static String place(Spot spot) {
		var names = new ArrayDeque<String>(List.of(spot.title()));
		var around = ((Component) spot).getParent();
		while (around.isPresent()) {
			if (around.orElseThrow() instanceof Row row) {
				names.addFirst(row.title());
			}
			around = around.orElseThrow().getParent();
		}
		return String.join(" · ", names);
	}

	/** The places on a part of the form that can be seen, in its order. */
	static Stream<Spot> on(Component part) {
		if (part.getElement().isTextNode() || !part.isVisible()) {
			return Stream.empty();
		}
		if (part instanceof Bound<?> field) {
			return Stream.of(field);
		}
		var below = part.getChildren().flatMap(Spot::on);
		return (part instanceof Spot spot) ? Stream.concat(Stream.of(spot), below) : below;
	}

}
