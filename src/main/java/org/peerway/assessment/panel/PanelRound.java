package org.peerway.assessment.panel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A round of a panel, with what the judges were told about attempts when it began. */
@Entity
class PanelRound {

	/** How hard a question was in finished attempts. */
	@Embeddable
	record Facility(@Column(name = "question") String question, @Column(name = "facility") double facility,
			@Column(name = "attempts") long attempts) {
	}

	@Id
	private UUID id;

	@Version
	private Integer version;

	private UUID panel;

	private int number;

	private Instant openedAt;

	private @Nullable Instant closedAt;

	@ElementCollection
	@CollectionTable(name = "panel_round_facility", joinColumns = @JoinColumn(name = "round"))
	private List<Facility> facilities = new ArrayList<>();

	@SuppressWarnings("JpaEntity")
	protected PanelRound() {
	}

	@SuppressWarnings("JpaEntity")
	PanelRound(UUID panel, int number, Collection<Facility> facilities, Instant now) {
		this.id = UUID.randomUUID();
		this.panel = panel;
		this.number = number;
		this.openedAt = now;
		this.facilities.addAll(facilities);
	}

	void close(Instant now) {
		this.closedAt = now;
	}

	int number() {
		return this.number;
	}

	Optional<Instant> closedAt() {
		return Optional.ofNullable(this.closedAt);
	}

	List<Facility> facilities() {
		return List.copyOf(this.facilities);
	}

}
