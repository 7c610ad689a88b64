package org.peerway.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;

/**
 * The boot jar as a process of its own, started in an empty folder with nothing
 * configured, as a newcomer starts it.
 */
final class RunningServer implements AutoCloseable {

	private static final Duration LONGEST_START = Duration.ofMinutes(3);

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

	private final Path folder;

	private final Path content;

	private final int port = freePort();

	private Process process;

	/**
	 * Starts a server and waits until it answers.
	 * @param folder where it keeps its data
	 * @param content the course that it teaches
	 */
	RunningServer(Path folder, Path content) {
		this.folder = folder;
		this.content = content.toAbsolutePath();
		this.process = launch();
		awaitAnswer();
	}

	URI address(String path) {
		return URI.create("http://localhost:" + this.port + "/" + path);
	}

	/**
	 * Ends the process as {@code kill -9} does: it gets no chance to put anything away.
	 */
	void kill() {
		this.process.destroyForcibly();
		try {
			this.process.waitFor();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Starts once more on the same data. */
	void startAgain() {
		this.process = launch();
		awaitAnswer();
	}

	/** What the log holds of errors. */
	List<String> errors() {
		return log().lines().filter((line) -> line.contains(" ERROR ")).toList();
	}

	@Override
	public void close() {
		kill();
	}

	private Process launch() {
		try {
			Files.createDirectories(this.folder);
			return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
					"-XX:TieredStopAtLevel=1", "-jar", jar().toString(), "--server.port=" + this.port,
					"--peerway.base-url=" + address(""), "--peerway.content=" + this.content)
				.directory(this.folder.toFile())
				.redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()))
				.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path jar() {
		var jar = Path.of(System.getProperty("peerway.jar", "target/peerway-0.1.0.jar")).toAbsolutePath();
		if (!Files.exists(jar)) {
			throw new IllegalStateException("Build the jar first (mvn package): there is none at " + jar);
		}
		return jar;
	}

	private void awaitAnswer() {
		Awaitility.await("the server's first answer")
			.atMost(LONGEST_START)
			.pollInterval(Duration.ofMillis(200))
			.until(() -> !this.process.isAlive() || answers());
		if (!this.process.isAlive()) {
			throw new IllegalStateException("The server ended while it started:\n" + log());
		}
	}

	private boolean answers() throws InterruptedException {
		try {
			var request = HttpRequest.newBuilder(address("actuator/health/readiness")).build();
			return this.http.send(request, BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private Path logFile() {
		return this.folder.resolve("server.log");
	}

	private String log() {
		try {
			return Files.readString(logFile());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static int freePort() {
		try (var socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
