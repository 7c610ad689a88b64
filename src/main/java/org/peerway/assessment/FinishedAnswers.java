package org.peerway.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.DoubleConsumer;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.statistics.AttemptChoice;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Reads graded attempts for statistics, without whose they are. There may be a million
 * with forty answers each, so it is plain JDBC: the attempts come from one result that
 * stays open, and their answers for some hundred attempts at a time. It belongs into a
 * transaction, without which a driver may read the whole result at once.
 */
@Component
class FinishedAnswers {

	private static final int AT_ONCE = 500;

	/** How many rows a driver holds at a time. */
	private static final int FETCHED = 1_000;

	private static final String LINES = """
			select a.id, a.score from attempt a
			where a.course_version = ? and a.quiz = ? and a.state = 'GRADED'\s""";

	private static final String NONE_OF_THE_PERSON = """
			and not exists (select 1 from attempt b where b.person = a.person
			and b.course_version = a.course_version and b.quiz = a.quiz and b.state = 'GRADED' and\s""";

	private static final String IN_ORDER = " order by a.id";

	private static final String ANSWERS = "select attempt_id, question, chosen, mark, spent from attempt_answer where attempt_id in ("
			+ String.join(", ", Collections.nCopies(AT_ONCE, "?")) + ") order by attempt_id, position";

	private final JdbcTemplate jdbc;

	FinishedAnswers(DataSource pool) {
		this.jdbc = new JdbcTemplate(pool);
		this.jdbc.setFetchSize(FETCHED);
	}

	/** The points of each attempt, in any order. */
	void totals(QuizRef ref, AttemptChoice choice, DoubleConsumer reader) {
		this.jdbc.query(lines(choice), (row) -> {
			reader.accept(row.getDouble(2));
		}, ref.courseVersion(), ref.quiz());
	}

	/** Each attempt with its answers in the order of the paper. */
	void attempts(QuizRef ref, AttemptChoice choice, BiConsumer<Line, List<AnswerLine>> reader) {
		List<Line> some = new ArrayList<>(AT_ONCE);
		this.jdbc.query(lines(choice), (row) -> {
			some.add(new Line(row.getObject(1, UUID.class), row.getDouble(2)));
			if (some.size() == AT_ONCE) {
				read(some, reader);
				some.clear();
			}
		}, ref.courseVersion(), ref.quiz());
		if (!some.isEmpty()) {
			read(some, reader);
		}
	}

	private static String lines(AttemptChoice choice) {
		return switch (choice) {
			case ALL -> LINES + IN_ORDER;
			case FIRST -> LINES + NONE_OF_THE_PERSON + "b.number < a.number)" + IN_ORDER;
			case LAST -> LINES + NONE_OF_THE_PERSON + "b.number > a.number)" + IN_ORDER;
			case BEST -> LINES + NONE_OF_THE_PERSON
					+ "(b.score > a.score or b.score = a.score and b.number < a.number))" + IN_ORDER;
		};
	}

	/** Both results are in the same order, that of the ids in the database. */
	private void read(List<Line> lines, BiConsumer<Line, List<AnswerLine>> reader) {
		var ids = new Object[AT_ONCE];
		for (int i = 0; i < AT_ONCE; i++) {
			ids[i] = lines.get(Math.min(i, lines.size() - 1)).id();
		}
		var left = new ArrayList<>(lines.reversed());
		List<AnswerLine> answers = new ArrayList<>();
		this.jdbc.query(ANSWERS, (row) -> {
			var attempt = row.getObject(1, UUID.class);
			while (!left.getLast().id().equals(attempt)) {
				reader.accept(left.removeLast(), answers);
				answers.clear();
			}
			answers.add(new AnswerLine(row.getString(2), row.getString(3), mark(row), row.getLong(5)));
		}, ids);
		while (!left.isEmpty()) {
			reader.accept(left.removeLast(), answers);
			answers.clear();
		}
	}

	private static @Nullable Double mark(ResultSet row) throws SQLException {
		double mark = row.getDouble(4);
		return row.wasNull() ? null : mark;
	}

	/** An attempt and its points. */
	record Line(UUID id, double score) {
	}

	/**
	 * What was given to one question, and how long it was before the person.
	 *
	 * @param mark what people gave for a text
	 */
	record AnswerLine(String question, String chosen, @Nullable Double mark, long spent) {

		/** In milliseconds; 0 is kept where nothing was measured. */
		Optional<Duration> time() {
			return (this.spent > 0) ? Optional.of(Duration.ofMillis(this.spent)) : Optional.empty();
		}

	}

}
