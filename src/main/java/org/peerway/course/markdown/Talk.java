package org.peerway.course.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** An example conversation, written one line per utterance as "Name: text". */
public record Talk(List<Utterance> utterances) {

	private static final Pattern LINE = Pattern.compile("([^:,]{1,60})(, [^:]{1,60})?: (\\S.*)");

	/** How many speakers are told apart by colour before the colours come round again. */
	private static final int VOICES = 6;

	public Talk {
		utterances = List.copyOf(utterances);
	}

	/**
	 * Something that is said.
	 *
	 * @param speaker the name alone
	 * @param label the name as written, with the role where it was given
	 */
	public record Utterance(String speaker, String label, String text) {

		static @Nullable Utterance parse(String line) {
			var matcher = LINE.matcher(line.strip());
			if (!matcher.matches()) {
				return null;
			}
			String role = (matcher.group(2) != null) ? matcher.group(2) : "";
			return new Utterance(matcher.group(1).strip(), matcher.group(1).strip() + role, matcher.group(3));
		}

	}

	/** Reads what can be read; lines that are no utterance are left out. */
	public static Talk of(String block) {
		var utterances = new ArrayList<Utterance>();
		block.lines().map(Utterance::parse).forEach((utterance) -> {
			if (utterance != null) {
				utterances.add(utterance);
			}
		});
		return new Talk(utterances);
	}

	/** The places, from 0, of the lines that are no utterance. */
	public static List<Integer> unreadableLines(String block) {
		var lines = block.lines().toList();
		var unreadable = new ArrayList<Integer>();
		for (int i = 0; i < lines.size(); i++) {
			if (!lines.get(i).isBlank() && Utterance.parse(lines.get(i)) == null) {
				unreadable.add(i);
			}
		}
		return unreadable;
	}

	/** A letter for each different speaker, in the order in which they first speak. */
	char voice(Utterance utterance) {
		Set<String> speakers = new LinkedHashSet<>();
		this.utterances.forEach((each) -> speakers.add(each.speaker()));
		return (char) ('a' + List.copyOf(speakers).indexOf(utterance.speaker()) % VOICES);
	}

}
