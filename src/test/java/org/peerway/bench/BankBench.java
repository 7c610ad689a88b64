package org.peerway.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntSupplier;

import org.peerway.Acting;
import org.peerway.assessment.bank.ManyQuestions;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.annotation.DirtiesContext.HierarchyMode;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestContextManager;

/** Search in a large bank of questions, database included. */
@SpringBootTest(
		properties = { "spring.datasource.url=jdbc:h2:file:${" + BankBench.FILE + "}", "logging.level.root=error" })
@ActiveProfiles("test")
final class BankBench {

	static final String FILE = "peerway.bench.bank";

	private static final double TARGET = 50;

	private static final int TIMES = 200;

	private final Sizes sizes;

	private final Report report;

	private final Path folder;

	BankBench() {
		this(Sizes.QUICK, new Report(System.out), Path.of("target"));
	}

	BankBench(Sizes sizes, Report report, Path folder) {
		this.sizes = sizes;
		this.report = report;
		this.folder = folder;
	}

	void search() {
		System.setProperty(FILE, this.folder.resolve("data/peerway").toAbsolutePath().toString());
		var manager = new TestContextManager(BankBench.class);
		try {
			var context = manager.getTestContext().getApplicationContext();
			context.getBeanProvider(SecurityContextHolderStrategy.class)
				.ifUnique(SecurityContextHolder::setContextHolderStrategy);
			measure(new ManyQuestions(context));
		}
		finally {
			Acting.asNobody();
			manager.getTestContext().markApplicationContextDirty(HierarchyMode.EXHAUSTIVE);
		}
	}

	private void measure(ManyQuestions bank) {
		int questions = this.sizes.questions();
		this.report.add("%,d questions of a file kept as drafts".formatted(questions),
				milliseconds(() -> fill(bank, questions)) / 1000, "s");
		this.report.add("First search, which makes the index", milliseconds(bank::find) / 1000, "s");
		median("Two words, the second begun, in %,d questions".formatted(questions), bank::find);
		median("A tag, a status and a language, pages 1 to 5", bank::filter);
		median("The whole list by title, pages 1 to 10", bank::list);
		this.report.add("A question kept and two words found, median", median(bank::change), "ms");
		median("Near duplicates of one question", bank::duplicates);
		this.report.add("All pairs of near duplicates", milliseconds(bank::pairs) / 1000, "s");
	}

	private static int fill(ManyQuestions bank, int questions) {
		bank.fill(questions);
		return questions;
	}

	private void median(String what, IntSupplier work) {
		this.report.aim(what + ", median", median(work), "ms", TARGET);
	}

	private static double median(IntSupplier work) {
		for (int i = 0; i < TIMES; i++) {
			work.getAsInt();
		}
		var times = new double[TIMES];
		Arrays.setAll(times, (i) -> milliseconds(work));
		Arrays.sort(times);
		return times[TIMES / 2];
	}

	private static double milliseconds(IntSupplier work) {
		long begun = System.nanoTime();
		work.getAsInt();
		return (System.nanoTime() - begun) / 1e6;
	}

}
