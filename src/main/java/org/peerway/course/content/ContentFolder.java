package org.peerway.course.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.peerway.base.file.Picture;
import org.peerway.base.yaml.Faults;

/**
 * Takes the texts out of a folder, and nothing from outside it: symbolic links are
 * refused, and there are limits to size and number.
 */
class ContentFolder {

	static final int LARGEST_FILE = 500_000;

	static final int MOST_FILES = 2_000;

	private static final int LONGEST_PATH = 200;

	private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

	private final Path root;

	private final Faults faults;

	private final Map<String, String> texts = new TreeMap<>();

	private final Set<String> refused = new TreeSet<>();

	private ContentFolder(Path root, Faults faults) {
		this.root = root;
		this.faults = faults;
	}

	static ContentFolder read(Path root, Faults faults) {
		var folder = new ContentFolder(root, faults);
		folder.walk();
		return folder;
	}

	ContentFiles files() {
		return new ContentFiles(this.texts);
	}

	/** The paths of files that are there and were not taken. */
	Set<String> refused() {
		return this.refused;
	}

	private void walk() {
		try {
			// A visitor that does not follow links sees a link as a file of its own kind.
			Files.walkFileTree(this.root.toRealPath(), Set.of(), 8, new Visitor(this.root.toRealPath()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void take(String path, Path file, BasicFileAttributes attributes) throws IOException {
		if (ContentPath.isBeside(path)) {
			return;
		}
		if (!attributes.isRegularFile()) {
			refuse(path, 1, "This is a link or no ordinary file.", "Put the file itself here.");
		}
		else if (ContentPath.of(path).isEmpty()) {
			refuse(path, 1, "Peerway does not know a file of this name here.", knownNames());
		}
		else if (path.length() > LONGEST_PATH) {
			refuse(path, 1, "The path has " + path.length() + " characters.",
					"A path in the content folder may have up to " + LONGEST_PATH + " characters.");
		}
		else if (attributes.size() > LARGEST_FILE) {
			refuse(path, 1, "The file has " + attributes.size() + " bytes.",
					"A file may have up to " + LARGEST_FILE + " bytes.");
		}
		else if (this.texts.size() >= MOST_FILES) {
			refuse(path, 1, "There are more than " + MOST_FILES + " files.",
					"A course may have up to " + MOST_FILES + " files.");
		}
		else {
			decode(path, file);
		}
	}

	private void decode(String path, Path file) throws IOException {
		byte[] bytes = bytes(file);
		if (ContentPath.of(path).equals(Optional.of(ContentPath.PICTURE))) {
			Picture.of(bytes)
				.map(ContentFiles::text)
				.ifPresentOrElse((text) -> this.texts.put(path, text),
						() -> refuse(path, 1, "This is no picture.", "Save it as PNG, JPEG, GIF or WebP."));
			return;
		}
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			keep(path, text.replace("\uFEFF", "").replace("\r\n", "\n"));
		}
		catch (CharacterCodingException ex) {
			String text = new String(bytes, StandardCharsets.UTF_8);
			refuse(path, line(text, text.indexOf('\uFFFD')), "The text is not UTF-8.", "Save the file as UTF-8.");
		}
	}

	private void keep(String path, String text) {
		var control = CONTROL.matcher(text);
		if (control.find()) {
			refuse(path, line(text, control.start()), "A control character stands in the text.",
					"Take out what is no letter, sign, space or end of line.");
			return;
		}
		this.texts.put(path, text);
	}

	private static int line(String text, int position) {
		return 1 + (int) text.substring(0, Math.max(0, position)).chars().filter((c) -> c == '\n').count();
	}

	private void refuse(String path, int line, String wrong, String right) {
		this.refused.add(path);
		this.faults.add(path, line, wrong, right);
	}

	private static byte[] bytes(Path file) throws IOException {
		try (var channel = Files.newByteChannel(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
				var in = Channels.newInputStream(channel)) {
			return in.readNBytes(LARGEST_FILE);
		}
	}

	private static String knownNames() {
		return "In a module lie module.yaml, glossary.yaml, quiz.yaml, lessons/NN-slug.md, scenarios/slug.yaml and "
				+ "scenarios/slug.png, .jpg, .gif or .webp; "
				+ "names have lower-case letters, digits and hyphens. Other languages are not read yet.";
	}

	/** Tells each file apart by its path inside the folder. */
	private final class Visitor extends SimpleFileVisitor<Path> {

		private final Path start;

		Visitor(Path start) {
			this.start = start;
		}

		@Override
		public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
			boolean skipped = !folder.equals(this.start) && ContentPath.isBeside(path(folder) + "/");
			return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
			take(path(file), file, attributes);
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFileFailed(Path file, IOException ex) {
			refuse(path(file), 1, "The file cannot be read.", "Let the account that runs Peerway read it.");
			return FileVisitResult.CONTINUE;
		}

		private String path(Path file) {
			return this.start.relativize(file).toString().replace('\\', '/');
		}

	}

}
