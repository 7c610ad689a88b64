package org.peerway.assessment.bank;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.peerway.base.Folded;

import org.springframework.stereotype.Component;

/** Where folders lie, and where new ones go. */
@Component
class FolderStore {

	private final BankFolderRepository folders;

	FolderStore(BankFolderRepository folders) {
		this.folders = folders;
	}

	FolderTree tree() {
		return new FolderTree(this.folders.lines()
			.stream()
			.map(BankFolderRepository.Line::toFolder)
			.sorted(Comparator.comparing((Folder folder) -> Folded.of(folder.name())).thenComparing(Folder::id))
			.toList());
	}

	/**
	 * The folder in that place, made if there is none; at the deepest place the parent.
	 */
	@Nullable UUID within(@Nullable UUID parent, List<String> names) {
		var folder = parent;
		int room = BankFolders.DEEPEST - tree().depth(parent);
		for (String words : names.subList(0, Math.min(names.size(), room))) {
			var above = folder;
			var name = FolderName.like(words);
			folder = this.folders.findByPlace(BankFolder.place(above, name))
				.orElseGet(() -> this.folders.saveAndFlush(new BankFolder(above, name)))
				.id();
		}
		return folder;
	}

}
