package org.peerway.certification;

/**
 * The number of a certificate in the register, counted without gaps in each year.
 *
 * @param value such as PW-2026-000001
 */
public record SerialNumber(String value) {

	public SerialNumber {
		if (!value.matches("PW-\\d{4}-\\d{6,}")) {
			throw new IllegalArgumentException("Not a certificate number: " + value);
		}
	}

	static SerialNumber of(int year, int number) {
		return new SerialNumber("PW-%d-%06d".formatted(year, number));
	}

}
