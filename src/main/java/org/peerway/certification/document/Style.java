package org.peerway.certification.document;

import java.awt.Color;

/** How a text is set: size in pixels, tracking in ems. */
record Style(Typeface face, float size, Color color, float tracking) {

	Style(Typeface face, float size, Color color) {
		this(face, size, color, 0);
	}

	Style sized(float pixels) {
		return new Style(face, pixels, color, tracking);
	}

}
