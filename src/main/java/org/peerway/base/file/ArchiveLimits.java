package org.peerway.base.file;

/**
 * What an archive may hold at most.
 *
 * @param packed bytes of the archive itself
 * @param unpacked bytes of all that is read from it
 * @param entry bytes of one entry, unpacked
 * @param ratio of unpacked to packed bytes of an entry
 * @param entries how many
 * @param depth of folders within folders
 */
public record ArchiveLimits(int packed, int unpacked, int entry, int ratio, int entries, int depth) {

	private static final int MEGABYTE = 1 << 20;

	/**
	 * For texts with their pictures. Text is packed to a hundredth at best, a bomb to a
	 * thousandth.
	 */
	public static final ArchiveLimits USUAL = new ArchiveLimits(48 * MEGABYTE, 64 * MEGABYTE, 16 * MEGABYTE, 200,
			10_000, 20);

}
