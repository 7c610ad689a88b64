package org.peerway.certification.document;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The paper of a certificate, lying on its long side. */
public enum Paper {

	/** 11 by 8.5 inches. */
	LETTER(PDRectangle.LETTER),
	/** 297 by 210 millimetres. */
	A4(PDRectangle.A4);

	/**
	 * The look is drawn in pixels of 1/96 inch, the document counts in points of 1/72
	 * inch.
	 */
	static final float POINTS_PER_PIXEL = 0.75f;

	private final PDRectangle upright;

	Paper(PDRectangle upright) {
		this.upright = upright;
	}

	PDRectangle page() {
		return new PDRectangle(upright.getHeight(), upright.getWidth());
	}

	float width() {
		return upright.getHeight() / POINTS_PER_PIXEL;
	}

	float height() {
		return upright.getWidth() / POINTS_PER_PIXEL;
	}

}
