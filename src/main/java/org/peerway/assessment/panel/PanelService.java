package org.peerway.assessment.panel;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.peerway.assessment.QuizRef;
import org.peerway.audit.AuditTrail;
import org.peerway.people.CurrentPerson;
import org.peerway.people.PeopleService;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Leads panels that set a standard for a quiz, from the opening to the cut score. */
@Service
@PreAuthorize("hasRole('OFFICE')")
public class PanelService {

	/** The most characters of a statement and of a reason. */
	public static final int LONGEST_TEXT = 2000;

	/** The most people of one panel. */
	public static final int MOST_JUDGES = 50;

	/** The most rounds of one panel. */
	public static final int MOST_ROUNDS = 10;

	private static final int FEWEST_COMPLETE = 2;

	private static final Limit MOST_OF_QUIZ = Limit.of(50);

	private final PanelTables tables;

	private final PanelFigures figures;

	private final PeopleService people;

	private final CurrentPerson current;

	private final AuditTrail audit;

	private final Clock clock;

	private final TransactionTemplate transaction;

	PanelService(PanelTables tables, PanelFigures figures, PeopleService people, CurrentPerson current,
			AuditTrail audit, Clock clock, PlatformTransactionManager transactions) {
		this.tables = tables;
		this.figures = figures;
		this.people = people;
		this.current = current;
		this.audit = audit;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Opens a panel with its first round.
	 * @param statement what a minimally competent candidate is, 1..2000 characters
	 * @param judges trainers or people of the office, 50 at most
	 * @throws IllegalArgumentException if the quiz is practice, or somebody cannot judge
	 * @throws NoSuchElementException if there is no such quiz
	 */
	@Transactional
	public PanelId open(QuizRef ref, String statement, Set<PersonId> judges) {
		var quiz = this.figures.quiz(ref);
		if (quiz.rules().isPractice()) {
			throw new IllegalArgumentException("Nothing counts in practice, so that it has no cut score");
		}
		var panel = this.tables.panels()
			.saveAndFlush(new Panel(ref, quiz, this.figures.language(ref), text(statement), this.current.id(), now()));
		this.tables.rounds().saveAndFlush(new PanelRound(panel.id(), 1, List.of(), now()));
		add(panel.id(), judges);
		record("panel.opened", panel, "");
		return panel.info().id();
	}

	/**
	 * Invites further judges; who is one already stays one.
	 * @throws IllegalArgumentException if somebody cannot judge
	 * @throws IllegalStateException if the panel has ended
	 */
	@Transactional
	public void invite(PanelId id, Set<PersonId> judges) {
		var panel = lock(id);
		panel.requireNotEnded();
		add(panel.id(), judges);
		record("panel.judges-invited", panel, "");
	}

	private void add(UUID panel, Set<PersonId> judges) {
		if (!this.people.holding(Set.of(Role.TRAINER, Role.OFFICE), judges).containsAll(judges)) {
			throw new IllegalArgumentException("Only trainers and the office judge");
		}
		var present = judges(panel);
		var fresh = judges.stream().filter((one) -> !present.contains(one)).toList();
		if (present.size() + fresh.size() > MOST_JUDGES) {
			throw new IllegalArgumentException("A panel has " + MOST_JUDGES + " judges at most");
		}
		fresh.forEach((judge) -> this.tables.judges().saveAndFlush(new PanelJudge(panel, judge, now())));
	}

	/** The panels opened before that one, or all; the latest first. */
	@Transactional(readOnly = true)
	public List<PanelCard> list(Optional<PanelCard> before, int limit) {
		return before.map((card) -> this.tables.panels().before(card.openedAt(), card.id().value(), Limit.of(limit)))
			.orElseGet(() -> this.tables.panels().newest(Limit.of(limit)));
	}

	/** The panels about a quiz in that version, the latest first; 50 at most. */
	@Transactional(readOnly = true)
	public List<PanelCard> of(QuizRef quiz) {
		return this.tables.panels().ofQuiz(quiz.courseVersion(), quiz.quiz(), MOST_OF_QUIZ);
	}

	/**
	 * A panel.
	 * @throws NoSuchElementException if there is none
	 */
	@Transactional(readOnly = true)
	public PanelInfo info(PanelId id) {
		return find(id).info();
	}

	/** How far each judge is in the last round, in the order they were invited. */
	@Transactional(readOnly = true)
	public List<JudgeProgress> progress(PanelId id) {
		return progress(find(id));
	}

	private List<JudgeProgress> progress(Panel panel) {
		var given = this.tables.estimates()
			.given(panel.id(), panel.round())
			.stream()
			.collect(Collectors.toMap(PanelEstimates.Given::judge, (one) -> (int) one.count()));
		return judges(panel.id()).stream()
			.map((judge) -> new JudgeProgress(judge, given.getOrDefault(judge.value(), 0), panel.items()))
			.toList();
	}

	/**
	 * Closes a round: from now on it takes no estimates.
	 * @throws TooFewJudgesException unless two judges have estimated every question
	 * @throws RoundClosedException if that round is not open
	 */
	@Transactional
	public void closeRound(PanelId id, int round) {
		var panel = lock(id);
		this.tables.judges().lockAll(panel.id());
		panel.close(round);
		int complete = (int) progress(panel).stream().filter(JudgeProgress::isComplete).count();
		if (complete < FEWEST_COMPLETE) {
			throw new TooFewJudgesException(complete);
		}
		this.tables.rounds().findByPanelAndNumber(panel.id(), round).orElseThrow().close(now());
		record("panel.round-closed", panel, Integer.toString(round));
	}

	/**
	 * Opens the round after a closed one; the judges see what came of that one.
	 * @throws IllegalStateException if that round is not the last one, or not closed
	 */
	public void openNext(PanelId id, int closedRound) {
		var facilities = this.figures.facilities(info(id).quiz());
		this.transaction.executeWithoutResult((status) -> {
			var panel = lock(id);
			int round = panel.openNext(closedRound, MOST_ROUNDS);
			this.tables.rounds().saveAndFlush(new PanelRound(panel.id(), round, facilities, now()));
			record("panel.round-opened", panel, Integer.toString(round));
		});
	}

	/**
	 * Ends a panel after a closed round.
	 * @throws IllegalStateException if that round is not the last one, or not closed
	 */
	@Transactional
	public void end(PanelId id, int closedRound) {
		var panel = lock(id);
		panel.end(closedRound, now());
		record("panel.ended", panel, "");
	}

	/** What the closed rounds gave, the first one first. */
	@Transactional(readOnly = true)
	public List<RoundResult> results(PanelId id) {
		var panel = find(id);
		var judges = judges(panel.id());
		return this.tables.rounds()
			.closed(panel.id())
			.stream()
			.map((round) -> new RoundResult(round.number(), round.closedAt().orElseThrow(),
					this.figures.of(panel, round.number(), judges)))
			.toList();
	}

	/**
	 * Keeps a cut score with the quiz. It may be chosen anew; what was chosen before
	 * stays on record.
	 * @param cut in points, a multiple of a half, up to those of a paper
	 * @param reason 1..2000 characters
	 * @throws IllegalStateException if the panel has not ended
	 */
	@Transactional
	public void chooseCut(PanelId id, double cut, String reason) {
		var panel = lock(id);
		int number = panel.nextCut();
		var figures = this.figures.of(panel, panel.round(), judges(panel.id())).paper();
		if (!(cut > 0 && cut <= figures.maximum() && 2 * cut == Math.rint(2 * cut))) {
			throw new IllegalArgumentException("Not a cut score of " + figures.maximum() + " points: " + cut);
		}
		var kept = new KeptCut(id, number, panel.quiz(), cut, figures.maximum(), panel.round(),
				figures.score().orElseThrow(), figures.deviation().orElseThrow(), figures.judges(), text(reason),
				this.current.id(), now());
		this.tables.cuts().saveAndFlush(new PanelCut(kept));
		record("panel.cut-chosen", panel, cut + " / " + figures.maximum());
	}

	private static String text(String text) {
		if (text.isBlank() || text.length() > LONGEST_TEXT) {
			throw new IllegalArgumentException("A text has 1 to " + LONGEST_TEXT + " characters");
		}
		return text.strip();
	}

	private List<PersonId> judges(UUID panel) {
		return this.tables.judges().of(panel).stream().map(PanelJudge::person).toList();
	}

	private Panel find(PanelId id) {
		return this.tables.panels().findById(id.value()).orElseThrow(() -> unknown(id));
	}

	private Panel lock(PanelId id) {
		return this.tables.panels().lock(id.value()).orElseThrow(() -> unknown(id));
	}

	private static NoSuchElementException unknown(PanelId id) {
		return new NoSuchElementException("There is no panel " + id.value());
	}

	private void record(String act, Panel panel, String detail) {
		this.audit.record(act, this.current.id().value(), "panel:" + panel.id(), detail);
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
