package org.peerway.roleplay.exchange.h5p;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.peerway.base.Slug;
import org.peerway.base.file.Archive;
import org.peerway.base.file.ArchiveException;
import org.peerway.roleplay.exchange.Media;
import org.peerway.roleplay.exchange.Remarks;
import org.peerway.roleplay.exchange.part.Archives;

/** The pictures of a package, from which those that are shown are taken. */
final class Shelf {

	static final String FOLDER = "content/";

	private static final Map<String, String> TYPES = Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg",
			"image/jpeg", "gif", "image/gif", "webp", "image/webp");

	private final @Nullable Archive archive;

	private final Remarks told;

	private final Map<String, Media> taken = new HashMap<>();

	private final List<Media> inOrder = new ArrayList<>();

	Shelf(@Nullable Archive archive, Remarks told) {
		this.archive = archive;
		this.told = told;
	}

	/** The name of a picture, by its path in the folder of the content. */
	Optional<String> take(String path, String type) {
		var known = this.taken.get(path);
		if (known != null) {
			return Optional.of(known.name());
		}
		var media = bytes(path).flatMap((bytes) -> media(path, bytes));
		media.ifPresent((found) -> {
			this.taken.put(path, found);
			this.inOrder.add(found);
		});
		return media.map(Media::name);
	}

	private Optional<byte[]> bytes(String path) {
		if (this.archive == null) {
			return Optional.empty();
		}
		try {
			return this.archive.bytes(FOLDER + path);
		}
		catch (ArchiveException ex) {
			Archives.tell(ex, this.told);
			return Optional.empty();
		}
	}

	private Optional<Media> media(String path, byte[] bytes) {
		var file = path.substring(path.lastIndexOf('/') + 1).replaceAll("#tmp$", "");
		int dot = file.lastIndexOf('.');
		var ending = file.substring(dot + 1).toLowerCase(Locale.ROOT);
		return Optional.ofNullable(TYPES.get(ending)).map((type) -> new Media(name(file, dot, ending), type, bytes));
	}

	private String name(String file, int dot, String ending) {
		var slug = Slug.of(file.substring(0, dot));
		var base = slug.isEmpty() ? "picture" : slug;
		var name = base + "." + ending;
		for (int i = 2; isTaken(name); i++) {
			name = base + "-" + i + "." + ending;
		}
		return name;
	}

	private boolean isTaken(String name) {
		return this.inOrder.stream().anyMatch((media) -> media.name().equals(name));
	}

	/** All that are shown. */
	List<Media> taken() {
		return List.copyOf(this.inOrder);
	}

	/** The ending of the name of a picture of this type, if it can be shown. */
	static Optional<String> ending(String type) {
		return TYPES.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().equals(type) && !entry.getKey().equals("jpeg"))
			.map(Map.Entry::getKey)
			.findFirst();
	}

}
