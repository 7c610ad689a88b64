package org.peerway.assessment.exchange.ui;

import java.nio.charset.Charset;

import org.peerway.assessment.exchange.Format;
import org.peerway.assessment.exchange.Formats;
import org.peerway.assessment.exchange.Import;

/** A file that a person chose, before it is read. */
final class ChosenFile {

	private static final int SHOWN = 400;

	private final String name;

	private final byte[] bytes;

	private final Formats.Detected detected;

	ChosenFile(String name, byte[] bytes) {
		this.name = name;
		this.bytes = bytes;
		this.detected = Formats.detect(name, bytes);
	}

	String name() {
		return this.name;
	}

	int size() {
		return this.bytes.length;
	}

	/** What it may be. */
	Formats.Detected detected() {
		return this.detected;
	}

	Charset encoding() {
		return Formats.encoding(this.bytes);
	}

	boolean isEncodingDoubtful() {
		return Formats.isEncodingDoubtful(this.bytes);
	}

	/** How it begins, in an encoding. */
	String beginning(Charset encoding) {
		var text = Formats.beginning(this.bytes, encoding).replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
		return (text.length() > SHOWN) ? text.substring(0, SHOWN) + "…" : text;
	}

	/** Reads it, in the encoding that a person chose if it is another than it tells. */
	Import read(Format format, Charset encoding) {
		boolean asTold = !format.isText() || encoding.equals(encoding());
		return asTold ? format.reader().read(this.bytes) : format.reader().read(this.bytes, encoding);
	}

}
