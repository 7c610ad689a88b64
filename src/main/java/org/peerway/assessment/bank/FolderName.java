package org.peerway.assessment.bank;

/** What a folder is called: 1 to 100 characters in one line. */
public record FolderName(String value) {

	private static final int LONGEST = 100;

	public FolderName {
		value = value.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
		if (value.isEmpty() || value.length() > LONGEST) {
			throw new IllegalArgumentException("Not a name of a folder: “" + value + "”");
		}
	}

	/** Whether a name can be one. */
	public static boolean fits(String name) {
		var plain = name.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
		return !plain.isEmpty() && plain.length() <= LONGEST;
	}

	/** The name that a file gives a folder, cut where it is too long. */
	static FolderName like(String words) {
		var plain = words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
		return new FolderName(plain.isEmpty() ? "…" : plain.substring(0, Math.min(plain.length(), LONGEST)));
	}

}
