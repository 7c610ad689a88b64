package org.peerway.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A server and the browsers of those who use it, each journey's own; keeps pictures of a
 * journey that went wrong.
 */
final class Stage implements BeforeEachCallback, AfterEachCallback {

	static final Path PICTURES = Path.of("target", "screenshots");

	private final List<Browser> browsers = new ArrayList<>();

	private Path folder = Path.of("target", "journeys");

	private CourseContent content;

	private RunningServer server;

	@Override
	public void beforeEach(ExtensionContext context) throws IOException {
		this.folder = Path.of("target", "journeys", context.getRequiredTestClass().getSimpleName());
		FileSystemUtils.deleteRecursively(this.folder);
		this.content = CourseContent.withoutCoolDown(this.folder.resolve("content"));
		this.server = new RunningServer(this.folder.resolve("server"), this.content.folder());
	}

	RunningServer server() {
		return this.server;
	}

	CourseContent content() {
		return this.content;
	}

	/** Opens one more browser, with no cookies and no memory. */
	Browser browser() {
		var browser = new Browser(this.folder.resolve("browser-" + (this.browsers.size() + 1)), "en-US");
		this.browsers.add(browser);
		return browser;
	}

	@Override
	public void afterEach(ExtensionContext context) {
		try {
			if (context.getExecutionException().isPresent()) {
				this.browsers.forEach((browser) -> keep(browser, context.getRequiredTestClass().getSimpleName()));
			}
			else {
				assertThat(this.server.errors()).as("errors in the server's log").isEmpty();
			}
		}
		finally {
			this.browsers.forEach(Browser::close);
			if (this.server != null) {
				this.server.close();
			}
		}
	}

	private void keep(Browser browser, String journey) {
		var name = "failed-" + journey + "-" + (this.browsers.indexOf(browser) + 1);
		browser.picture(PICTURES.resolve(name + ".png"));
		try {
			Files.writeString(PICTURES.resolve(name + ".html"), browser.driver().getPageSource());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
