package org.peerway.assessment.edit;

import java.util.List;

import com.vaadin.flow.component.Component;

import org.peerway.assessment.edit.draft.Mapping;

/** What questions of every kind have. */
record HeadForm(Inputs inputs, Mapping draft) {

	/** What is asked. */
	List<Component> asked(boolean statement) {
		return List.of(this.inputs.line(this.draft, "title", "title").help("edit.field.title.help"),
				this.inputs.area(this.draft, "scene", "scene").help("edit.field.scene.help"),
				this.inputs.area(this.draft, "ask", statement ? "ask.statement" : "ask"));
	}

	/** What helps trainees, before and after. */
	List<Component> aids() {
		return List.of(this.inputs.area(this.draft, "hint", "hint").help("edit.field.hint.help"),
				this.inputs.area(this.draft, "said", "said").help("edit.field.said.help"),
				this.inputs.line(this.draft, "lesson", "lesson").help("edit.field.lesson.help"));
	}

	/** By what the question is found and drawn. */
	List<Component> facts() {
		var concepts = TypedInput.list(this.inputs.changes(), this.draft, "concepts")
			.label("edit.field.concepts")
			.help("edit.field.concepts.help")
			.styled("wide");
		return List.of(concepts,
				this.inputs.words(this.draft, "level", "level", "recall", "applied").none("edit.field.level.none"),
				this.inputs.words(this.draft, "difficulty", "difficulty", "easy", "medium", "hard")
					.none("edit.field.difficulty.none"),
				this.inputs.line(this.draft, "source", "source").help("edit.field.source.help"));
	}

}
