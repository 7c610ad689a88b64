package org.peerway.learning.ui;

import org.peerway.assessment.Sheet;
import org.peerway.assessment.ui.AttemptLinks;

/** Names the places of an attempt in its address. */
final class AttemptPlace {

	/** The parameter that tells the place. */
	static final String QUESTION = "question";

	/** The look over the whole paper. */
	static final String ALL = "all";

	private AttemptPlace() {
	}

	/** The place of the question at that position, counted from 0. */
	static String of(int position) {
		return Integer.toString(position + 1);
	}

	/** The position of the question at that place, or where to go on. */
	static int position(String place, Sheet sheet) {
		return sheet.items()
			.stream()
			.mapToInt(Sheet.Item::position)
			.filter((position) -> place.equals(of(position)))
			.findFirst()
			.orElseGet(sheet::firstOpen);
	}

	static AttemptLinks links(Sheet sheet) {
		var here = Links.to(sheet.attempt()) + "?" + QUESTION + "=";
		return new AttemptLinks((position) -> here + of(position), here + ALL, Links.to(sheet.quiz()));
	}

}
