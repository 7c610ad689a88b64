package org.peerway.base.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Bytes that many documents share, compressed once. */
public final class Deflated {

	private final byte[] compressed;

	public Deflated(byte[] bytes) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (OutputStream deflater = new DeflaterOutputStream(out)) {
			deflater.write(bytes);
		}
		compressed = out.toByteArray();
	}

	public COSStream into(COSStream stream) throws IOException {
		try (OutputStream out = stream.createRawOutputStream()) {
			out.write(compressed);
		}
		stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
		return stream;
	}

}
