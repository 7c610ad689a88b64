package org.peerway.roleplay.exchange;

import java.util.List;

/**
 * Something that an author should know about an item, a scenario or a file.
 *
 * @param line in the file, counted from 1; 0 where there are no lines
 * @param details what exactly, put into the reason's words in this order; the key of a
 * {@link Part} stands for the words of that part
 */
public record Remark(Reason reason, int line, List<String> details) {

	public Remark {
		details = List.copyOf(details);
	}

	public Remark(Reason reason, int line, String... details) {
		this(reason, line, List.of(details));
	}

}
