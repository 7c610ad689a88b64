package org.peerway.assessment.exchange.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.peerway.assessment.bank.BankFolders;
import org.peerway.assessment.bank.Folder;

/** Folders by all the names that lead to them. */
final class FolderPaths {

	private FolderPaths() {
	}

	/** The names from the outermost folder on. */
	static List<String> names(Folder folder, List<Folder> all) {
		List<String> names = new ArrayList<>();
		var place = Optional.of(folder);
		while (place.isPresent() && names.size() <= BankFolders.DEEPEST) {
			names.addFirst(place.get().name());
			var parent = place.get().parent();
			place = all.stream().filter((one) -> parent.filter(one.id()::equals).isPresent()).findFirst();
		}
		return names;
	}

	/** As in "Listening / Open questions". */
	static String path(Folder folder, List<Folder> all) {
		return String.join(" / ", names(folder, all));
	}

	static List<Folder> sorted(List<Folder> folders) {
		return folders.stream().sorted(Comparator.comparing((folder) -> path(folder, folders))).toList();
	}

}
