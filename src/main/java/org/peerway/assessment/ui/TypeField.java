package org.peerway.assessment.ui;

import java.util.List;
import java.util.function.Consumer;

import org.peerway.assessment.question.Response;

/** A line to type a few words or a number into. */
final class TypeField extends TypedField {

	private TypeField(Response before, Consumer<Response> given) {
		super("", before, given, Typing::line);
	}

	static TypeField words(Response before, Consumer<Response> given) {
		var field = new TypeField(before, given);
		field.add(field.control());
		return field;
	}

	/**
	 * For a number.
	 * @param units that can be typed after it
	 */
	static TypeField number(List<String> units, Response before, Consumer<Response> given) {
		var field = new TypeField(before, given);
		field.typing().number();
		if (!units.isEmpty()) {
			field.hint(field.getTranslation("assessment.units", String.join(", ", units)));
			field.control().setAttribute("aria-describedby", HINT);
		}
		field.add(field.control());
		return field;
	}

}
