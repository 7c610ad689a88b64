package org.peerway.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.peerway.assessment.exchange.yaml.QuestionYaml;
import org.peerway.assessment.question.Question;
import org.peerway.people.PersonId;

/** That a question of a quiz was withdrawn or its key corrected; the last one holds. */
@Entity
class Correction {

	@Id
	private UUID id;

	@Version
	private Integer version;

	private UUID courseVersion;

	private String quiz;

	private String question;

	/** Counted from 1 for each question. */
	private int number;

	/** The question as it is now; empty if it is withdrawn. */
	private String keyText;

	private boolean neverLower;

	private String reason;

	private UUID correctedBy;

	private Instant correctedAt;

	@SuppressWarnings("JpaEntity")
	Correction() {
	}

	@SuppressWarnings("JpaEntity")
	Correction(QuizRef ref, KeyChange change, int number, boolean neverLower, String reason, PersonId by, Instant now) {
		this.id = UUID.randomUUID();
		this.courseVersion = ref.courseVersion();
		this.quiz = ref.quiz();
		this.question = change.question();
		this.number = number;
		this.keyText = switch (change) {
			case KeyChange.Withdraw withdrawn -> "";
			case KeyChange.Correct correct -> QuestionYaml.write(correct.corrected());
		};
		this.neverLower = neverLower;
		this.reason = reason;
		this.correctedBy = by.value();
		this.correctedAt = now;
	}

	/** The question as it is now; empty if it is withdrawn. */
	Optional<Question> corrected() {
		return Optional.of(this.keyText).filter((text) -> !text.isEmpty()).map(QuestionYaml::read);
	}

	String question() {
		return this.question;
	}

	int number() {
		return this.number;
	}

	boolean isNeverLower() {
		return this.neverLower;
	}

	String reason() {
		return this.reason;
	}

	PersonId by() {
		return new PersonId(this.correctedBy);
	}

	Instant at() {
		return this.correctedAt;
	}

	CorrectionId id() {
		return new CorrectionId(this.id);
	}

	CorrectionCard card(long changed) {
		return new CorrectionCard(id(), this.question, this.keyText.isEmpty(), this.neverLower, this.reason,
				new PersonId(this.correctedBy), this.correctedAt, (int) changed);
	}

}
