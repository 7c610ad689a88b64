package org.peerway.base.file;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Unpacks all that an archive holds, or is told why it cannot be unpacked. */
class ArchiveFuzz {

	@FuzzTest(maxDuration = "10s")
	void eachFileEnds(byte[] file) {
		Modest.run(() -> unpack(file));
	}

	private static void unpack(byte[] file) {
		try {
			var archive = Archive.open(file, ArchiveLimits.USUAL);
			for (String name : archive.names()) {
				archive.bytes(name);
			}
		}
		catch (ArchiveException ex) {
			if (ex.details().isEmpty()) {
				throw new AssertionError("Nothing is said about the file", ex);
			}
		}
	}

}
