package org.peerway.certification.document;

import java.awt.Color;
import java.io.IOException;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * A QR code (ISO/IEC 18004, level M) as one path, so that it prints sharp at any size.
 */
final class QrCode {

	static final int QUIET_MODULES = 4;

	private final ByteMatrix modules;

	QrCode(String address) {
		try {
			modules = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException("Too long for a QR code: " + address, ex);
		}
	}

	/** The width of the empty margin for a code of this size. */
	float quietZone(float size) {
		return size / modules.getWidth() * QUIET_MODULES;
	}

	void draw(PDPageContentStream content, float x, float y, float size) throws IOException {
		float module = size / modules.getWidth();
		content.setNonStrokingColor(new Color(0x33203a));
		for (int row = 0; row < modules.getHeight(); row++) {
			drawRow(content, row, x, y + row * module, module);
		}
		content.fill();
	}

	private void drawRow(PDPageContentStream content, int row, float x, float y, float module) throws IOException {
		int start = 0;
		for (int column = 0; column <= modules.getWidth(); column++) {
			if (column < modules.getWidth() && modules.get(column, row) == 1) {
				continue;
			}
			if (column > start) {
				content.addRect(x + start * module, y, (column - start) * module, module);
			}
			start = column + 1;
		}
	}

}
