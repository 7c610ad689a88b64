package org.peerway.assessment.exchange.ui;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** The ways to where questions are brought in and taken out. */
public final class ExchangeLinks {

	/** Where questions are brought into the bank. */
	public static final String IMPORT = "questions/import";

	/** Where questions of the whole bank are taken out. */
	public static final String EXPORT = "questions/export";

	static final String FOLDER = "folder";

	static final String ID = "id";

	private ExchangeLinks() {
	}

	/** Where the questions of a folder are taken out. */
	public static String toExport(UUID folder) {
		return EXPORT + "?" + FOLDER + "=" + folder;
	}

	/**
	 * Where chosen questions are taken out; no more than an address can hold, about 150.
	 */
	public static String toExport(Collection<UUID> questions) {
		return EXPORT + "?" + questions.stream().map((id) -> ID + "=" + id).collect(Collectors.joining("&"));
	}

}
