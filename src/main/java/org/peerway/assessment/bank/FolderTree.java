package org.peerway.assessment.bank;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Folders as they lie in each other. */
record FolderTree(List<Folder> all) {

	/** How many folders lie above what is put into that folder. */
	int depth(@Nullable UUID folder) {
		Map<UUID, Folder> byId = this.all.stream().collect(Collectors.toMap(Folder::id, Function.identity()));
		int depth = 0;
		var above = folder;
		while (above != null && depth <= this.all.size()) {
			depth++;
			var found = byId.get(above);
			above = (found != null) ? found.parent().orElse(null) : null;
		}
		return depth;
	}

	/** How many folders lie in each other there, itself counted. */
	int height(UUID folder) {
		return 1 + inner(folder).stream().mapToInt((child) -> height(child.id())).max().orElse(0);
	}

	/** The folder and all that lie in it. */
	Set<UUID> withInner(UUID folder) {
		var found = new HashSet<UUID>();
		found.add(folder);
		inner(folder).forEach((child) -> found.addAll(withInner(child.id())));
		return found;
	}

	private List<Folder> inner(UUID folder) {
		return this.all.stream().filter((child) -> child.parent().filter(folder::equals).isPresent()).toList();
	}

}
