package org.peerway.course;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.peerway.course.content.ContentReader;

/**
 * Checks a content folder from the command line, without a server or a database: prints
 * each fault on a line of its own.
 */
public final class CheckContent {

	private CheckContent() {
	}

	public static void main(String[] args) {
		System.exit(run(args, new PrintStream(System.out, true, StandardCharsets.UTF_8)));
	}

	/**
	 * Returns 0 if there is no fault, 1 if there are some, 2 if it was called wrongly.
	 */
	static int run(String[] args, PrintStream out) {
		if (args.length > 1) {
			out.println("Usage: bin/peerway check-content [DIR]");
			return 2;
		}
		Path folder = Path.of((args.length == 1) ? args[0] : "content");
		var reading = ContentReader.read(folder);
		reading.faults().forEach(out::println);
		out.println(summary(reading));
		return reading.faults().isEmpty() ? 0 : 1;
	}

	private static String summary(ContentReader.Reading reading) {
		int faults = reading.faults().size();
		if (faults > 0) {
			return (faults == 1) ? "1 fault found." : faults + " faults found.";
		}
		return "No fault found in " + reading.files().texts().size() + " files.";
	}

}
