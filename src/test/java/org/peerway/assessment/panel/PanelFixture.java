package org.peerway.assessment.panel;

import java.time.Duration;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.peerway.Acting;
import org.peerway.StillClock;
import org.peerway.assessment.Quiz;
import org.peerway.assessment.QuizRef;
import org.peerway.assessment.QuizSource;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Questions;
import org.peerway.people.Accounts;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** An office, three judges and a quiz of four questions, of which two are drawn. */
@Import({ Accounts.class, StillClock.Configuration.class, PanelFixture.ShelfConfiguration.class })
abstract class PanelFixture {

	static final String STATEMENT = "Somebody who can begin under supervision.";

	@Autowired
	PanelService service;

	@Autowired
	JudgeService judging;

	@Autowired
	CutScores cuts;

	@Autowired
	Accounts accounts;

	@Autowired
	Shelf shelf;

	@Autowired
	StillClock clock;

	PersonId office;

	PersonId ana;

	PersonId ben;

	PersonId cleo;

	QuizRef quiz;

	@BeforeEach
	void people() {
		this.accounts.clear();
		this.ana = this.accounts.make("Ana Ruiz", Role.TRAINER);
		this.ben = this.accounts.make("Ben Okafor", Role.TRAINER);
		this.cleo = this.accounts.make("Cleo Hart", Role.OFFICE);
		this.office = this.accounts.make("Ines Duarte", Role.OFFICE);
		this.quiz = new QuizRef(UUID.randomUUID(), "quiz");
		this.shelf.put(this.quiz, new Quiz("quiz", "Peer principles", 20, 2, 1, 3, Duration.ZERO,
				IntStream.rangeClosed(1, 4).<Question>mapToObj((index) -> Questions.single("q" + index)).toList()));
		asOffice();
	}

	@AfterEach
	void leave() {
		Acting.asNobody();
	}

	void asOffice() {
		Acting.as(this.office, Role.OFFICE);
	}

	void asJudge(PersonId judge) {
		Acting.as(judge, Role.TRAINER);
	}

	PanelId open() {
		asOffice();
		this.clock.pass(Duration.ofSeconds(1));
		return this.service.open(this.quiz, STATEMENT, Set.of(this.ana, this.ben, this.cleo));
	}

	/** Lets a judge estimate the first questions, in percent. */
	void say(PanelId panel, PersonId judge, int round, int... percent) {
		asJudge(judge);
		for (int i = 0; i < percent.length; i++) {
			this.judging.estimate(panel, round, "q" + (i + 1), OptionalInt.of(percent[i]));
		}
		asOffice();
	}

	/** The matrix of the worked example. */
	void sayAll(PanelId panel, int round) {
		say(panel, this.ana, round, 60, 70, 80, 90);
		say(panel, this.ben, round, 50, 60, 70, 80);
		say(panel, this.cleo, round, 70, 80, 60, 70);
	}

	PanelId ended() {
		var panel = open();
		sayAll(panel, 1);
		this.service.closeRound(panel, 1);
		this.service.end(panel, 1);
		return panel;
	}

	/** Gives the engine the quizzes that a test has put there. */
	static class Shelf implements QuizSource {

		private final Map<QuizRef, Quiz> quizzes = new ConcurrentHashMap<>();

		void put(QuizRef ref, Quiz quiz) {
			this.quizzes.put(ref, quiz);
		}

		@Override
		public Quiz quiz(QuizRef ref) {
			return Optional.ofNullable(this.quizzes.get(ref)).orElseThrow(NoSuchElementException::new);
		}

		@Override
		public String language(QuizRef ref) {
			return "en";
		}

	}

	/** Puts the shelf into the context. */
	@TestConfiguration(proxyBeanMethods = false)
	static class ShelfConfiguration {

		@Bean
		@Primary
		Shelf panelShelf() {
			return new Shelf();
		}

	}

}
