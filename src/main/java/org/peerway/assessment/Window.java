package org.peerway.assessment;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * When attempts may start. Own time goes on after the end, unless the end is a hard one.
 *
 * @param opens the first moment; {@code null} if it was always open
 * @param closes the first moment when no attempt starts any more; {@code null} if never
 * @param hard whether attempts end then too
 */
public record Window(@Nullable Instant opens, @Nullable Instant closes, boolean hard) {

	/** Always open. */
	public static final Window ALWAYS = new Window(null, null, false);

	public Window {
		if (opens != null && closes != null && !opens.isBefore(closes)) {
			throw new IllegalArgumentException("A window cannot close at " + closes + " and open at " + opens);
		}
		if (hard && closes == null) {
			throw new IllegalArgumentException("A window without an end has no hard end");
		}
	}

	boolean isBefore(Instant now) {
		return this.opens != null && now.isBefore(this.opens);
	}

	boolean isOver(Instant now) {
		return this.closes != null && !now.isBefore(this.closes);
	}

	/** When attempts end whatever time they have, if they do. */
	@Nullable Instant hardEnd() {
		return this.hard ? this.closes : null;
	}

}
