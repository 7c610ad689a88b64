package org.peerway.assessment.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import com.vaadin.flow.component.Component;

import org.peerway.assessment.edit.draft.Mapping;
import org.peerway.assessment.edit.draft.Notation;
import org.peerway.assessment.question.Kind;

/** What belongs to one kind of question. */
record KindForm(Inputs inputs, Mapping draft) {

	/** The fields of that kind, in the order in which people think of them. */
	List<Component> of(Kind kind) {
		return switch (kind) {
			case SINGLE -> choice(true);
			case MULTIPLE -> choice(false);
			case TRUE_FALSE -> statement();
			case HOT_TEXT -> hotText();
			case MATCHING -> List.of(rows().labels(this.draft), rows().stems(this.draft));
			case ORDERING ->
				List.of(rows().entries(this.draft), credit("order-credit", "sequence", "places", "all-or-nothing")
					.none("edit.field.order-credit.none"));
			case GAPS -> List.of(new MarkedForm(this.inputs.changes(), this.draft, Marked.GAPS,
					(gap) -> List.of(new GapFields(this.inputs, gap), this.inputs.id(gap))));
			case SHORT -> new KeyForm(this.inputs).words(this.draft);
			case NUMERIC -> new KeyForm(this.inputs).number(this.draft);
			case JUDGEMENT -> List.of(
					this.inputs.number(this.draft, "levels", "levels", Notation.WHOLE).help("edit.field.levels.help"),
					rows().acts(this.draft));
			case REWRITE -> List.of(this.inputs.area(this.draft, "original", "original"),
					this.inputs.area(this.draft, "example", "example").help("edit.field.example.help"),
					rows().rubric(this.draft));
			case LONG -> written();
		};
	}

	private PlainRows rows() {
		return new PlainRows(this.inputs);
	}

	private List<Component> choice(boolean one) {
		List<Component> fields = new ArrayList<>(new Options(this.inputs).of(this.draft, one));
		if (!one) {
			fields.add(credit());
		}
		var kept = TickInput.no(this.inputs.changes(), this.draft, "shuffled");
		kept.label("edit.field.in-order");
		fields.add(kept);
		return fields;
	}

	private Component credit() {
		return credit("credit", "partial", "all-or-nothing").none("edit.field.credit.none");
	}

	private WordInput credit(String key, String... words) {
		var input = this.inputs.words(this.draft, "credit", key, words);
		input.styled("wide");
		return input;
	}

	private List<Component> statement() {
		var feedback = this.draft.part("feedback");
		return List.of(answer(), this.inputs.area(feedback, "true", "feedback-true"),
				this.inputs.area(feedback, "false", "feedback-false"));
	}

	private Component answer() {
		var input = WordInput.of(this.inputs.changes(), this.draft, "answer", (one) -> {
			var choices = new LinkedHashMap<String, WordInput.Choice>();
			choices.put("true", new WordInput.Choice(true, one.getTranslation("assessment.true")));
			choices.put("false", new WordInput.Choice(false, one.getTranslation("assessment.false")));
			return choices;
		});
		return input.none("edit.field.answer.none").label("edit.field.answer");
	}

	private List<Component> hotText() {
		var worth = new Worth(this.inputs, this.draft, false);
		var form = new MarkedForm(this.inputs.changes(), this.draft, Marked.HOT,
				(option) -> List.of(this.inputs.line(option, "text", "hot"), worth.of(option),
						this.inputs.feedback(option), this.inputs.id(option)));
		return List.of(form, worth, credit());
	}

	private List<Component> written() {
		return List.of(this.inputs.area(this.draft, "template", "template").help("edit.field.template.help"),
				this.inputs.number(this.draft, "minWords", "min-words", Notation.WHOLE),
				this.inputs.number(this.draft, "maxWords", "max-words", Notation.WHOLE), rows().rubric(this.draft),
				this.inputs.area(this.draft, "notes", "notes").help("edit.field.notes.help"));
	}

}
