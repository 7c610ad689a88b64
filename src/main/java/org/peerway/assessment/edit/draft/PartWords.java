package org.peerway.assessment.edit.draft;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The words by which an author knows a part of a text: those that stand at its place. */
public enum PartWords {

	/** Words that can be selected. */
	HOT("options", "") {
		@Override
		String words(Mapping part) {
			return part.text("text");
		}

		@Override
		void say(Mapping part, String words) {
			part.put("text", words.isEmpty() ? null : words);
		}
	},

	/** What fits into a gap. */
	GAP("gaps", "g") {
		@Override
		String words(Mapping part) {
			return GapAnswers.main(part);
		}

		@Override
		void say(Mapping part, String words) {
			GapAnswers.say(part, words);
		}
	};

	private final String list;

	private final String prefix;

	PartWords(String list, String prefix) {
		this.list = list;
		this.prefix = prefix;
	}

	String list() {
		return this.list;
	}

	String prefix() {
		return this.prefix;
	}

	abstract String words(Mapping part);

	abstract void say(Mapping part, String words);

	/** Its words, or its id where it has none that can stand in a text. */
	public String shown(Mapping part) {
		var words = words(part);
		return (words.isEmpty() || words.contains("{") || words.contains("}")) ? part.text("id") : words;
	}

	Mapping made(String id, String words) {
		Map<String, @Nullable Object> tree = new LinkedHashMap<>();
		tree.put("id", id);
		var part = Mapping.of(tree);
		say(part, words);
		return part;
	}

}
