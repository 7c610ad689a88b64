package org.peerway.assessment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

import org.peerway.assessment.question.Response;

/**
 * Says a response in other words: each part, and what is given to a part.
 *
 * @param value takes the part as it was said before, and what is given to it
 */
record Translation(UnaryOperator<String> part, BinaryOperator<String> value) {

	Response of(Response response) {
		return switch (response) {
			case Response.Chosen chosen ->
				new Response.Chosen(new HashSet<>(chosen.options().stream().map(this.part).toList()));
			case Response.Ordered ordered -> new Response.Ordered(ordered.entries().stream().map(this.part).toList());
			case Response.Written written -> written;
			case Response.Assigned assigned -> assigned(assigned);
		};
	}

	private Response assigned(Response.Assigned assigned) {
		var parts = new HashMap<String, String>();
		assigned.parts().forEach((key, word) -> parts.put(this.part.apply(key), this.value.apply(key, word)));
		return new Response.Assigned(parts);
	}

}
