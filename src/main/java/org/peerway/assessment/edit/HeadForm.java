package org.peerway.assessment.edit;

import java.util.List;

import com.vaadin.flow.component.Component;

import org.peerway.assessment.Topics;
import org.peerway.assessment.edit.draft.Mapping;

/** What questions of every kind have. */
record HeadForm(Inputs inputs, Mapping draft, Topics topics) {

	private static final int SOME_LINES = 3;

	/** What is asked. */
	List<Component> asked(boolean statement) {
		return List.of(this.inputs.line(this.draft, "title", "title").help("edit.field.title.help"),
				this.inputs.area(this.draft, "scene", "scene", SOME_LINES).help("edit.field.scene.help"),
				this.inputs.area(this.draft, "ask", statement ? "ask.statement" : "ask", SOME_LINES));
	}

	/** What helps trainees, before and after. */
	List<Component> aids() {
		return List.of(this.inputs.area(this.draft, "hint", "hint").help("edit.field.hint.help"),
				this.inputs.area(this.draft, "said", "said", SOME_LINES).help("edit.field.said.help"), lesson());
	}

	/** Chosen where lessons are known, else typed. */
	private Component lesson() {
		return this.topics.lessons().isEmpty()
				? this.inputs.line(this.draft, "lesson", "lesson").help("edit.field.lesson.help")
				: new LessonInput(this.inputs.changes(), this.draft, "lesson", this.topics).label("edit.field.lesson")
					.help("edit.field.lesson.choose")
					.styled("wide");
	}

	/** By what the question is found and drawn. */
	List<Component> facts() {
		var concepts = new ConceptInput(this.inputs.changes(), this.draft, "concepts", this.topics.concepts())
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
