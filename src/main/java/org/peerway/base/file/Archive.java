package org.peerway.base.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A ZIP archive in memory. Nothing is unpacked before it is asked for, and then as a
 * stream that ends at the limits; archives within it stay closed. Entries are found by
 * the directory at its end, as every other program finds them; libraries that do the same
 * build an object for each entry and field before one can count them.
 */
public final class Archive {

	private final byte[] file;

	private final ArchiveLimits limits;

	private final SequencedMap<String, Entry> entries = new LinkedHashMap<>();

	private final Map<String, byte[]> unpacked = new HashMap<>();

	private final List<String> unsafeNames = new ArrayList<>();

	private long budget;

	private Archive(byte[] file, ArchiveLimits limits) {
		this.file = file;
		this.limits = limits;
		this.budget = limits.unpacked();
	}

	/** Whether the file begins as ZIP archives do. */
	public static boolean isArchive(byte[] file) {
		return file.length >= 4 && file[0] == 'P' && file[1] == 'K' && (file[2] == 3 || file[2] == 5)
				&& file[3] == file[2] + 1;
	}

	/**
	 * Opens an archive.
	 * @throws ArchiveException if it is broken or beyond the limits
	 */
	public static Archive open(byte[] file, ArchiveLimits limits) throws ArchiveException {
		if (file.length > limits.packed()) {
			throw new ArchiveException(ArchiveException.Problem.TOO_MUCH, file.length + " B", limits.packed() + " B");
		}
		var archive = new Archive(file, limits);
		new Directory(file, limits).entries().forEach(archive::take);
		archive.checkSizes();
		return archive;
	}

	private void take(Entry entry) {
		if (entry.isFolder()) {
			return;
		}
		if (!EntryName.isSafe(entry.name(), this.limits.depth()) || this.entries.containsKey(entry.name())) {
			this.unsafeNames.add(EntryName.shown(entry.name()));
		}
		else {
			this.entries.put(entry.name(), entry);
		}
	}

	private void checkSizes() throws ArchiveException {
		long all = 0;
		for (Entry entry : this.entries.values()) {
			entry.check(this.limits);
			all += entry.size();
		}
		if (all > this.limits.unpacked()) {
			throw new ArchiveException(ArchiveException.Problem.TOO_MUCH, all + " B", this.limits.unpacked() + " B");
		}
	}

	/** The names of all files in it that can be asked for, in its order. */
	public List<String> names() {
		return List.copyOf(this.entries.keySet());
	}

	public boolean holds(String name) {
		return this.entries.containsKey(name);
	}

	/**
	 * The bytes of a file; empty if there is none of that name. They are shared, not
	 * copied.
	 * @throws ArchiveException if it is broken, encrypted or not as it says
	 */
	public Optional<byte[]> bytes(String name) throws ArchiveException {
		var entry = this.entries.get(name);
		if (entry == null) {
			return Optional.empty();
		}
		var known = this.unpacked.get(name);
		if (known == null) {
			if (entry.size() > this.budget) {
				throw new ArchiveException(ArchiveException.Problem.TOO_MUCH, name, this.limits.unpacked() + " B");
			}
			this.budget -= entry.size();
			known = entry.unpack(this.file);
			this.unpacked.put(name, known);
		}
		return Optional.of(known);
	}

	/**
	 * What cannot be asked for, because its name leads out of the archive or is there
	 * twice.
	 */
	public List<String> unsafeNames() {
		return List.copyOf(this.unsafeNames);
	}

}
