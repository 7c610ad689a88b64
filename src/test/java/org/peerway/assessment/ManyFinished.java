package org.peerway.assessment;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import org.peerway.assessment.compose.EditionQuizzes;
import org.peerway.assessment.question.Answers;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.ResponseText;
import org.peerway.assessment.statistics.AttemptChoice;
import org.peerway.assessment.statistics.QuizStatistics;
import org.peerway.assessment.statistics.Watched;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Made-up attempts at a quiz of 40 questions, put into the database to measure with:
 * people of different skill, each with one attempt.
 */
public final class ManyFinished {

	private static final int QUESTIONS = 40;

	private static final int AT_ONCE = 1_000;

	private static final String ATTEMPT = """
			insert into attempt (id, version, person, course_version, quiz, number, seed, state, step, started_at,
				submitted_at, score, max_score, pass_mark, passed, graded_at)
			values (?, 0, ?, ?, ?, 1, ?, 'GRADED', ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String ANSWER = """
			insert into attempt_answer (attempt_id, position, question, chosen, flagged, spent)
			values (?, ?, ?, ?, false, ?)""";

	private final OffsetDateTime when = OffsetDateTime.parse("2026-11-22T10:00:00Z");

	private final Random chance = new Random(7);

	private final JdbcTemplate jdbc;

	private final PlatformTransactionManager transactions;

	private final ShelfOfQuizzes shelf = new ShelfOfQuizzes();

	private final FinishedAnswers answers;

	private final QuizReports reports;

	private final Quiz quiz = Banks.quiz(QUESTIONS, QUESTIONS);

	private final QuizRef ref = this.shelf.put(this.quiz);

	private final List<String> right;

	private final List<String> wrong;

	private int filled;

	public ManyFinished(ApplicationContext context) {
		this.jdbc = context.getBean(JdbcTemplate.class);
		this.transactions = context.getBean(PlatformTransactionManager.class);
		this.answers = context.getBean(FinishedAnswers.class);
		var quizzes = new Quizzes(this.shelf, context.getBean(EditionQuizzes.class));
		this.reports = new QuizReports(context.getBean(FinishedAttempts.class), this.answers,
				new CorrectedQuizzes(quizzes, context.getBean(Corrections.class), context.getBean(QuizKeyring.class)));
		this.right = this.quiz.questions().stream().map(Answers::right).map(ResponseText::of).toList();
		this.wrong = this.quiz.questions().stream().map(Answers::wrong).map(ResponseText::of).toList();
	}

	/** Sees to it that there are so many. */
	public void fill(int attempts) {
		while (this.filled < attempts) {
			new TransactionTemplate(this.transactions).executeWithoutResult((_) -> fill());
			this.filled += AT_ONCE;
		}
		this.jdbc.execute("analyze");
	}

	private void fill() {
		this.jdbc.execute((ConnectionCallback<Void>) (connection) -> {
			try (var attempts = connection.prepareStatement(ATTEMPT); var given = connection.prepareStatement(ANSWER)) {
				for (int i = 0; i < AT_ONCE; i++) {
					add(attempts, given);
				}
				attempts.executeBatch();
				given.executeBatch();
			}
			return null;
		});
	}

	private void add(PreparedStatement attempts, PreparedStatement given) throws SQLException {
		var id = AttemptId.random().value();
		double skill = this.chance.nextDouble();
		int score = 0;
		var turns = new ArrayList<>(this.quiz.questions());
		Collections.shuffle(turns, this.chance);
		for (int turn = 0; turn < QUESTIONS; turn++) {
			int number = this.quiz.questions().indexOf(turns.get(turn));
			boolean fits = this.chance.nextDouble() + number / 80.0 < 0.4 + skill;
			add(given, id, turn, turns.get(turn), (fits ? this.right : this.wrong).get(number));
			score += fits ? 1 : 0;
		}
		set(attempts, id, UUID.randomUUID(), this.ref.courseVersion(), this.ref.quiz(), "ab".repeat(32), QUESTIONS,
				this.when, this.when, (double) score, QUESTIONS, this.quiz.passMark(), score >= this.quiz.passMark(),
				this.when);
	}

	private void add(PreparedStatement given, UUID id, int turn, Question question, String chosen) throws SQLException {
		set(given, id, turn, question.id(), chosen, 5_000L + this.chance.nextInt(115_000));
	}

	private static void set(PreparedStatement statement, Object... values) throws SQLException {
		for (int i = 0; i < values.length; i++) {
			statement.setObject(i + 1, values[i]);
		}
		statement.addBatch();
	}

	/** As a trainer sees them. */
	public QuizStatistics statistics() {
		return reading(() -> this.reports.statistics(this.ref, AttemptChoice.FIRST));
	}

	/**
	 * The same, watched.
	 * @param watcher told how many attempts were read
	 */
	public QuizStatistics statistics(IntConsumer watcher) {
		var places = PaperPlaces.of(this.quiz);
		return reading(() -> QuizStatistics.of(places.plan(), new Watched(
				new FinishedSource(this.answers, this.ref, AttemptChoice.FIRST, this.quiz, places), watcher)));
	}

	private QuizStatistics reading(Supplier<QuizStatistics> work) {
		var reading = new TransactionTemplate(this.transactions);
		reading.setReadOnly(true);
		reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		return reading.execute((_) -> work.get());
	}

}
