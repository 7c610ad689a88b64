package org.peerway.notice;

import java.time.Instant;
import java.util.List;

/**
 * A notice as its reader sees it.
 *
 * @param details put into the words of its kind
 * @param link where there is more; empty if there is not
 */
public record NoticeLine(NoticeId id, String kind, List<String> details, String link, Instant at, boolean read) {

	public NoticeLine {
		details = List.copyOf(details);
	}

}
