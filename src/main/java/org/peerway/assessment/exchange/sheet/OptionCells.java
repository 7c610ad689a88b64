package org.peerway.assessment.exchange.sheet;

import java.util.Optional;

import org.peerway.assessment.exchange.sheet.OptionField.Part;

/** The cells of one option. */
record OptionCells(RowCells row, int number) {

	OptionField field(Part part) {
		return new OptionField(this.number, part);
	}

	String text() {
		return this.row.textOrEmpty(field(Part.TEXT));
	}

	String feedback() {
		return this.row.textOrEmpty(field(Part.FEEDBACK));
	}

	String match() {
		return this.row.textOrEmpty(field(Part.MATCH));
	}

	Optional<String> share() {
		return this.row.word(field(Part.SHARE));
	}

	/** The id that stands there, or another. */
	String id(String otherwise) {
		return this.row.word(field(Part.ID)).orElse(otherwise);
	}

	boolean hasText() {
		return this.row.has(field(Part.TEXT));
	}

	boolean hasShare() {
		return this.row.has(field(Part.SHARE));
	}

	boolean hasMatch() {
		return this.row.has(field(Part.MATCH));
	}

}
