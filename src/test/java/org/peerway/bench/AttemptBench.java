package org.peerway.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;

import javax.sql.DataSource;

import org.peerway.assessment.ManyAttempts;
import org.peerway.assessment.QuizRef;
import org.peerway.course.CourseCatalogue;
import org.peerway.course.CourseModule;
import org.peerway.learning.CohortService;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Starting an attempt and saving an answer, on both databases, beside a bare update of
 * one row that is committed over the same pool.
 */
final class AttemptBench {

	private static final double TARGET = 3;

	private final Sizes sizes;

	private final Report report;

	private final Path folder;

	private final CourseModule module;

	AttemptBench(Sizes sizes, Report report, Path folder, CourseModule module) {
		this.sizes = sizes;
		this.report = report;
		this.folder = folder;
		this.module = module;
	}

	void attempts() {
		BothDatabases.each(this.folder, this::measure);
	}

	private void measure(String database, ApplicationContext context) {
		var version = context.getBean(CourseCatalogue.class).current(CohortService.COURSE).value();
		var attempts = new ManyAttempts(context, new QuizRef(version, this.module.quiz().id()));
		var bare = new BareUpdate(context.getBean(DataSource.class));
		int times = this.sizes.answers();
		var start = new double[times];
		var save = new double[times];
		var update = new double[times];
		for (int round = 0; round < 2; round++) {
			for (int i = 0; i < times; i++) {
				attempts.come();
				start[i] = millis(attempts::start);
			}
			attempts.read();
			for (int i = 0; i < times; i++) {
				update[i] = millis(bare);
				save[i] = millis(attempts::save);
			}
		}
		double row = median(update);
		this.report.add(database + ": a bare update of one row, committed, median", row, "ms");
		this.report.compare(database + ": an attempt started, median (ratio: to the update)", median(start), "ms",
				median(start) / row);
		this.report.aim(database + ": an answer saved beside the update, medians", median(save) / row, "times", TARGET);
	}

	private static double millis(Runnable work) {
		long begun = System.nanoTime();
		work.run();
		return (System.nanoTime() - begun) / 1e6;
	}

	private static double median(double[] times) {
		var sorted = times.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}

	/** Nothing but what a database needs to keep one value. */
	private static final class BareUpdate implements Runnable {

		private final DataSource pool;

		private int value;

		BareUpdate(DataSource pool) {
			this.pool = pool;
			var jdbc = new JdbcTemplate(pool);
			jdbc.execute("create table bench_row (id integer primary key, amount integer not null)");
			jdbc.update("insert into bench_row values (1, 0)");
		}

		@Override
		public void run() {
			try (Connection connection = this.pool.getConnection()) {
				connection.setAutoCommit(false);
				try (var update = connection.prepareStatement("update bench_row set amount = ? where id = 1")) {
					update.setInt(1, ++this.value);
					update.executeUpdate();
				}
				connection.commit();
			}
			catch (SQLException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
