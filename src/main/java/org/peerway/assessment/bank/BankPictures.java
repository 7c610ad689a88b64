package org.peerway.assessment.bank;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.peerway.assessment.exchange.Media;
import org.peerway.base.file.Picture;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows the pictures of questions to those who work with the bank, and takes new ones. A
 * name stands for the same picture for ever: what was published goes on showing it.
 */
@Service
public class BankPictures {

	/** The most pictures and sounds of one question. */
	public static final int MOST = 50;

	private static final int LONGEST_NAME = 60;

	private final BankMediaRepository media;

	private final BankMedia shelf;

	private final BankStore store;

	BankPictures(BankMediaRepository media, BankMedia shelf, BankStore store) {
		this.media = media;
		this.shelf = shelf;
		this.store = store;
	}

	/** Why a picture is not kept. */
	public enum Refusal {

		/** It is no PNG, JPEG, GIF or WebP. */
		NO_PICTURE,

		/** It has more than {@link BankLimits#MEDIA} bytes. */
		TOO_BIG,

		/** The question has {@link BankPictures#MOST} already. */
		TOO_MANY

	}

	/** What became of a picture. */
	public sealed interface Result {

	}

	/** It is kept, and texts show it by that name. */
	public record Kept(String name) implements Result {
	}

	/** It is not kept. */
	public record Refused(Refusal why) implements Result {
	}

	static String address(UUID media) {
		return "download/pictures/" + media;
	}

	/** A picture, by its id. */
	@PreAuthorize(BankRoles.READER)
	@Transactional(readOnly = true)
	public Optional<Picture> picture(UUID id) {
		return this.media.findById(id).map(BankMediaFile::toMedia).map(Media::bytes).flatMap(Picture::of);
	}

	/**
	 * Where the pictures of a question are found, by the names that texts show them by.
	 */
	@PreAuthorize(BankRoles.READER)
	public Map<String, String> addresses(UUID question) {
		return this.shelf.addresses(question);
	}

	/**
	 * Takes in a picture for a question; no text shows it by that alone.
	 * @param fileName from which its name is made
	 * @throws java.util.NoSuchElementException if there is no such question
	 */
	@PreAuthorize(BankRoles.WRITER)
	@Transactional
	public Result keep(UUID question, String fileName, byte[] bytes) {
		this.store.question(question);
		var picture = Picture.of(bytes);
		if (picture.isEmpty()) {
			return new Refused(Refusal.NO_PICTURE);
		}
		if (bytes.length > BankLimits.MEDIA) {
			return new Refused(Refusal.TOO_BIG);
		}
		var taken = this.media.allNames(question);
		if (taken.size() >= MOST) {
			return new Refused(Refusal.TOO_MANY);
		}
		var format = picture.get().format();
		var name = free(base(fileName), format.ending(), taken);
		this.media.save(new BankMediaFile(question, new Media(name, format.type(), bytes)));
		return new Kept(name);
	}

	/** Letters, digits and hyphens, which need no care in Markdown. */
	private static String base(String fileName) {
		var plain = Normalizer.normalize(fileName, Normalizer.Form.NFD)
			.toLowerCase(Locale.ROOT)
			.replaceFirst("\\.[^.]*$", "")
			.replaceAll("\\p{M}", "")
			.replaceAll("[^a-z0-9]+", "-");
		var cut = plain.substring(0, Math.min(plain.length(), LONGEST_NAME)).replaceAll("^-|-$", "");
		return cut.isEmpty() ? "picture" : cut;
	}

	private static String free(String base, String ending, List<String> names) {
		Set<String> taken = names.stream().collect(Collectors.toSet());
		var tried = base + "." + ending;
		for (int number = 2; taken.contains(tried); number++) {
			tried = base + "-" + number + "." + ending;
		}
		return tried;
	}

}
