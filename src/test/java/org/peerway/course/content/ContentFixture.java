package org.peerway.course.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.peerway.course.Course;

import org.springframework.util.FileSystemUtils;

/** A small sound course in a folder of its own, to be spoiled by a test. */
public final class ContentFixture {

	public static final String COURSE = "course.yaml";

	public static final String PRINCIPLES = "principles.yaml";

	public static final String PROGRAMME = "programmes/greeter.yaml";

	public static final String CODE = "programmes/code.md";

	public static final String MODULE = "modules/01-greeting/module.yaml";

	public static final String GLOSSARY = "modules/01-greeting/glossary.yaml";

	public static final String QUIZ = "modules/01-greeting/quiz.yaml";

	public static final String SCENARIO = "modules/01-greeting/scenarios/at-the-door.yaml";

	public static final String LESSON = "modules/01-greeting/lessons/01-say-hello.md";

	public static final String SECOND_LESSON = "modules/01-greeting/lessons/02-ask-the-name.md";

	private final Path folder;

	private ContentFixture(Path folder) {
		this.folder = folder;
	}

	public static ContentFixture in(Path folder) {
		try {
			FileSystemUtils.copyRecursively(Path.of("src/test/resources/content-small"), folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new ContentFixture(folder);
	}

	public Path folder() {
		return this.folder;
	}

	public ContentFixture write(String file, String text) {
		try {
			Files.createDirectories(this.folder.resolve(file).getParent());
			Files.writeString(this.folder.resolve(file), text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return this;
	}

	/** Replaces the first place where a text stands. */
	public ContentFixture replace(String file, String old, String replacement) {
		String text = text(file);
		int start = text.indexOf(old);
		if (start < 0) {
			throw new IllegalArgumentException("No “" + old + "” in " + file);
		}
		return write(file, text.substring(0, start) + replacement + text.substring(start + old.length()));
	}

	public ContentFixture append(String file, String text) {
		return write(file, text(file) + text);
	}

	public ContentFixture delete(String file) {
		try {
			Files.delete(this.folder.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return this;
	}

	public String line(String file, int line) {
		return text(file).lines().toList().get(line - 1);
	}

	public ContentReader.Reading read() {
		return ContentReader.read(this.folder);
	}

	public Course course() {
		return read().course().orElseThrow();
	}

	public String text(String file) {
		try {
			return Files.readString(this.folder.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
