package org.peerway.course;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.peerway.course.content.ContentFixture;

import static org.assertj.core.api.Assertions.assertThat;

class CheckContentTests {

	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

	@TempDir
	private Path folder;

	@Test
	void endsWellOnSoundContent() {
		ContentFixture.in(this.folder);

		int exit = run(this.folder.toString());

		assertThat(exit).isZero();
		assertThat(output()).isEqualToIgnoringNewLines("No fault found in 10 files.");
	}

	@Test
	void printsEachFaultAndEndsWithOne() {
		ContentFixture.in(this.folder)
			.replace(ContentFixture.LESSON, "minutes: 6", "minutes: 3")
			.replace(ContentFixture.QUIZ, "draw: 2", "draw: 9");

		int exit = run(this.folder.toString());

		assertThat(exit).isOne();
		assertThat(output().lines()).hasSize(3)
			.anyMatch((line) -> line.startsWith(ContentFixture.LESSON + ":4: “minutes” is “3”"))
			.anyMatch((line) -> line.startsWith(ContentFixture.QUIZ + ":4: "))
			.last()
			.isEqualTo("2 faults found.");
	}

	@Test
	void saysHowItIsCalled() {
		int exit = run("one", "two");

		assertThat(exit).isEqualTo(2);
		assertThat(output()).startsWith("Usage: bin/peerway check-content [DIR]");
	}

	private int run(String... args) {
		return CheckContent.run(args, new PrintStream(this.printed, true, StandardCharsets.UTF_8));
	}

	private String output() {
		return this.printed.toString(StandardCharsets.UTF_8);
	}

}
