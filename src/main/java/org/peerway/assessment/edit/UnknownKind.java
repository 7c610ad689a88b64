package org.peerway.assessment.edit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.peerway.assessment.edit.draft.Mapping;
import org.peerway.assessment.edit.draft.Problem;
import org.peerway.base.ui.Note;

/** In the place of the fields of a kind that is not known here. */
final class UnknownKind extends Composite<Div> implements Spot {

	private final transient Mapping draft;

	UnknownKind(Mapping draft) {
		this.draft = draft;
		getContent().add(new Note(Note.Kind.INFO, getTranslation("edit.unknown-kind", draft.shown("kind")),
				getTranslation("edit.unknown-kind.kept")));
	}

	@Override
	public boolean isOf(Problem problem) {
		return problem.isAt(this.draft, "kind");
	}

}
