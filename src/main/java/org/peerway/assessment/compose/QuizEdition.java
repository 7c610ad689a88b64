package org.peerway.assessment.compose;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.hibernate.annotations.Immutable;
import org.peerway.assessment.bank.LiveQuestion;
import org.peerway.people.PersonId;

/** A quiz as it was published: its whole text, which never changes. */
@Entity
@Immutable
class QuizEdition {

	/** A version of a question that the edition may draw. */
	@Embeddable
	record Source(@Column(name = "question") UUID question, @Column(name = "question_version") int version,
			@Column(name = "code") String code) {
	}

	@Id
	private UUID id;

	private UUID quiz;

	private int number;

	private String title;

	private String language;

	private String text;

	private String hash;

	private String note;

	private UUID author;

	private Instant publishedAt;

	@ElementCollection
	@CollectionTable(name = "quiz_edition_question", joinColumns = @JoinColumn(name = "edition"))
	private List<Source> sources = new ArrayList<>();

	@SuppressWarnings("JpaEntity")
	QuizEdition() {
	}

	@SuppressWarnings("JpaEntity")
	QuizEdition(UUID quiz, int number, QuizDraft draft, String text, Collection<LiveQuestion> questions, String note,
			PersonId author, Instant now) {
		this.id = UUID.randomUUID();
		this.quiz = quiz;
		this.number = number;
		this.title = draft.title();
		this.language = draft.language().getLanguage();
		this.text = text;
		this.hash = sha256(text);
		this.note = note;
		this.author = author.value();
		this.publishedAt = now;
		questions.forEach((one) -> this.sources.add(new Source(one.id(), one.version(), one.question().id())));
	}

	private static String sha256(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The whole quiz as it was published.
	 * @throws IllegalStateException if the stored text no longer has its hash
	 */
	String text() {
		if (!sha256(this.text).equals(this.hash)) {
			throw new IllegalStateException("Edition " + this.id + " is not as it was published");
		}
		return this.text;
	}

	EditionInfo info() {
		return new EditionInfo(EditionQuizzes.ref(this.id, this.quiz), this.number, this.title,
				Locale.of(this.language), this.hash, this.note, new PersonId(this.author), this.publishedAt);
	}

	UUID id() {
		return this.id;
	}

}
