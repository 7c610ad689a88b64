package org.peerway.base.document;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The paper of a document. */
public enum Paper {

	/** 11 by 8.5 inches. */
	LETTER(PDRectangle.LETTER),
	/** 297 by 210 millimetres. */
	A4(PDRectangle.A4);

	/**
	 * Looks are drawn in pixels of 1/96 inch, documents count in points of 1/72 inch.
	 */
	public static final float POINTS_PER_PIXEL = 0.75f;

	private final PDRectangle upright;

	Paper(PDRectangle upright) {
		this.upright = upright;
	}

	/** The page standing on its short side. */
	public PDRectangle upright() {
		return this.upright;
	}

	/** The page lying on its long side. */
	public PDRectangle lying() {
		return new PDRectangle(this.upright.getHeight(), this.upright.getWidth());
	}

	/** In pixels. */
	public float longSide() {
		return this.upright.getHeight() / POINTS_PER_PIXEL;
	}

	/** In pixels. */
	public float shortSide() {
		return this.upright.getWidth() / POINTS_PER_PIXEL;
	}

}
