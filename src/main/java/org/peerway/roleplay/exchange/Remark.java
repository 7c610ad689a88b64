package org.peerway.roleplay.exchange;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Something that an author should know about an item, a scenario or a file.
 *
 * @param line in the file, counted from 1; 0 where there are no lines
 * @param details what exactly, put into the reason's words in this order; the key of a
 * {@link Part} stands for the words of that part
 */
public record Remark(Reason reason, int line, List<String> details) {

	private static final int PLACES = 2;

	public Remark {
		details = List.copyOf(details);
	}

	public Remark(Reason reason, int line, String... details) {
		this(reason, line, List.of(details));
	}

	/** Finds the words for keys in a language. */
	@FunctionalInterface
	public interface Words {

		String of(String key, Object... details);

	}

	/** What there is to say, without the line. */
	public String text(Words words) {
		var said = IntStream.range(0, Math.max(PLACES, this.details.size()))
			.mapToObj((i) -> (i < this.details.size()) ? detail(this.details.get(i), words) : "")
			.toArray();
		return words.of(this.reason.key(), said).strip();
	}

	private static String detail(String detail, Words words) {
		return Part.isKey(detail) ? words.of(detail) : detail;
	}

}
