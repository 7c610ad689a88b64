package org.peerway.assessment.compose.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.TopicSource;
import org.peerway.assessment.bank.BankFolders;
import org.peerway.assessment.bank.BankService;
import org.peerway.assessment.bank.Folder;

/**
 * What the bank offers to choose questions by.
 *
 * @param modules their titles by their ids
 */
record BankChoices(List<Place> places, List<String> tags, Map<String, String> modules, List<String> concepts) {

	/**
	 * A folder by its whole path.
	 *
	 * @param folder {@code null} for the whole bank
	 */
	record Place(@Nullable UUID folder, String path) {
	}

	static BankChoices of(BankFolders folders, BankService bank, TopicSource topics) {
		List<Place> places = new ArrayList<>();
		add(places, folders.all(), Optional.empty(), "");
		Map<String, String> modules = new LinkedHashMap<>();
		topics.inForce().modules().forEach((module) -> modules.put(module.id(), module.title()));
		return new BankChoices(places, bank.tags(), modules, bank.concepts());
	}

	private static void add(List<Place> places, List<Folder> folders, Optional<UUID> parent, String path) {
		folders.stream().filter((folder) -> folder.parent().equals(parent)).forEach((folder) -> {
			var name = path.isEmpty() ? folder.name() : path + " / " + folder.name();
			places.add(new Place(folder.id(), name));
			add(places, folders, Optional.of(folder.id()), name);
		});
	}

}
