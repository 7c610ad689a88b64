package org.peerway.assessment.bank;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.peerway.assessment.exchange.Media;
import org.peerway.base.file.Picture;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the engine gets pictures of questions from, whoever is acting. What belongs to an
 * answer may be among them, so no screen may hand on what it gives; {@link BankPictures}
 * is for people.
 */
@Component
public class BankMedia {

	private final BankMediaRepository media;

	BankMedia(BankMediaRepository media) {
		this.media = media;
	}

	/** The picture that a question keeps under that name. */
	@Transactional(readOnly = true)
	public Optional<Picture> picture(UUID question, String name) {
		return this.media.findByQuestionAndName(question, name)
			.map(BankMediaFile::toMedia)
			.map(Media::bytes)
			.flatMap(Picture::of);
	}

	/**
	 * Where those who work with the bank find the pictures of a question, by their names.
	 */
	@Transactional(readOnly = true)
	public Map<String, String> addresses(UUID question) {
		return this.media.names(question, Picture.Format.types())
			.stream()
			.collect(Collectors.toMap(BankMediaRepository.Name::name, (one) -> BankPictures.address(one.id())));
	}

}
