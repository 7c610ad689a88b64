package org.peerway.assessment.bank;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.peerway.assessment.exchange.Media;

import org.springframework.data.domain.Persistable;

/** A picture or sound that a question shows. */
@Entity
@Table(name = "bank_media")
@Immutable
class BankMediaFile implements Persistable<UUID> {

	/** H2 takes a mebibyte in one value. */
	private static final int PART = 1 << 19;

	@Id
	private UUID id;

	private UUID question;

	private String name;

	private String type;

	private int size;

	@ElementCollection
	@CollectionTable(name = "bank_media_part", joinColumns = @JoinColumn(name = "media"))
	@OrderColumn(name = "position")
	@Column(name = "bytes")
	private List<byte[]> parts = new ArrayList<>();

	@SuppressWarnings("JpaEntity")
	protected BankMediaFile() {
	}

	@SuppressWarnings("JpaEntity")
	BankMediaFile(UUID question, Media media) {
		this.id = UUID.randomUUID();
		this.question = question;
		this.name = media.name();
		this.type = media.type();
		this.size = media.bytes().length;
		for (int from = 0; from < this.size; from += PART) {
			this.parts.add(Arrays.copyOfRange(media.bytes(), from, Math.min(from + PART, this.size)));
		}
	}

	@Override
	public UUID getId() {
		return this.id;
	}

	@Override
	public boolean isNew() {
		return true;
	}

	Media toMedia() {
		var bytes = new ByteArrayOutputStream(this.size);
		this.parts.forEach(bytes::writeBytes);
		return new Media(this.name, this.type, bytes.toByteArray());
	}

}
