package org.peerway.assessment.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.vaadin.flow.component.Component;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.edit.draft.Blank;
import org.peerway.assessment.edit.draft.Ids;
import org.peerway.assessment.edit.draft.Mapping;
import org.peerway.assessment.edit.draft.Notation;

/** Lists whose rows know nothing of each other. */
record PlainRows(Inputs inputs) {

	Rows entries(Mapping at) {
		return rows(at, "entries", "entry", "",
				(entry) -> List.of(this.inputs.line(entry, "text", "entry"), this.inputs.feedback(entry)));
	}

	Rows labels(Mapping at) {
		return rows(at, "labels", "label", "l", (label) -> List.of(this.inputs.line(label, "text", "label")));
	}

	Rows stems(Mapping at) {
		return rows(at, "stems", "stem", "s", (stem) -> List.of(this.inputs.line(stem, "text", "stem"),
				belongs(at, stem), this.inputs.feedback(stem)));
	}

	/** The labels of the question as they are called now. */
	private Component belongs(Mapping at, Mapping stem) {
		var input = WordInput.of(this.inputs.changes(), stem, "label", (one) -> {
			var choices = new LinkedHashMap<String, WordInput.Choice>();
			at.parts("labels").forEach((label) -> {
				var id = label.text("id");
				var text = label.text("text");
				choices.put(id, new WordInput.Choice(id,
						text.isEmpty() ? one.getTranslation("edit.field.belongs.unnamed", id) : text));
			});
			return choices;
		});
		input.label("edit.field.belongs");
		return input.none("edit.field.belongs.none");
	}

	Rows acts(Mapping at) {
		return rows(at, "acts", "act", "",
				(act) -> List.of(this.inputs.line(act, "text", "act"),
						this.inputs.number(act, "expert", "expert", Notation.WHOLE),
						this.inputs.area(act, "feedback", "act-feedback")));
	}

	Rows wordings(Mapping at) {
		return withoutIds(at, "accept", "wording", (wording) -> List.of(this.inputs.line(wording, "text", "wording"),
				this.inputs.share(wording), this.inputs.feedback(wording)));
	}

	Rows ranges(Mapping at) {
		return withoutIds(at, "ranges", "range", (range) -> List.of(new RangeFields(this.inputs, range),
				this.inputs.share(range), this.inputs.feedback(range)));
	}

	Rows units(Mapping at) {
		return withoutIds(at, "units", "unit", (unit) -> List.of(this.inputs.line(unit, "name", "unit").styled("short"),
				this.inputs.number(unit, "perBase", "per-base", Notation.EXACT).help("edit.field.per-base.help")));
	}

	Rows rubric(Mapping at) {
		var kind = new RowKind("criterion",
				(criterion) -> withId(criterion,
						List.of(this.inputs.line(criterion, "text", "criterion"), levels(criterion))),
				(ids) -> Blank.criterion(Ids.free("c", ids)));
		return new Rows(this.inputs.changes(), at, "rubric", kind);
	}

	private Rows levels(Mapping criterion) {
		return withoutIds(criterion, "levels", "level",
				(level) -> List.of(this.inputs.number(level, "points", "points", Notation.WHOLE),
						this.inputs.line(level, "text", "level-text")));
	}

	Rows rows(Mapping at, String name, String key, String prefix, Function<Mapping, List<Component>> fields) {
		return new Rows(this.inputs.changes(), at, name,
				new RowKind(key, (part) -> withId(part, fields.apply(part)), (ids) -> fresh(Ids.free(prefix, ids))));
	}

	private Rows withoutIds(Mapping at, String name, String key, Function<Mapping, List<Component>> fields) {
		return new Rows(this.inputs.changes(), at, name, new RowKind(key, fields, (ids) -> new LinkedHashMap<>()));
	}

	private List<Component> withId(Mapping part, List<? extends Component> fields) {
		List<Component> all = new ArrayList<>(fields);
		all.add(this.inputs.id(part));
		return all;
	}

	private static Map<String, @Nullable Object> fresh(String id) {
		Map<String, @Nullable Object> tree = new LinkedHashMap<>();
		tree.put("id", id);
		return tree;
	}

}
