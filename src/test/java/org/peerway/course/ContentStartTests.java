package org.peerway.course;

import java.nio.file.Path;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.peerway.PeerwayApplication;
import org.peerway.course.content.ContentFixture;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

@ExtendWith(OutputCaptureExtension.class)
class ContentStartTests {

	@TempDir
	private Path folder;

	@Test
	void refusesToStartWithoutAnyGoodContentAndListsAllFaults(CapturedOutput output) {
		ContentFixture.in(this.folder)
			.replace(ContentFixture.LESSON, "minutes: 6", "minutes: 3")
			.replace(ContentFixture.QUIZ, "draw: 2", "draw: 9");
		var application = new SpringApplicationBuilder(PeerwayApplication.class).profiles("test");

		assertThatException()
			.isThrownBy(() -> application.run("--server.port=0", "--peerway.content=" + this.folder,
					"--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID()))
			.havingRootCause()
			.isInstanceOf(ContentFaultException.class);

		assertThat(output)
			.contains("APPLICATION FAILED TO START", ContentFixture.LESSON + ":4: “minutes” is “3”",
					ContentFixture.QUIZ + ":4: The quiz draws more than its 3 questions", "bin/peerway check-content")
			.doesNotContain("Tomcat started");
	}

}
