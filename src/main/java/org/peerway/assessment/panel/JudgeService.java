package org.peerway.assessment.panel;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.Quiz;
import org.peerway.assessment.QuizPictures;
import org.peerway.assessment.question.Question;
import org.peerway.people.CurrentPerson;

import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lays the questions before the judges of a panel and takes their estimates. Nobody sees
 * what others say in a round that is open.
 */
@Service
@PreAuthorize("hasAnyRole('TRAINER', 'OFFICE')")
public class JudgeService {

	private static final int ALL = 100;

	private final PanelTables tables;

	private final PanelFigures figures;

	private final QuizPictures pictures;

	private final CurrentPerson current;

	private final Clock clock;

	JudgeService(PanelTables tables, PanelFigures figures, QuizPictures pictures, CurrentPerson current, Clock clock) {
		this.tables = tables;
		this.figures = figures;
		this.pictures = pictures;
		this.current = current;
		this.clock = clock;
	}

	/** The panels that the acting person is invited to, the latest first. */
	@Transactional(readOnly = true)
	public List<PanelCard> own(Optional<PanelCard> before, int limit) {
		return before
			.map((card) -> this.tables.panels().beforeOf(me(), card.openedAt(), card.id().value(), Limit.of(limit)))
			.orElseGet(() -> this.tables.panels().newestOf(me(), Limit.of(limit)));
	}

	/**
	 * A page of the questions.
	 * @param from number of the first question, from 1
	 * @throws AccessDeniedException if the acting person is no judge of the panel
	 */
	@Transactional(readOnly = true)
	public JudgeSheet sheet(PanelId id, int from, int limit) {
		mustJudge(id);
		var panel = find(id);
		var quiz = this.figures.quiz(panel.quiz());
		int first = Math.clamp(from, 1, quiz.questions().size());
		int last = Math.min(first + limit - 1, quiz.questions().size());
		return new JudgeSheet(panel.info(), given(panel), lines(panel, quiz, first, last));
	}

	/**
	 * One question as it would be put, with its key.
	 * @param number from 1
	 * @throws AccessDeniedException if the acting person is no judge of the panel
	 * @throws NoSuchElementException if there is no such question
	 */
	@Transactional(readOnly = true)
	public JudgedQuestion question(PanelId id, int number) {
		mustJudge(id);
		var panel = find(id);
		var quiz = this.figures.quiz(panel.quiz());
		if (number < 1 || number > quiz.questions().size()) {
			throw new NoSuchElementException("There is no question " + number);
		}
		var question = quiz.questions().get(number - 1);
		return new JudgedQuestion(panel.info(), given(panel), lines(panel, quiz, number, number).getFirst(), question,
				this.pictures.of(panel.quiz(), question));
	}

	/**
	 * Keeps an estimate of the acting judge, or takes it back.
	 * @param percent 0..100; empty to take it back
	 * @return when it was kept
	 * @throws AccessDeniedException if the acting person is no judge of the panel
	 * @throws RoundClosedException if that round is not open
	 * @throws NoSuchElementException if there is no such question
	 */
	@Transactional
	public Instant estimate(PanelId id, int round, String question, OptionalInt percent) {
		if (percent.orElse(0) < 0 || percent.orElse(0) > ALL) {
			throw new IllegalArgumentException("An estimate is 0 to 100 percent");
		}
		var judge = this.tables.judges().lock(id.value(), me()).orElseThrow(JudgeService::noJudge);
		var panel = find(id);
		panel.requireOpen(round);
		this.figures.quiz(panel.quiz()).question(question);
		var now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		var present = this.tables.estimates().findByPanelAndRoundAndJudgeAndQuestion(panel.id(), round, me(), question);
		if (percent.isEmpty()) {
			present.ifPresent(this.tables.estimates()::delete);
		}
		else {
			present.ifPresentOrElse((one) -> one.change(percent.getAsInt(), now), () -> this.tables.estimates()
				.saveAndFlush(new PanelEstimate(panel.id(), round, judge.person(), question, percent.getAsInt(), now)));
		}
		return now;
	}

	private List<JudgeSheet.Line> lines(Panel panel, Quiz quiz, int first, int last) {
		var questions = quiz.questions().subList(first - 1, last).stream().map(Question::id).toList();
		var own = own(panel.id(), panel.round(), questions);
		var before = (panel.round() > 1) ? before(panel, questions) : Map.<String, JudgeSheet.Before>of();
		return IntStream.rangeClosed(first, last).mapToObj((number) -> {
			var head = quiz.questions().get(number - 1).head();
			return new JudgeSheet.Line(number, head.id(), head.title(), head.ask(), of(own.get(head.id())),
					Optional.ofNullable(before.get(head.id())));
		}).toList();
	}

	private Map<String, Integer> own(UUID panel, int round, List<String> questions) {
		return this.tables.estimates()
			.findByPanelAndRoundAndJudgeAndQuestionIn(panel, round, me(), questions)
			.stream()
			.collect(Collectors.toMap(PanelEstimate::question, PanelEstimate::percent));
	}

	/** What all said in the round before, which is closed. */
	private Map<String, JudgeSheet.Before> before(Panel panel, List<String> questions) {
		int last = panel.round() - 1;
		var own = own(panel.id(), last, questions);
		var judges = this.tables.judges().of(panel.id()).stream().map(PanelJudge::person).toList();
		var facilities = this.tables.rounds()
			.findByPanelAndNumber(panel.id(), panel.round())
			.orElseThrow()
			.facilities()
			.stream()
			.collect(Collectors.toMap(PanelRound.Facility::question, Function.identity()));
		return this.figures.items(panel.id(), last, questions, judges)
			.stream()
			.collect(Collectors.toMap(Angoff.Item::item,
					(item) -> before(item, of(own.get(item.item())), facilities.get(item.item()))));
	}

	private static JudgeSheet.Before before(Angoff.Item item, OptionalInt own, PanelRound.@Nullable Facility facility) {
		return new JudgeSheet.Before(own, item.judges(), item.mean(), item.lowest(), item.highest(),
				(facility != null) ? OptionalDouble.of(facility.facility()) : OptionalDouble.empty(),
				(facility != null) ? facility.attempts() : 0);
	}

	private static OptionalInt of(@Nullable Integer percent) {
		return (percent != null) ? OptionalInt.of(percent) : OptionalInt.empty();
	}

	private int given(Panel panel) {
		return this.tables.estimates().countByPanelAndRoundAndJudge(panel.id(), panel.round(), me());
	}

	private void mustJudge(PanelId id) {
		if (!this.tables.judges().existsByPanelAndPerson(id.value(), me())) {
			throw noJudge();
		}
	}

	private static AccessDeniedException noJudge() {
		return new AccessDeniedException("Is no judge of the panel");
	}

	private UUID me() {
		return this.current.id().value();
	}

	private Panel find(PanelId id) {
		return this.tables.panels()
			.findById(id.value())
			.orElseThrow(() -> new NoSuchElementException("There is no panel " + id.value()));
	}

}
