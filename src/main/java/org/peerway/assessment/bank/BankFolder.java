package org.peerway.assessment.bank;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import org.peerway.base.Folded;

/** A folder of the bank. */
@Entity
class BankFolder {

	private static final int LONGEST_PLACE = 110;

	@Id
	private UUID id;

	@Version
	private Integer version;

	private @Nullable UUID parent;

	private String name;

	/** The parent and the folded name; unique. */
	private String place;

	@SuppressWarnings("JpaEntity")
	protected BankFolder() {
	}

	@SuppressWarnings("JpaEntity")
	BankFolder(@Nullable UUID parent, FolderName name) {
		this.id = UUID.randomUUID();
		put(parent, name);
	}

	final void put(@Nullable UUID parent, FolderName name) {
		this.parent = parent;
		this.name = name.value();
		this.place = place(parent, name);
	}

	static String place(@Nullable UUID parent, FolderName name) {
		var folded = Folded.of(name.value());
		return ((parent != null) ? parent : "top") + "/"
				+ folded.substring(0, Math.min(folded.length(), LONGEST_PLACE));
	}

	UUID id() {
		return this.id;
	}

	Optional<UUID> parent() {
		return Optional.ofNullable(this.parent);
	}

	FolderName name() {
		return new FolderName(this.name);
	}

	String place() {
		return this.place;
	}

	Folder toFolder() {
		return new Folder(this.id, parent(), this.name);
	}

}
