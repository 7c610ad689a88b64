package org.peerway.people;

/**
 * The name a person goes by in the course; the name on a certificate is another matter.
 */
public record PersonName(String value) {

	private static final int LONGEST = 200;

	public PersonName {
		value = value.strip();
		if (!isValid(value)) {
			throw new IllegalArgumentException("A name has 1 to " + LONGEST + " characters");
		}
	}

	public static boolean isValid(String text) {
		String name = text.strip();
		return !name.isEmpty() && name.length() <= LONGEST && name.chars().noneMatch(Character::isISOControl);
	}

}
