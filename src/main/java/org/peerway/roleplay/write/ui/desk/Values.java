package org.peerway.roleplay.write.ui.desk;

import org.peerway.roleplay.script.Value;

/** Values as people type them. */
final class Values {

	private Values() {
	}

	static String shown(Value value) {
		return switch (value) {
			case Value.Amount amount -> String.valueOf(amount.number());
			case Value.Flag flag -> String.valueOf(flag.set());
			case Value.Word word -> word.text();
		};
	}

	/** What was typed, of that kind as far as it can be read so; else it is a word. */
	static Value read(String typed, Value.Kind kind) {
		String text = typed.strip();
		return switch (kind) {
			case AMOUNT ->
				text.matches("[+-]?\\d{1,9}") ? new Value.Amount(Integer.parseInt(text)) : new Value.Word(text);
			case FLAG -> text.equals("true") || text.equals("false") ? new Value.Flag(Boolean.parseBoolean(text))
					: new Value.Word(text);
			case WORD -> new Value.Word(text);
		};
	}

	/** What a variable of that kind starts with, unless it is said. */
	static Value first(Value.Kind kind) {
		return switch (kind) {
			case AMOUNT -> new Value.Amount(0);
			case FLAG -> new Value.Flag(false);
			case WORD -> new Value.Word("");
		};
	}

}
