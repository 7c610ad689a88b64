package org.peerway.assessment.bank.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;

import org.peerway.assessment.bank.Folder;

/** Where one folder, or the top, is chosen by its whole path. */
final class FolderSelect extends Composite<ComboBox<String>> {

	private final transient Map<String, Optional<UUID>> places = new LinkedHashMap<>();

	FolderSelect(List<Folder> folders, String label) {
		this.places.put(getTranslation("assessment.bank.folders.top"), Optional.empty());
		add(folders, Optional.empty(), "");
		getContent().setLabel(label);
		getContent().setItems(new ArrayList<>(this.places.keySet()));
		getContent().setValue(this.places.keySet().iterator().next());
		getContent().setWidthFull();
	}

	private void add(List<Folder> folders, Optional<UUID> parent, String path) {
		folders.stream().filter((folder) -> folder.parent().equals(parent)).forEach((folder) -> {
			var name = path.isEmpty() ? folder.name() : path + " / " + folder.name();
			this.places.put(name, Optional.of(folder.id()));
			add(folders, Optional.of(folder.id()), name);
		});
	}

	void choose(Optional<UUID> folder) {
		this.places.forEach((path, place) -> {
			if (place.equals(folder)) {
				getContent().setValue(path);
			}
		});
	}

	/** Nothing for the top. */
	Optional<UUID> chosen() {
		return Optional.ofNullable(getContent().getValue())
			.flatMap((path) -> this.places.getOrDefault(path, Optional.empty()));
	}

}
