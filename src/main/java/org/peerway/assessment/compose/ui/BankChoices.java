package org.peerway.assessment.compose.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.bank.BankFolders;
import org.peerway.assessment.bank.BankService;
import org.peerway.assessment.bank.Folder;

/** What the bank offers to choose questions by. */
record BankChoices(List<Place> places, List<String> tags, List<String> concepts) {

	/**
	 * A folder by its whole path.
	 *
	 * @param folder {@code null} for the whole bank
	 */
	record Place(@Nullable UUID folder, String path) {
	}

	static BankChoices of(BankFolders folders, BankService bank) {
		List<Place> places = new ArrayList<>();
		add(places, folders.all(), Optional.empty(), "");
		return new BankChoices(places, bank.tags(), bank.concepts());
	}

	private static void add(List<Place> places, List<Folder> folders, Optional<UUID> parent, String path) {
		folders.stream().filter((folder) -> folder.parent().equals(parent)).forEach((folder) -> {
			var name = path.isEmpty() ? folder.name() : path + " / " + folder.name();
			places.add(new Place(folder.id(), name));
			add(places, folders, Optional.of(folder.id()), name);
		});
	}

}
