package org.peerway.base.file;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * An entry as the directory of its archive describes it.
 *
 * @param start where its bytes begin in the archive
 */
record Entry(String name, int flags, int method, long crc, long packed, long size, int start) {

	private static final int STORED = 0;

	private static final int DEFLATED = 8;

	private static final int ENCRYPTED = 1;

	/** Too little to do harm, however well it is packed. */
	private static final int SMALL = 1 << 16;

	boolean isFolder() {
		return name().endsWith("/") && size() == 0;
	}

	/**
	 * Compares what it says of itself with the limits.
	 * @throws ArchiveException if it is more than is taken
	 */
	void check(ArchiveLimits limits) throws ArchiveException {
		if (size() > limits.entry()) {
			throw new ArchiveException(ArchiveException.Problem.TOO_MUCH, shown() + ": " + size() + " B",
					limits.entry() + " B");
		}
		if (size() > SMALL && size() / Math.max(1, packed()) > limits.ratio()) {
			throw new ArchiveException(ArchiveException.Problem.TOO_MUCH,
					shown() + ": 1:" + size() / Math.max(1, packed()), "1:" + limits.ratio());
		}
	}

	/**
	 * Its bytes, exactly as many as it says.
	 * @throws ArchiveException if they are encrypted, packed in a way that is not known,
	 * or not what the directory says
	 */
	byte[] unpack(byte[] file) throws ArchiveException {
		if ((flags() & ENCRYPTED) != 0) {
			throw new ArchiveException(ArchiveException.Problem.ENCRYPTED, shown());
		}
		var bytes = switch (method()) {
			case STORED -> stored(file);
			case DEFLATED -> inflated(file);
			default -> throw broken();
		};
		var check = new CRC32();
		check.update(bytes);
		if (check.getValue() != crc()) {
			throw broken();
		}
		return bytes;
	}

	private byte[] stored(byte[] file) throws ArchiveException {
		if (packed() != size()) {
			throw broken();
		}
		return Arrays.copyOfRange(file, start(), start() + (int) size());
	}

	private byte[] inflated(byte[] file) throws ArchiveException {
		var bytes = new byte[(int) size()];
		try (var inflater = new Inflater(true)) {
			inflater.setInput(file, start(), (int) packed());
			int length = 0;
			while (length < bytes.length) {
				int more = inflater.inflate(bytes, length, bytes.length - length);
				if (more == 0) {
					throw broken();
				}
				length += more;
			}
			if (inflater.inflate(new byte[1]) != 0 || !inflater.finished()) {
				throw broken();
			}
		}
		catch (DataFormatException ex) {
			throw broken();
		}
		return bytes;
	}

	private ArchiveException broken() {
		return new ArchiveException(ArchiveException.Problem.BROKEN, shown());
	}

	private String shown() {
		return EntryName.shown(name());
	}

}
