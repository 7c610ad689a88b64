package org.peerway.assessment.exchange.item;

import java.util.Base64;

import org.peerway.assessment.exchange.Media;

/** Addresses that hold what they lead to. */
public final class DataAddress {

	private DataAddress() {
	}

	/** The address of a picture or sound. */
	public static String of(Media media) {
		return "data:" + media.type() + ";base64," + Base64.getEncoder().encodeToString(media.bytes());
	}

}
