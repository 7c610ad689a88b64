package org.peerway.assessment.bank.ui;

import java.util.Map;
import java.util.UUID;

import org.peerway.assessment.bank.BankPictures;
import org.peerway.assessment.edit.PictureShelf;

/** The pictures of one question of the bank. */
record BankShelf(BankPictures pictures, UUID question) implements PictureShelf {

	@Override
	public Map<String, String> addresses() {
		return this.pictures.addresses(this.question);
	}

	@Override
	public BankPictures.Result keep(String fileName, byte[] bytes) {
		return this.pictures.keep(this.question, fileName, bytes);
	}

}
