package org.peerway.roleplay.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Files that others wrote. They are no part of this repository: they are read from a
 * folder {@code shared/fixtures/scenarios} beside it, and tests are skipped where there
 * is none.
 */
public final class Fixtures {

	private Fixtures() {
	}

	/** The bytes of a file. */
	public static byte[] read(String name) {
		var folder = Stream.iterate(Path.of("").toAbsolutePath(), (path) -> path != null, Path::getParent)
			.map((path) -> path.resolve("shared/fixtures/scenarios"))
			.filter(Files::isDirectory)
			.findFirst();
		assumeTrue(folder.isPresent(), "No shared/fixtures/scenarios beside the repository");
		try {
			return Files.readAllBytes(folder.get().resolve(name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
