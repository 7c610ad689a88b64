package org.peerway.assessment.bank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The folders that the bank is sorted into. */
@Service
public class BankFolders {

	/** How deep folders may lie in each other. */
	public static final int DEEPEST = 8;

	private final BankFolderRepository folders;

	private final BankQuestionRepository questions;

	private final FolderStore shelf;

	private final BankStore store;

	BankFolders(BankFolderRepository folders, BankQuestionRepository questions, FolderStore shelf, BankStore store) {
		this.folders = folders;
		this.shelf = shelf;
		this.questions = questions;
		this.store = store;
	}

	/** All folders, by name. */
	@PreAuthorize(BankRoles.READER)
	@Transactional(readOnly = true)
	public List<Folder> all() {
		return this.shelf.tree().all();
	}

	/** How many questions lie in each folder itself; folders without any are left out. */
	@PreAuthorize(BankRoles.READER)
	@Transactional(readOnly = true)
	public Map<UUID, Long> counts() {
		var counts = new HashMap<UUID, Long>();
		for (var count : this.questions.countByFolder()) {
			var folder = count.getFolder();
			if (folder != null) {
				counts.put(folder, count.getQuestions());
			}
		}
		return counts;
	}

	/**
	 * Makes a folder.
	 * @param parent to put it into; nothing for the top
	 * @return the new folder, or empty if the name is taken there or it would lie too
	 * deep
	 */
	@PreAuthorize(BankRoles.WRITER)
	@Transactional
	public Optional<UUID> create(@Nullable UUID parent, FolderName name) {
		this.store.change();
		this.store.mustBeFolder(parent);
		if (this.folders.existsByPlace(BankFolder.place(parent, name)) || this.shelf.tree().depth(parent) >= DEEPEST) {
			return Optional.empty();
		}
		return Optional.of(this.folders.saveAndFlush(new BankFolder(parent, name)).id());
	}

	@PreAuthorize(BankRoles.WRITER)
	@Transactional
	public FolderChange rename(UUID folder, FolderName name) {
		this.store.change();
		var found = find(folder);
		return put(found, found.parent().orElse(null), name);
	}

	/**
	 * Moves a folder with all that is in it.
	 * @param parent to put it into; nothing for the top
	 */
	@PreAuthorize(BankRoles.WRITER)
	@Transactional
	public FolderChange move(UUID folder, @Nullable UUID parent) {
		this.store.change();
		this.store.mustBeFolder(parent);
		var tree = this.shelf.tree();
		if (parent != null && tree.withInner(folder).contains(parent)) {
			return FolderChange.INTO_ITSELF;
		}
		if (tree.depth(parent) + tree.height(folder) > DEEPEST) {
			return FolderChange.TOO_DEEP;
		}
		var found = find(folder);
		return put(found, parent, found.name());
	}

	private FolderChange put(BankFolder folder, @Nullable UUID parent, FolderName name) {
		var place = BankFolder.place(parent, name);
		if (!place.equals(folder.place()) && this.folders.existsByPlace(place)) {
			return FolderChange.NAME_TAKEN;
		}
		folder.put(parent, name);
		this.folders.saveAndFlush(folder);
		return FolderChange.DONE;
	}

	/** Takes an empty folder away. */
	@PreAuthorize(BankRoles.WRITER)
	@Transactional
	public FolderChange delete(UUID folder) {
		this.store.change();
		var found = find(folder);
		if (this.folders.existsByParent(folder) || this.questions.existsByFolder(folder)) {
			return FolderChange.NOT_EMPTY;
		}
		this.folders.delete(found);
		return FolderChange.DONE;
	}

	private BankFolder find(UUID folder) {
		return this.folders.findById(folder).orElseThrow(() -> BankStore.unknown("folder", folder));
	}

}
