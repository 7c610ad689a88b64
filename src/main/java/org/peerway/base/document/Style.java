package org.peerway.base.document;

import java.awt.Color;

/** How a text is set: size in pixels, tracking in ems. */
public record Style(Typeface face, float size, Color color, float tracking) {

	public Style(Typeface face, float size, Color color) {
		this(face, size, color, 0);
	}

	public Style sized(float pixels) {
		return new Style(face, pixels, color, tracking);
	}

}
