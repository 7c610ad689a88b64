package org.peerway.learning.results;

import java.util.Locale;

/** The forms of results. */
public enum ExportFormat {

	/** For people, signed off. */
	PDF("application/pdf"),
	/** For machines, with stable names. */
	JSON("application/json");

	private final String mediaType;

	ExportFormat(String mediaType) {
		this.mediaType = mediaType;
	}

	public String mediaType() {
		return this.mediaType;
	}

	/** How names of such files end. */
	public String ending() {
		return name().toLowerCase(Locale.ROOT);
	}

}
