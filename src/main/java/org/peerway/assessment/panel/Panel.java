package org.peerway.assessment.panel;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.peerway.assessment.Quiz;
import org.peerway.assessment.QuizRef;
import org.peerway.people.PersonId;

/** A panel that sets a standard for a quiz in one version, in rounds. */
@Entity
class Panel {

	@Id
	private UUID id;

	@Version
	private Integer version;

	private UUID courseVersion;

	private String quiz;

	private String title;

	private String language;

	private int items;

	private String statement;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private PanelState state;

	private int round;

	/** How many cut scores were chosen. */
	private int cuts;

	private UUID openedBy;

	private Instant openedAt;

	private @Nullable Instant endedAt;

	@SuppressWarnings("JpaEntity")
	protected Panel() {
	}

	@SuppressWarnings("JpaEntity")
	Panel(QuizRef ref, Quiz quiz, String language, String statement, PersonId by, Instant now) {
		this.id = UUID.randomUUID();
		this.courseVersion = ref.courseVersion();
		this.quiz = ref.quiz();
		this.title = quiz.title();
		this.language = language;
		this.items = quiz.questions().size();
		this.statement = statement;
		this.state = PanelState.ESTIMATING;
		this.round = 1;
		this.openedBy = by.value();
		this.openedAt = now;
	}

	/**
	 * Lets an estimate in.
	 * @throws RoundClosedException if that round is not open
	 */
	void requireOpen(int expectedRound) {
		if (this.state != PanelState.ESTIMATING || this.round != expectedRound) {
			throw new RoundClosedException(expectedRound);
		}
	}

	void close(int expectedRound) {
		requireOpen(expectedRound);
		this.state = PanelState.CLOSED;
	}

	/** The number of the next round, which is open by this. */
	int openNext(int closedRound, int most) {
		requireClosed(closedRound);
		if (this.round >= most) {
			throw new IllegalStateException("A panel has " + most + " rounds at most");
		}
		this.state = PanelState.ESTIMATING;
		return ++this.round;
	}

	void end(int closedRound, Instant now) {
		requireClosed(closedRound);
		this.state = PanelState.ENDED;
		this.endedAt = now;
	}

	private void requireClosed(int closedRound) {
		if (this.state != PanelState.CLOSED || this.round != closedRound) {
			throw new IllegalStateException("Panel " + this.id + " is " + this.state + " in round " + this.round
					+ ", not after " + closedRound);
		}
	}

	void requireNotEnded() {
		if (this.state == PanelState.ENDED) {
			throw new IllegalStateException("Panel " + this.id + " has ended");
		}
	}

	/** The number of the next choice, which is taken by this. */
	int nextCut() {
		if (this.state != PanelState.ENDED) {
			throw new IllegalStateException("Panel " + this.id + " has not ended");
		}
		return ++this.cuts;
	}

	QuizRef quiz() {
		return new QuizRef(this.courseVersion, this.quiz);
	}

	PanelInfo info() {
		return new PanelInfo(new PanelId(this.id), quiz(), this.title, this.language, this.items, this.statement,
				this.state, this.round, this.openedAt);
	}

	UUID id() {
		return this.id;
	}

	int round() {
		return this.round;
	}

	int items() {
		return this.items;
	}

}
