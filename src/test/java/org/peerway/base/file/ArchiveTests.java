package org.peerway.base.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerway.base.file.ArchiveException.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ArchiveTests {

	private static final ArchiveLimits SMALL = new ArchiveLimits(200_000, 300_000, 150_000, 100, 5, 3);

	@Test
	void givesWhatItHolds() throws Exception {
		var archive = Archive.open(zip("a.txt", "hope", "b/c.txt", "again"), SMALL);

		assertThat(archive.names()).containsExactly("a.txt", "b/c.txt");
		assertThat(archive.bytes("b/c.txt")).contains(bytes("again"));
		assertThat(archive.bytes("d.txt")).isEmpty();
		assertThat(archive.unsafeNames()).isEmpty();
	}

	@Test
	void readsStoredEntriesAndWhatStandsBeforeTheArchive() throws Exception {
		var zip = stored("a.txt", bytes("hope"));
		var shifted = new byte[zip.length + 10];
		System.arraycopy(zip, 0, shifted, 10, zip.length);

		assertThat(Archive.open(zip, SMALL).bytes("a.txt")).contains(bytes("hope"));
		assertThat(Archive.open(shifted, SMALL).bytes("a.txt")).contains(bytes("hope"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "../etc/passwd", "/etc/passwd", "a/../../b", "C:/a", "a\\b", "a//b", "./a", "a\u0000b",
			"a/b/c/d/e" })
	void holdsBackNamesThatCouldDoHarm(String name) throws Exception {
		var archive = Archive.open(zip("a.txt", "hope", name, "bad"), SMALL);

		assertThat(archive.names()).containsExactly("a.txt");
		assertThat(archive.bytes(name)).isEmpty();
		assertThat(archive.unsafeNames()).hasSize(1);
	}

	@Test
	void theSecondOfTwoFilesWithOneNameIsHeldBack() throws Exception {
		var zip = zip("a.txt", "one", "b.txt", "two");
		replace(zip, "b.txt", "a.txt");

		var archive = Archive.open(zip, SMALL);

		assertThat(archive.names()).containsExactly("a.txt");
		assertThat(archive.bytes("a.txt")).contains(bytes("one"));
		assertThat(archive.unsafeNames()).hasSize(1);
	}

	@Test
	void refusesTooMuch() throws IOException {
		var noise = new byte[100_000];
		new Random(1).nextBytes(noise);

		assertRefused(zip("a", "1", "b", "2", "c", "3", "d", "4", "e", "5", "f", "6"), Problem.TOO_MUCH);
		assertRefused(zip("a", "x".repeat(140_000)), Problem.TOO_MUCH);
		assertRefused(stored("a", new byte[160_000]), Problem.TOO_MUCH);
		assertRefused(new byte[200_001], Problem.TOO_MUCH);
		assertRefused(noise, Problem.UNREADABLE);
		assertRefused(new byte[0], Problem.UNREADABLE);
	}

	@Test
	void anEntryThatHoldsMoreThanItSaysIsBroken() throws Exception {
		var zip = zip("a", "x".repeat(90_000));
		int central = find(zip, new byte[] { 'P', 'K', 1, 2 });
		Arrays.fill(zip, central + 24, central + 28, (byte) 0);
		zip[central + 24] = 9;

		var archive = Archive.open(zip, SMALL);

		assertThatExceptionOfType(ArchiveException.class).isThrownBy(() -> archive.bytes("a"))
			.satisfies((ex) -> assertThat(ex.problem()).isEqualTo(Problem.BROKEN));
	}

	@Test
	void anEncryptedEntryIsNamed() throws Exception {
		var zip = zip("a", "hope");
		zip[find(zip, new byte[] { 'P', 'K', 1, 2 }) + 8] |= 1;

		var archive = Archive.open(zip, SMALL);

		assertThatExceptionOfType(ArchiveException.class).isThrownBy(() -> archive.bytes("a"))
			.satisfies((ex) -> assertThat(ex.problem()).isEqualTo(Problem.ENCRYPTED));
	}

	@Test
	void entriesThatShareBytesAreRefused() throws IOException {
		var zip = zip("a", "hope", "a", "");
		int first = find(zip, new byte[] { 'P', 'K', 1, 2 });
		int second = first + 47;
		System.arraycopy(zip, first, zip, second, 47);

		assertRefused(zip, Problem.UNREADABLE);
	}

	private static void assertRefused(byte[] zip, Problem problem) {
		assertThatExceptionOfType(ArchiveException.class).isThrownBy(() -> Archive.open(zip, SMALL))
			.satisfies((ex) -> assertThat(ex.problem()).isEqualTo(problem));
	}

	private static byte[] zip(String... namesAndTexts) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (int i = 0; i < namesAndTexts.length; i += 2) {
				boolean twice = i > 0 && namesAndTexts[i].equals(namesAndTexts[0]);
				zip.putNextEntry(new ZipEntry(twice ? "z" : namesAndTexts[i]));
				zip.write(bytes(namesAndTexts[i + 1]));
			}
		}
		return bytes.toByteArray();
	}

	private static byte[] stored(String name, byte[] content) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			var entry = new ZipEntry(name);
			entry.setMethod(ZipEntry.STORED);
			entry.setSize(content.length);
			var check = new CRC32();
			check.update(content);
			entry.setCrc(check.getValue());
			zip.putNextEntry(entry);
			zip.write(content);
		}
		return bytes.toByteArray();
	}

	private static void replace(byte[] zip, String name, String other) {
		for (int at = find(zip, bytes(name)); at >= 0; at = find(zip, bytes(name))) {
			System.arraycopy(bytes(other), 0, zip, at, other.length());
		}
	}

	private static int find(byte[] bytes, byte[] part) {
		for (int at = 0; at <= bytes.length - part.length; at++) {
			if (Arrays.equals(bytes, at, at + part.length, part, 0, part.length)) {
				return at;
			}
		}
		return -1;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
