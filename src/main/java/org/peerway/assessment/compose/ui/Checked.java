package org.peerway.assessment.compose.ui;

import java.util.stream.Stream;

import com.vaadin.flow.component.Component;

/** A field that says beside itself when what stands there cannot be used. */
interface Checked {

	/** Whether what stands there is not what counts. */
	boolean isWrong();

	void focusHere();

	/** All fields of a part of the screen that are shown. */
	static Stream<Checked> in(Component part) {
		if (part.getElement().isTextNode() || !part.isVisible()) {
			return Stream.empty();
		}
		var own = Stream.of(part).filter(Checked.class::isInstance).map(Checked.class::cast);
		return Stream.concat(own, part.getChildren().flatMap(Checked::in));
	}

}
