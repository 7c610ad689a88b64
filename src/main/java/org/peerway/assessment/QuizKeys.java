package org.peerway.assessment;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;

/**
 * The keys of a quiz as those hold on to them who grade by them, and alone whoever
 * corrects one: so nothing is graded by a key that holds no more.
 */
@Entity
class QuizKeys {

	/** The quiz. */
	@Embeddable
	record Key(UUID courseVersion, String quiz) {

		Key(QuizRef ref) {
			this(ref.courseVersion(), ref.quiz());
		}

	}

	@EmbeddedId
	private Key key;

	@Version
	private Integer version;

	/** How many there were. */
	private int corrections;

	@SuppressWarnings("JpaEntity")
	QuizKeys() {
	}

	@SuppressWarnings("JpaEntity")
	QuizKeys(QuizRef ref) {
		this.key = new Key(ref);
	}

	int corrections() {
		return this.corrections;
	}

	/**
	 * Counts one more.
	 * @throws StaleCorrectionException if there were others than that many
	 */
	void correct(int expected) {
		if (this.corrections != expected) {
			throw new StaleCorrectionException(this.corrections);
		}
		this.corrections++;
	}

}
