package org.peerway.base.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The directory at the end of a ZIP archive, as in PKWARE's APPNOTE 6.3.9, sections
 * 4.3.7, 4.3.12 and 4.3.16. Extra fields are not looked at: no archive that is small
 * enough for us needs them.
 */
final class Directory {

	private static final int LOCAL = 0x04034b50;

	private static final int LOCAL_LENGTH = 30;

	private static final int CENTRAL = 0x02014b50;

	private static final int CENTRAL_LENGTH = 46;

	private static final int END = 0x06054b50;

	private static final int END_LENGTH = 22;

	private static final int LONGEST_COMMENT = 0xffff;

	private final byte[] file;

	private final ByteBuffer bytes;

	private final ArchiveLimits limits;

	Directory(byte[] file, ArchiveLimits limits) {
		this.file = file;
		this.bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
		this.limits = limits;
	}

	List<Entry> entries() throws ArchiveException {
		int end = end();
		int count = unsigned(end + 10);
		if (count > this.limits.entries()) {
			throw new ArchiveException(ArchiveException.Problem.TOO_MUCH, Integer.toString(count),
					Integer.toString(this.limits.entries()));
		}
		long length = unsignedInt(end + 12);
		long shift = end - length - unsignedInt(end + 16);
		if (shift < 0 || unsigned(end + 8) != count || length < (long) count * CENTRAL_LENGTH) {
			throw unreadable();
		}
		List<Entry> entries = new ArrayList<>(count);
		int at = (int) (end - length);
		for (int i = 0; i < count; i++) {
			at = read(at, end, shift, entries);
		}
		checkOverlaps(entries);
		return entries;
	}

	/** Where the last record begins: the one whose comment ends with the file. */
	private int end() throws ArchiveException {
		int last = this.file.length - END_LENGTH;
		for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
			if (this.bytes.getInt(at) == END && unsigned(at + 20) <= last - at) {
				return at;
			}
		}
		throw unreadable();
	}

	private int read(int at, int end, long shift, List<Entry> entries) throws ArchiveException {
		if (at > end - CENTRAL_LENGTH || this.bytes.getInt(at) != CENTRAL) {
			throw unreadable();
		}
		int nameLength = unsigned(at + 28);
		int next = at + CENTRAL_LENGTH + nameLength + unsigned(at + 30) + unsigned(at + 32);
		if (next > end) {
			throw unreadable();
		}
		var name = EntryName.decode(this.file, at + CENTRAL_LENGTH, nameLength);
		long packed = unsignedInt(at + 20);
		long local = unsignedInt(at + 42) + shift;
		int start = start(local, at + CENTRAL_LENGTH, nameLength);
		if (start + packed > end) {
			throw unreadable();
		}
		entries.add(new Entry(name, unsigned(at + 8), unsigned(at + 10), unsignedInt(at + 16), packed,
				unsignedInt(at + 24), start));
		return next;
	}

	/** Where the bytes of an entry begin, after a head of its own with the same name. */
	private int start(long local, int name, int nameLength) throws ArchiveException {
		if (local > this.file.length - LOCAL_LENGTH || this.bytes.getInt((int) local) != LOCAL) {
			throw unreadable();
		}
		int from = (int) local + LOCAL_LENGTH;
		if (unsigned((int) local + 26) != nameLength || from + nameLength > this.file.length
				|| !Arrays.equals(this.file, from, from + nameLength, this.file, name, name + nameLength)) {
			throw unreadable();
		}
		return from + nameLength + unsigned((int) local + 28);
	}

	/**
	 * Refuses entries that share bytes: that is how a small archive unpacks to petabytes.
	 * @see <a href="https://www.bamsoftware.com/hacks/zipbomb/">A better zip bomb</a>
	 */
	private void checkOverlaps(List<Entry> entries) throws ArchiveException {
		long free = 0;
		for (Entry entry : entries.stream().sorted(Comparator.comparingInt(Entry::start)).toList()) {
			if (entry.start() < free) {
				throw unreadable();
			}
			free = entry.start() + entry.packed();
		}
	}

	private int unsigned(int at) {
		return Short.toUnsignedInt(this.bytes.getShort(at));
	}

	private long unsignedInt(int at) {
		return Integer.toUnsignedLong(this.bytes.getInt(at));
	}

	private static ArchiveException unreadable() {
		return new ArchiveException(ArchiveException.Problem.UNREADABLE, "ZIP");
	}

}
