package org.peerway.roleplay.exchange;

import java.util.concurrent.atomic.AtomicReference;

import org.peerway.base.file.Modest;

/**
 * What must come of any file whatever: a report, soon, and without much memory; and what
 * came in can be written again.
 */
public final class Reported {

	private Reported() {
	}

	/** Reads a file. */
	public static Import within(ScenarioReader reader, byte[] file) {
		var read = new AtomicReference<Import>();
		Modest.run(() -> read.set(reader.read(file)));
		if (read.get().stories().isEmpty() && read.get().remarks().isEmpty()) {
			throw new AssertionError("Nothing is said about the file");
		}
		return read.get();
	}

	/** Reads a file, writes what came in and reads that: it has to be the same again. */
	public static void again(ScenarioReader reader, ScenarioWriter writer, byte[] file) {
		for (Import.Story story : within(reader, file).stories()) {
			var once = once(reader, writer, story.scenario());
			var twice = once(reader, writer, once);
			if (!twice.equals(once)) {
				throw new AssertionError("Written and read: " + once + "\nand once more: " + twice);
			}
		}
	}

	private static ScenarioWithMedia once(ScenarioReader reader, ScenarioWriter writer, ScenarioWithMedia scenario) {
		var export = writer.write(scenario);
		return export.written() ? reader.read(export.file()).stories().getFirst().scenario() : scenario;
	}

}
