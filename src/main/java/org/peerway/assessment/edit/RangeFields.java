package org.peerway.assessment.edit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.edit.draft.Mapping;
import org.peerway.assessment.edit.draft.Notation;

/** Which numbers are accepted: one with a tolerance, or all from one to another. */
final class RangeFields extends Composite<Div> {

	private static final BigDecimal HALF = new BigDecimal("0.5");

	private static final List<String> ONE = List.of("value", "tolerance");

	private static final List<String> SPAN = List.of("from", "to");

	private final transient Inputs inputs;

	private final transient Mapping range;

	/** What was written in the way that is not shown. */
	private final transient Map<String, @Nullable Object> hidden = new HashMap<>();

	private final Div fields = new Div();

	/** The ways to say it. */
	enum Mode {

		ONE, SPAN

	}

	RangeFields(Inputs inputs, Mapping range) {
		this.inputs = inputs;
		this.range = range;
		boolean span = !range.has("value") && (range.has("from") || range.has("to"));
		var mode = new ModeSelect<>("edit.range", List.of(Mode.values()), span ? Mode.SPAN : Mode.ONE, this::change);
		this.fields.addClassNames("edit-fields", "wide");
		getContent().addClassNames("edit-fields", "wide");
		getContent().add(mode, this.fields);
		show(mode.mode());
	}

	private void show(Mode mode) {
		this.fields.removeAll();
		if (mode == Mode.ONE) {
			this.fields.add(number("value"), number("tolerance").help("edit.field.tolerance.help"));
		}
		else {
			this.fields.add(number("from"), number("to"));
		}
	}

	private Bound<?> number(String name) {
		return this.inputs.number(this.range, name, name, Notation.EXACT);
	}

	private void change(Mode mode) {
		var shown = (mode == Mode.ONE) ? ONE : SPAN;
		var hidden = (mode == Mode.ONE) ? SPAN : ONE;
		this.hidden.keySet().removeAll(hidden);
		hidden.stream().filter(this.range::has).forEach((name) -> this.hidden.put(name, this.range.value(name)));
		if (mode == Mode.ONE) {
			middle();
		}
		else {
			span();
		}
		hidden.forEach((name) -> this.range.put(name, null));
		if (shown.stream().noneMatch(this.range::has)) {
			shown.forEach((name) -> this.range.put(name, this.hidden.get(name)));
		}
		show(mode);
		this.inputs.changes().made();
	}

	private void span() {
		var tolerance = this.range.number("tolerance").orElse(BigDecimal.ZERO);
		this.range.number("value").ifPresent((value) -> {
			write("from", value.subtract(tolerance));
			write("to", value.add(tolerance));
		});
	}

	private void middle() {
		var from = this.range.number("from");
		var to = this.range.number("to");
		if (from.isPresent() && to.isPresent()) {
			var half = to.orElseThrow().subtract(from.orElseThrow()).multiply(HALF);
			write("value", from.orElseThrow().add(half));
			this.range.put("tolerance", null);
			if (half.signum() != 0) {
				write("tolerance", half);
			}
		}
	}

	private void write(String name, BigDecimal number) {
		this.range.put(name, Notation.EXACT.read(number.stripTrailingZeros().toPlainString()));
	}

}
