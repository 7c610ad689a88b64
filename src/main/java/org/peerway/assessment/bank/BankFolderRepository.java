package org.peerway.assessment.bank;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Keeps the folders of the bank. */
interface BankFolderRepository extends Repository<BankFolder, UUID> {

	BankFolder saveAndFlush(BankFolder folder);

	Optional<BankFolder> findById(UUID id);

	Optional<BankFolder> findByPlace(String place);

	boolean existsByPlace(String place);

	boolean existsByParent(UUID parent);

	void delete(BankFolder folder);

	@Query("select new org.peerway.assessment.bank.BankFolderRepository$Line(f.id, f.parent, f.name) from BankFolder f")
	List<Line> lines();

	/** A folder with the folder that it is in. */
	record Line(UUID id, @Nullable UUID parent, String name) {

		Folder toFolder() {
			return new Folder(this.id, Optional.ofNullable(this.parent), this.name);
		}

	}

}
