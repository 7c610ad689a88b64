package org.peerway.assessment.edit;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.peerway.assessment.edit.draft.Problem;

/** The id of a part, which nobody needs to see unless something is wrong with it. */
final class IdPlace extends Composite<Div> implements Spot {

	private final Bound<?> input;

	IdPlace(Bound<?> input) {
		this.input = input;
		input.setVisible(false);
		getContent().addClassName("id-place");
		getContent().add(input);
	}

	@Override
	public void show(List<Problem> problems) {
		this.input.setVisible(problems.stream().anyMatch(this.input::isOf));
	}

}
