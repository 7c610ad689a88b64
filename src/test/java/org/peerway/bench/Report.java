package org.peerway.bench;

import java.io.PrintStream;
import java.util.Locale;

/** One table of figures, printed as they are found. */
final class Report {

	private static final String ROW = "%-64s %15s %12s %8s";

	private final PrintStream out;

	Report(PrintStream out) {
		this.out = out;
		print("", "figure", "target", "ratio");
	}

	/** A figure by itself. */
	void add(String what, double value, String unit) {
		print(what, number(value) + " " + unit, "", "");
	}

	/** A figure beside another one. */
	void compare(String what, double value, String unit, double ratio) {
		print(what, number(value) + " " + unit, "", ratio(ratio));
	}

	/** A figure beside what is wanted; the ratio is 1 where they are the same. */
	void aim(String what, double value, String unit, double target) {
		print(what, number(value) + " " + unit, number(target) + " " + unit, ratio(value / target));
	}

	private void print(String... cells) {
		this.out.println(ROW.formatted((Object[]) cells).stripTrailing());
	}

	private static String ratio(double ratio) {
		return String.format(Locale.ROOT, (ratio < 0.1) ? "%.4f" : "%.2f", ratio);
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, (Math.abs(value) < 100) ? "%.1f" : "%,.0f", value);
	}

}
