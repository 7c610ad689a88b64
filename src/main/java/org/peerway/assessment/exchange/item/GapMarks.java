package org.peerway.assessment.exchange.item;

import java.util.ArrayList;
import java.util.List;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.question.GapText;

/**
 * Holds the places of gaps while a text is converted: the text is one, with a sign of
 * Unicode's private use in the place of each gap.
 */
public final class GapMarks {

	private static final char MARK = '\ue000';

	private int count;

	/**
	 * What fills a gap.
	 *
	 * @param weight of the gap among all gaps
	 */
	public record Filled(GapText.GapKey key, double weight) {

		/** As much as any other gap. */
		public Filled(GapText.GapKey key) {
			this(key, 1);
		}

	}

	/** A text without the sign. */
	public String clean(String text) {
		return text.replace(String.valueOf(MARK), "");
	}

	/** The sign for one more gap. */
	public String next() {
		this.count++;
		return String.valueOf(MARK);
	}

	/**
	 * The parts of the converted text.
	 * @throws RefusedException if a gap stood at a place that did not come along
	 */
	public List<GapText.Part> parts(String text, List<Filled> gaps) {
		if (text.chars().filter((ch) -> ch == MARK).count() != gaps.size() || gaps.size() != this.count) {
			throw new RefusedException(Reason.MISSING, "{…}");
		}
		List<GapText.Part> parts = new ArrayList<>();
		int from = 0;
		for (int i = 0; i < gaps.size(); i++) {
			int to = text.indexOf(MARK, from);
			words(parts, text.substring(from, to));
			parts.add(new GapText.Gap(String.valueOf(i + 1), gaps.get(i).weight(), gaps.get(i).key()));
			from = to + 1;
		}
		words(parts, text.substring(from));
		return parts;
	}

	/** The text with signs in the places of its gaps. */
	public static String join(GapText question) {
		var text = new StringBuilder();
		for (GapText.Part part : question.parts()) {
			switch (part) {
				case GapText.Words words -> text.append(words.text().replace(String.valueOf(MARK), ""));
				case GapText.Gap gap -> text.append(MARK);
			}
		}
		return text.toString();
	}

	/** Puts something in the places of the signs, in their order. */
	public static String fill(String text, List<String> gaps) {
		var filled = new StringBuilder();
		int from = 0;
		for (String gap : gaps) {
			int to = text.indexOf(MARK, from);
			filled.append(text, from, to).append(gap);
			from = to + 1;
		}
		return filled.append(text.substring(from)).toString();
	}

	private static void words(List<GapText.Part> parts, String words) {
		if (!words.isEmpty()) {
			parts.add(new GapText.Words(words));
		}
	}

}
