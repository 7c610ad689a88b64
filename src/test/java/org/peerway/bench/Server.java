package org.peerway.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The boot jar as a process of its own, started as {@code bin/run} starts it. */
final class Server implements AutoCloseable {

	private static final Duration LONGEST_START = Duration.ofMinutes(5);

	private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");

	private final int port = freePort();

	private final Path log;

	private final Process process;

	private final Duration start;

	private final Duration startCpu;

	/** Starts a server that keeps its data in a folder, and waits for the first page. */
	Server(Path folder, String... settings) {
		this.log = folder.resolve("server.log");
		try {
			Files.createDirectories(folder);
			long begun = System.nanoTime();
			this.process = new ProcessBuilder(command(settings)).directory(folder.toFile())
				.redirectErrorStream(true)
				.redirectOutput(this.log.toFile())
				.start();
			Runtime.getRuntime().addShutdownHook(new Thread(this.process::destroyForcibly));
			awaitFirstPage(begun + LONGEST_START.toNanos());
			this.start = Duration.ofNanos(System.nanoTime() - begun);
			this.startCpu = cpu();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	URI address() {
		return URI.create("http://localhost:" + this.port + "/");
	}

	/**
	 * How long it took from the start of the process to the first page, the JVM included.
	 */
	Duration start() {
		return this.start;
	}

	/** What the processors did for that. */
	Duration startCpu() {
		return this.startCpu;
	}

	/** What all processors did for the process so far. */
	Duration cpu() {
		return this.process.info().totalCpuDuration().orElseThrow();
	}

	/** How much of the heap is in use by what is alive, in bytes. */
	long liveHeap(Path histogram) {
		jcmd("GC.run");
		jcmd("GC.run");
		var classes = jcmd("GC.class_histogram");
		try {
			Files.writeString(histogram, classes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		var total = classes.lines().filter((line) -> line.startsWith("Total ")).findFirst().orElseThrow();
		return Long.parseLong(total.split("\\s+")[2]);
	}

	@Override
	public void close() {
		this.process.destroy();
		try {
			if (!this.process.waitFor(1, TimeUnit.MINUTES)) {
				this.process.destroyForcibly();
			}
		}
		catch (InterruptedException ex) {
			this.process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
	}

	private List<String> command(String... settings) {
		var command = new ArrayList<>(System.getProperty("peerway.start").lines().toList());
		command
			.addAll(List.of("--server.port=" + this.port, "--peerway.content=" + Path.of("content").toAbsolutePath()));
		command.addAll(List.of(settings));
		return command;
	}

	private void awaitFirstPage(long deadline) {
		try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
			while (!answers(http)) {
				if (!this.process.isAlive() || System.nanoTime() > deadline) {
					close();
					throw new IllegalStateException("The server did not start; its log is " + this.log);
				}
				Thread.sleep(20);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private boolean answers(HttpClient http) throws InterruptedException {
		try {
			var request = HttpRequest.newBuilder(address().resolve("/login")).build();
			return http.send(request, BodyHandlers.ofString()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private String jcmd(String command) {
		try {
			var jcmd = new ProcessBuilder(JAVA.resolve("jcmd").toString(), Long.toString(this.process.pid()), command)
				.redirectErrorStream(true)
				.start();
			return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
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
