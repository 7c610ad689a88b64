package org.peerway.assessment.edit;

import java.util.Map;

import org.peerway.assessment.bank.BankPictures;

/** Where an editor finds the pictures of its question, and puts new ones. */
public interface PictureShelf {

	/** Where pictures are found, by the names that texts show them by. */
	Map<String, String> addresses();

	/** Takes in a picture. */
	BankPictures.Result keep(String fileName, byte[] bytes);

}
