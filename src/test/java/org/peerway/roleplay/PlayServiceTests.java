package org.peerway.roleplay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.persistence.EntityManagerFactory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerway.Acting;
import org.peerway.Readers;
import org.peerway.StillClock;
import org.peerway.people.PersonId;
import org.peerway.people.Role;
import org.peerway.roleplay.PlayScreen.Reply;
import org.peerway.roleplay.PlayScreen.Said;
import org.peerway.roleplay.PlayScreen.SetAside;
import org.peerway.roleplay.PlayScreen.Spoken;
import org.peerway.roleplay.PlayScreen.TheEnd;
import org.peerway.roleplay.PlayScreen.YourTurn;
import org.peerway.roleplay.PlayScreen.YourWords;
import org.peerway.roleplay.PlayTestConfiguration.EndedPlays;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.AuthenticationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@Import(PlayTestConfiguration.class)
abstract class PlayServiceTests {

	@Autowired
	private PlayService service;

	@Autowired
	private CoachService coach;

	@Autowired
	private PlayPictures pictures;

	@Autowired
	private StillClock clock;

	@Autowired
	private Readers readers;

	@Autowired
	private EndedPlays endedPlays;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private EntityManagerFactory entityManagerFactory;

	private final UUID courseVersion = UUID.randomUUID();

	private final ScenarioRef coffee = new ScenarioRef(this.courseVersion, "coffee-with-devon");

	private final ScenarioRef walk = new ScenarioRef(this.courseVersion, "walk-with-devon");

	private PersonId trainee;

	@BeforeEach
	void actAsTrainee() {
		this.trainee = Acting.asSomebody(Role.TRAINEE);
	}

	@AfterEach
	void stopActing() {
		Acting.asNobody();
	}

	@Test
	void showsTheSceneAndTheFirstLine() {
		PlayScreen screen = this.service.open(start(PlayMode.COACHED));

		assertThat(screen.title()).isEqualTo("Coffee with Devon");
		assertThat(screen.scene()).isEqualTo("The day center, a little after nine.");
		assertThat(screen.lookOutFor()).containsExactlyElementsOf(Fixtures.PRINCIPLES);
		assertThat(screen.step()).isZero();
		assertThat(screen.talk()).isEmpty();
		YourTurn now = (YourTurn) screen.now();
		assertThat(now.said()).isEqualTo(new Said("Devon", "Nobody listens."));
		assertThat(now.replies()).extracting(Reply::position).containsExactly(1, 2, 3);
		assertThat(now.replies()).extracting(Reply::text)
			.containsExactlyInAnyOrder("reply ask", "reply reassure", "reply stop-meds");
	}

	@Test
	void showsTheRepliesInOneOrderForAWholePlay() {
		PlayId play = start(PlayMode.COACHED);

		PlayScreen first = this.service.open(play);

		assertThat(this.service.open(play)).isEqualTo(first);
	}

	@Test
	void commitsAReplyAndGoesOn() {
		PlayId play = start(PlayMode.COACHED);
		this.clock.pass(Duration.ofSeconds(60));

		PlayScreen after = choose(play, "ask");

		assertThat(after.step()).isEqualTo(1);
		assertThat(((YourTurn) after.now()).said().text()).isEqualTo("I used to fix radios.");
		assertThat(this.service.open(play)).isEqualTo(after);
		assertThat(this.jdbc.queryForMap("select * from play_step where play = ?", play.value()))
			.containsEntry("number", 1)
			.containsEntry("turn", "nobody-listens")
			.containsEntry("choice", "ask")
			.containsEntry("person", this.trainee.value())
			.containsEntry("role", "PEER_SPECIALIST");
	}

	@Test
	void coachesAfterEachReply() {
		PlayId play = start(PlayMode.COACHED);

		PlayScreen after = choose(play, "stop-meds");

		Spoken spoken = after.talk().getFirst();
		assertThat(spoken.reply()).isEqualTo("reply stop-meds");
		assertThat(spoken.note()).isEqualTo(new PlayScreen.CoachNote(Fixtures.BOUNDARIES, false,
				"feedback on stop-meds", "Stopping at once can be dangerous.", "Would it help if I came along?"));
	}

	@ParameterizedTest
	@EnumSource
	void tellsNothingAboutAReplyBeforeItIsCommitted(PlayMode mode) {
		PlayScreen screen = this.service.open(start(mode));

		assertThat(screen.toString()).contains("reply ask").doesNotContain("feedback on", "dangerous", "came along");
	}

	@Test
	void tellsNothingAboutRepliesUntilTheDebriefWhenAssessed() {
		PlayId play = start(PlayMode.ASSESSED);

		PlayScreen between = choose(play, "stop-meds");
		PlayScreen end = playOn(play, "own-up", "promise");

		assertThat(between.toString() + end).contains("reply stop-meds").doesNotContain("feedback on", "dangerous");
		assertThat(this.service.debrief(play).path())
			.extracting((exchange) -> exchange.chosen().orElseThrow().feedback())
			.containsExactly("feedback on stop-meds", "feedback on own-up", "feedback on promise");
	}

	@Test
	void asksForOwnWordsAndCommitsThem() {
		PlayId play = atTheWords(PlayMode.COACHED);
		PlayScreen asked = this.service.open(play);

		PlayScreen after = this.service.say(play, 2, "  I sat\0 there,\n\ntoo. ");

		assertThat(asked.now()).isEqualTo(
				new YourWords(new Said("Devon", "What was it like for you?"), "Tell a little of your road.", ""));
		assertThat(after.talk().getLast())
			.isEqualTo(new Spoken(new Said("Devon", "What was it like for you?"), "I sat there,\n\ntoo.", null));
		assertThat(after.now()).isEqualTo(new TheEnd("Side by side", "You walk on."));
		assertThat(this.service.open(play)).isEqualTo(after);
		assertThat(this.jdbc.queryForMap("select * from play_step where play = ? and number = 3", play.value()))
			.containsEntry("turn", "words")
			.containsEntry("choice", null)
			.containsEntry("text", "I sat there,\n\ntoo.")
			.containsEntry("person", this.trainee.value());
		assertThat(this.endedPlays.of(play)).hasSize(1);
		assertThat(this.service.debrief(play).written()).extracting(Debrief.Written::text)
			.containsExactly("I sat there,\n\ntoo.");
	}

	@Test
	void keepsAsManyWordsAsThereMayBe() {
		PlayId play = atTheWords(PlayMode.COACHED);
		String text = "é".repeat(PlayService.LONGEST_TEXT);

		assertThatIllegalArgumentException().isThrownBy(() -> this.service.say(play, 2, text + "!"))
			.withMessageNotContaining("é");
		this.service.say(play, 2, text);

		assertThat(this.service.open(play).talk().getLast().reply()).isEqualTo(text);
	}

	@Test
	void refusesWordsThatSayNothingOrThatNobodyAskedFor() {
		PlayId play = atTheWords(PlayMode.COACHED);
		PlayId coffee = start(PlayMode.COACHED);

		assertThatIllegalArgumentException().isThrownBy(() -> this.service.say(play, 2, " \0\n "));
		assertThatIllegalArgumentException().isThrownBy(() -> this.service.say(coffee, 0, "Hello."));
		assertThatIllegalArgumentException().isThrownBy(() -> this.service.choose(play, 2, 1));
		assertThat(this.service.open(play).step()).isEqualTo(2);
		assertThat(this.service.open(coffee).step()).isZero();
	}

	@Test
	void refusesWordsSentTwice() {
		PlayId play = atTheWords(PlayMode.COACHED);
		this.service.say(play, 2, "I sat there, too.");

		StaleStepException stale = catchThrowableOfType(StaleStepException.class,
				() -> this.service.say(play, 2, "I sat there, too."));

		assertThat(stale.present()).isEqualTo(3);
		assertThat(count("play_step where play = ?", play.value())).isEqualTo(3);
	}

	@Test
	void commitsOneOfManyWordsSaidAtOnce() throws Exception {
		PlayId play = atTheWords(PlayMode.ASSESSED);

		List<Result<PlayScreen>> results = atOnce(8, () -> this.service.say(play, 2, "I sat there, too."));

		assertThat(results).filteredOn((result) -> result.failure() == null).hasSize(1);
		assertThat(results).extracting(Result::failure)
			.filteredOn((failure) -> failure != null)
			.hasSize(7)
			.allSatisfy((failure) -> assertThat(failure).isInstanceOf(StaleStepException.class));
		assertThat(count("play_step where play = ?", play.value())).isEqualTo(3);
		assertThat(this.endedPlays.of(play)).hasSize(1);
	}

	@Test
	void commitsWordsWithFourStatements() {
		PlayId play = atTheWords(PlayMode.COACHED);
		Statistics statistics = statistics();

		this.service.say(play, 2, "I sat there, too.");

		assertThat(statistics.getPrepareStatementCount()).isEqualTo(4);
	}

	@Test
	void countsPlaysWithoutTheCoachAndRefusesWhatTheRulesRefuse() {
		PlayId first = this.service.startOrResume(this.walk, PlayMode.ASSESSED, Locale.ENGLISH);
		this.service.setAside(first);

		assertThat(this.service.standing(this.walk).mayStart()).isFalse();
		assertThatExceptionOfType(NotNowException.class)
			.isThrownBy(() -> this.service.startOrResume(this.walk, PlayMode.ASSESSED, Locale.ENGLISH))
			.satisfies((refused) -> assertThat(refused.standing().notBefore())
				.hasValue(this.clock.instant().plus(Duration.ofMinutes(10))));

		this.clock.pass(Duration.ofMinutes(10));
		PlayId second = this.service.startOrResume(this.walk, PlayMode.ASSESSED, Locale.ENGLISH);
		this.service.setAside(second);
		this.clock.pass(Duration.ofMinutes(10));

		assertThat(this.service.standing(this.walk).left()).hasValue(0);
		assertThatExceptionOfType(NotNowException.class)
			.isThrownBy(() -> this.service.startOrResume(this.walk, PlayMode.ASSESSED, Locale.ENGLISH));
		assertThat(this.service.startOrResume(this.walk, PlayMode.COACHED, Locale.ENGLISH)).isNotNull();
	}

	@Test
	void startsOneOfManyPlaysWithoutTheCoach() throws Exception {
		List<Result<PlayId>> results = atOnce(16,
				() -> this.service.startOrResume(this.walk, PlayMode.ASSESSED, Locale.ENGLISH));

		assertThat(results).extracting(Result::failure).containsOnlyNulls();
		assertThat(count("play where person = ? and attempt is not null", this.trainee.value())).isEqualTo(1);
	}

	@Test
	void takesTheLastReplyBack() {
		PlayId play = start(PlayMode.COACHED);
		PlayScreen first = this.service.open(play);
		choose(play, "stop-meds");

		PlayId again = this.coach.takeBack(play, 1);

		PlayScreen after = this.service.open(again);
		assertThat(after.step()).isZero();
		assertThat(after.now()).isEqualTo(first.now());
		assertThat(this.service.open(play).now()).isInstanceOf(PlayScreen.SetAside.class);
		assertThat(count("play_step where play = ?", play.value())).isEqualTo(1);
		assertThat(this.service.plays(this.trainee, Set.of(this.courseVersion), Optional.empty(), 10))
			.extracting(PlaySummary::id)
			.containsExactly(again);
		assertThatExceptionOfType(StaleStepException.class).isThrownBy(() -> this.coach.takeBack(play, 1));
	}

	@Test
	void hintsAtThePrincipleThatHelpsMost() {
		PlayId play = start(PlayMode.COACHED);

		assertThat(this.coach.hint(play, 0)).hasValue(Fixtures.LEARNING);
		assertThatExceptionOfType(StaleStepException.class).isThrownBy(() -> this.coach.hint(play, 1));
	}

	@Test
	void hasNoHintsAndTakesNothingBackWithoutTheCoach() {
		PlayId play = start(PlayMode.ASSESSED);
		choose(play, "ask");

		assertThatIllegalStateException().isThrownBy(() -> this.coach.hint(play, 1));
		assertThatIllegalStateException().isThrownBy(() -> this.coach.takeBack(play, 1));
	}

	@Test
	void coachesNobodyElse() {
		PlayId play = start(PlayMode.COACHED);
		choose(play, "ask");

		Acting.asSomebody(Role.TRAINEE);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.coach.hint(play, 1));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.coach.takeBack(play, 1));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.service.keepUnsent(play, 1, "x"));
		Acting.asSomebody(Role.TRAINER);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.coach.hint(play, 1));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.service.standing(this.walk));
		Acting.asNobody();
		assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> this.coach.takeBack(play, 1));
	}

	@Test
	void keepsWordsUntilTheyAreSaid() {
		PlayId play = atTheWords(PlayMode.COACHED);

		this.service.keepUnsent(play, 2, "I wa\0s");

		assertThat(this.service.open(play).now()).isInstanceOfSatisfying(YourWords.class,
				(words) -> assertThat(words.unsent()).isEqualTo("I was"));
		this.service.say(play, 2, "I was there.");
		assertThat(this.jdbc.queryForMap("select unsent from play where id = ?", play.value())).containsEntry("unsent",
				null);
		assertThatExceptionOfType(StaleStepException.class).isThrownBy(() -> this.service.keepUnsent(play, 2, "late"));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.service.keepUnsent(atTheWords(PlayMode.COACHED), 2, "é".repeat(20_001)));
	}

	@Test
	void playsInTheLanguageThatItBeganIn() {
		PlayId play = this.service.startOrResume(this.walk, PlayMode.COACHED, Locale.of("es"));

		PlayScreen screen = this.service.open(play);

		assertThat(screen.language()).isEqualTo("es");
		assertThat(screen.title()).isEqualTo("Un paseo con Devon");
		assertThat(((YourTurn) screen.now()).said().text()).isEqualTo("Ha venido.");
		assertThat(((YourTurn) screen.now()).replies()).extracting(Reply::text)
			.containsExactlyInAnyOrder("respuesta wait", "reply hurry");
	}

	@Test
	void tellsTheActThePictureAndWhatIsHard() {
		PlayId play = this.service.startOrResume(this.walk, PlayMode.COACHED, Locale.ENGLISH);

		Said gate = ((YourTurn) this.service.open(play).now()).said();
		Said bench = ((YourTurn) choose(play, "wait").now()).said();

		assertThat(gate).isEqualTo(new Said("Devon", "You came.", "Arriving", null,
				new PlayScreen.Shown("download/plays/" + play.value() + "/1", "An open gate.")));
		assertThat(bench).isEqualTo(new Said("Devon", "Shall we sit?", "Asking", "A hard day comes up.", null));
	}

	@Test
	void handsOutPicturesAsFarAsThePlayHasCome() {
		PlayId play = this.service.startOrResume(this.walk, PlayMode.COACHED, Locale.ENGLISH);

		assertThat(this.pictures.picture(play, 1)).isPresent();
		assertThat(this.pictures.picture(play, 2)).isEmpty();
		choose(play, "wait");
		assertThat(this.pictures.picture(play, 1)).isPresent();
		assertThat(this.pictures.picture(play, 2)).isEmpty();
		assertThat(this.pictures.picture(play, 0)).isEmpty();
		Acting.asSomebody(Role.TRAINER);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.pictures.picture(play, 1));
		Acting.asSomebody(Role.ADMIN);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.pictures.picture(play, 1));
	}

	@Test
	void keepsOwnWordsWhenPlayingFromALaterMoment() {
		PlayId ended = atTheWords(PlayMode.COACHED);
		this.service.say(ended, 2, "I sat there, too.");

		PlayId again = this.service.playFrom(ended, 3);

		assertThat(this.service.open(again).now()).isInstanceOf(YourWords.class);
		this.service.say(again, 2, "In another way.");
		assertThat(this.service.debrief(ended).written().getFirst().text()).isEqualTo("I sat there, too.");
		assertThat(this.service.debrief(again).written().getFirst().text()).isEqualTo("In another way.");
	}

	@Test
	void offersWhatIsOpenAndNumbersItWithoutGaps() {
		PlayId play = this.service.startOrResume(this.walk, PlayMode.COACHED, Locale.ENGLISH);

		PlayScreen after = choose(play, "hurry");

		assertThat(((YourTurn) after.now()).replies()).extracting(Reply::position).containsExactly(1, 2);
		assertThat(((YourTurn) after.now()).replies()).extracting(Reply::text)
			.containsExactlyInAnyOrder("reply again", "reply leave");
		assertThatIllegalArgumentException().isThrownBy(() -> this.service.choose(play, 1, 3));
	}

	@ParameterizedTest
	@EnumSource
	void tellsNothingOfWhatAScenarioRemembersOrHides(PlayMode mode) {
		PlayId play = this.service.startOrResume(this.walk, mode, Locale.ENGLISH);

		String before = this.service.open(play).toString();
		String between = choose(play, "wait").toString() + choose(play, "story");
		String end = this.service.say(play, 2, "I sat there, too.").toString();

		assertThat(before + between + end).doesNotContain("trust", "told", "mood", "visits(", "watched",
				"Being waited for", "I was there once", "Thresholds", "waited.");
		assertThat(before).doesNotContain("feedback on");
		assertThat((between + end).contains("feedback on")).isEqualTo(mode == PlayMode.COACHED);
	}

	@Test
	void comesToAnEnding() {
		PlayId play = start(PlayMode.COACHED);

		PlayScreen end = playOn(play, "ask", "together");

		assertThat(end.now()).isEqualTo(new TheEnd("See you Thursday", "Devon smiles."));
		assertThat(end.play().status()).isEqualTo(PlayStatus.ENDED);
		assertThat(ended()).containsOnly(Map.entry(this.trainee, Set.of("coffee-with-devon")));
		assertThat(this.endedPlays.of(play)).singleElement()
			.isEqualTo(
					new PlayEnded(play, this.trainee, this.coffee, PlayMode.COACHED, "thursday", this.clock.instant()));
	}

	@Test
	void countsNoScenarioAsEndedBeforeItsEnding() {
		PlayId play = start(PlayMode.COACHED);

		choose(play, "ask");

		assertThat(ended()).isEmpty();
		assertThat(this.endedPlays.of(play)).isEmpty();
		assertThatIllegalStateException().isThrownBy(() -> this.service.debrief(play));
	}

	@Test
	void resumesTheOpenPlay() {
		PlayId play = start(PlayMode.COACHED);
		choose(play, "reassure");

		PlayId resumed = start(PlayMode.ASSESSED);

		assertThat(resumed).isEqualTo(play);
		assertThat(this.service.open(resumed).step()).isEqualTo(1);
		assertThat(this.service.open(resumed).play().mode()).isEqualTo(PlayMode.COACHED);
	}

	@Test
	void knowsThePlayThatIsOpen() {
		assertThat(this.service.openPlay(this.coffee)).isEmpty();

		PlayId play = start(PlayMode.COACHED);

		assertThat(this.service.openPlay(this.coffee)).contains(play);
		assertThat(this.service.openPlay(new ScenarioRef(UUID.randomUUID(), "coffee-with-devon"))).isEmpty();
		playOn(play, "ask", "together");
		assertThat(this.service.openPlay(this.coffee)).isEmpty();
	}

	@Test
	void startsAnewAfterTheEnding() {
		PlayId ended = start(PlayMode.COACHED);
		playOn(ended, "ask", "together");

		PlayId again = start(PlayMode.ASSESSED);

		assertThat(again).isNotEqualTo(ended);
		assertThat(this.service.open(again).step()).isZero();
	}

	@Test
	void startsAnewAfterAPlayWasSetAside() {
		PlayId left = start(PlayMode.COACHED);
		choose(left, "ask");

		this.service.setAside(left);
		this.service.setAside(left);

		assertThat(start(PlayMode.COACHED)).isNotEqualTo(left);
		assertThat(this.service.open(left).now()).isEqualTo(new SetAside());
		assertThat(this.service.open(left).talk()).hasSize(1);
		assertThatExceptionOfType(StaleStepException.class).isThrownBy(() -> this.service.choose(left, 1, 1));
	}

	@Test
	void setsNoEndedPlayAside() {
		PlayId ended = start(PlayMode.COACHED);
		playOn(ended, "ask", "together");

		assertThatIllegalStateException().isThrownBy(() -> this.service.setAside(ended)).withMessageContaining("ENDED");
	}

	@Test
	void startsNoScenarioThatDoesNotExist() {
		ScenarioRef unknown = new ScenarioRef(this.courseVersion, "tea-with-devon");

		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> this.service.startOrResume(unknown, PlayMode.COACHED, Locale.ENGLISH));
	}

	@Test
	void opensNoPlayThatDoesNotExist() {
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.service.open(PlayId.random()));
	}

	@Test
	void startsOnePlayHoweverOftenItIsAskedAtOnce() throws Exception {
		List<PlayId> started = atOnce(8, () -> start(PlayMode.COACHED)).stream().map(Result::value).toList();

		assertThat(started).hasSize(8).doesNotContainNull();
		assertThat(started.stream().distinct()).hasSize(1);
		assertThat(count("play where person = ?", this.trainee.value())).isEqualTo(1);
	}

	@Test
	void commitsOneOfManyRepliesGivenAtOnce() throws Exception {
		PlayId play = start(PlayMode.COACHED);
		int position = position(play, "ask");

		List<Result<PlayScreen>> results = atOnce(8, () -> this.service.choose(play, 0, position));

		assertThat(results).filteredOn((result) -> result.failure() == null).hasSize(1);
		assertThat(results).extracting(Result::failure)
			.filteredOn((failure) -> failure != null)
			.hasSize(7)
			.allSatisfy((failure) -> assertThat(failure).isInstanceOfSatisfying(StaleStepException.class,
					(stale) -> assertThat(stale.present()).isEqualTo(1)));
		assertThat(count("play_step where play = ?", play.value())).isEqualTo(1);
	}

	@Test
	void refusesAReplySentTwice() {
		PlayId play = start(PlayMode.COACHED);
		int position = position(play, "reassure");
		this.service.choose(play, 0, position);

		StaleStepException stale = catchThrowableOfType(StaleStepException.class,
				() -> this.service.choose(play, 0, position));

		assertThat(stale.present()).isEqualTo(1);
		assertThat(this.service.open(play).step()).isEqualTo(1);
	}

	@Test
	void refusesAReplyToAnEndedPlay() {
		PlayId play = start(PlayMode.COACHED);
		playOn(play, "ask", "together");

		assertThatExceptionOfType(StaleStepException.class).isThrownBy(() -> this.service.choose(play, 2, 1));
		assertThat(this.endedPlays.of(play)).hasSize(1);
	}

	@Test
	void refusesAPositionThatIsNotOnTheScreen() {
		PlayId play = start(PlayMode.COACHED);

		assertThatIllegalArgumentException().isThrownBy(() -> this.service.choose(play, 0, 4));
		assertThatIllegalArgumentException().isThrownBy(() -> this.service.choose(play, 0, 0));
		assertThat(this.service.open(play).step()).isZero();
	}

	@Test
	void playsFromAMomentWithoutTouchingTheEndedPlay() {
		PlayId ended = start(PlayMode.ASSESSED);
		playOn(ended, "reassure", "push");
		Debrief before = this.service.debrief(ended);

		PlayId again = this.service.playFrom(ended, 2);

		PlayScreen screen = this.service.open(again);
		assertThat(screen.step()).isEqualTo(1);
		assertThat(screen.play().mode()).isEqualTo(PlayMode.COACHED);
		assertThat(screen.play().repeats()).isEqualTo(ended);
		assertThat(((YourTurn) screen.now()).said().text()).isEqualTo("You sound like them.");
		assertThat(choose(again, "own-up").step()).isEqualTo(2);
		assertThat(this.service.debrief(ended)).isEqualTo(before);
	}

	@Test
	void playsFromTheBeginning() {
		PlayId ended = start(PlayMode.COACHED);
		playOn(ended, "ask", "together");

		PlayId again = this.service.playFrom(ended, 1);

		assertThat(this.service.open(again).step()).isZero();
	}

	@Test
	void setsTheOpenPlayAsideWhenPlayingFromAMoment() {
		PlayId ended = start(PlayMode.COACHED);
		playOn(ended, "ask", "together");
		PlayId open = start(PlayMode.COACHED);

		PlayId again = this.service.playFrom(ended, 2);

		assertThat(this.service.open(open).play().status()).isEqualTo(PlayStatus.SET_ASIDE);
		assertThat(start(PlayMode.COACHED)).isEqualTo(again);
	}

	@Test
	void leavesOneOpenPlayWhenAMomentIsPlayedFromManyTimesAtOnce() throws Exception {
		PlayId ended = start(PlayMode.COACHED);
		playOn(ended, "ask", "together");

		List<Result<PlayId>> results = atOnce(6, () -> this.service.playFrom(ended, 2));

		assertThat(results).allSatisfy((result) -> assertThat(result.failure()).isNull());
		assertThat(count("play where person = ? and status = 'OPEN'", this.trainee.value())).isEqualTo(1);
	}

	@Test
	void playsOnlyFromMomentsOfAnEndedPlay() {
		PlayId ended = start(PlayMode.COACHED);
		playOn(ended, "ask", "together");
		PlayId open = start(PlayMode.COACHED);
		choose(open, "ask");

		assertThatIllegalStateException().isThrownBy(() -> this.service.playFrom(open, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> this.service.playFrom(ended, 3));
		assertThatIllegalArgumentException().isThrownBy(() -> this.service.playFrom(ended, 0));
	}

	@Test
	void listsPlaysNewestFirstPageByPage() {
		List<PlayId> played = new ArrayList<>();
		for (int number = 0; number < 5; number++) {
			this.clock.pass(Duration.ofSeconds((number == 2) ? 0 : 60));
			PlayId play = start(PlayMode.COACHED);
			playOn(play, "ask", "together");
			played.addFirst(play);
		}

		List<PlaySummary> first = this.service.plays(this.trainee, Set.of(this.courseVersion), Optional.empty(), 2);
		List<PlaySummary> second = this.service.plays(this.trainee, Set.of(this.courseVersion),
				Optional.of(first.getLast()), 2);
		List<PlaySummary> third = this.service.plays(this.trainee, Set.of(this.courseVersion),
				Optional.of(second.getLast()), 2);

		List<PlaySummary> all = Stream.of(first, second, third).flatMap(List::stream).toList();
		assertThat(all).extracting(PlaySummary::id).containsExactlyInAnyOrderElementsOf(played);
		assertThat(all).extracting(PlaySummary::startedAt).isSortedAccordingTo((one, other) -> other.compareTo(one));
		assertThat(all.getFirst().id()).isEqualTo(played.getFirst());
		assertThat(this.service.plays(this.trainee, Set.of(this.courseVersion), Optional.of(third.getLast()), 2))
			.isEmpty();
	}

	@Test
	void summarisesAPlay() {
		Instant startedAt = this.clock.instant();
		PlayId play = start(PlayMode.ASSESSED);
		this.clock.pass(Duration.ofSeconds(300));
		playOn(play, "ask", "together");

		List<PlaySummary> plays = this.service.plays(this.trainee, Set.of(this.courseVersion), Optional.empty(), 10);

		assertThat(plays)
			.containsExactly(new PlaySummary(play, this.trainee, this.coffee, PlayMode.ASSESSED, PlayStatus.ENDED, 2,
					startedAt, startedAt.plusSeconds(300), startedAt.plusSeconds(300), "thursday", null));
	}

	@Test
	void listsNoPlaysOfOtherCourseVersions() {
		start(PlayMode.COACHED);

		assertThat(this.service.plays(this.trainee, Set.of(UUID.randomUUID()), Optional.empty(), 10)).isEmpty();
	}

	@Test
	void opensAPlayWithOneStatement() {
		PlayId play = start(PlayMode.COACHED);
		choose(play, "reassure");
		Statistics statistics = statistics();

		this.service.open(play);

		assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
	}

	@Test
	void commitsAReplyWithFourStatements() {
		PlayId play = start(PlayMode.COACHED);
		choose(play, "reassure");
		int position = position(play, "own-up");
		Statistics statistics = statistics();

		this.service.choose(play, 1, position);

		assertThat(statistics.getPrepareStatementCount()).isEqualTo(4);
	}

	@Test
	void letsNobodyTouchAnothersPlay() {
		PlayId play = start(PlayMode.COACHED);
		playOn(play, "ask", "together");
		PlayId open = start(PlayMode.COACHED);

		Acting.asSomebody(Role.TRAINEE);

		assertDenied(() -> this.service.open(open));
		assertDenied(() -> this.service.choose(open, 0, 1));
		assertDenied(() -> this.service.say(open, 0, "Hello."));
		assertDenied(() -> this.service.setAside(open));
		assertDenied(() -> this.service.playFrom(play, 1));
		assertDenied(() -> this.service.debrief(play));
		assertDenied(() -> this.service.plays(this.trainee, Set.of(this.courseVersion), Optional.empty(), 10));
		assertDenied(() -> ended());
	}

	@ParameterizedTest
	@EnumSource(names = { "TRAINER", "OFFICE" })
	void letsWhoMayLookReadButNotPlay(Role role) {
		PlayId play = start(PlayMode.COACHED);
		playOn(play, "ask", "together");
		PlayId open = start(PlayMode.COACHED);

		this.readers.open(Acting.asSomebody(role), this.trainee);

		assertThat(this.service.debrief(play).play().person()).isEqualTo(this.trainee);
		List<PlaySummary> plays = this.service.plays(this.trainee, Set.of(this.courseVersion), Optional.empty(), 10);
		assertThat(plays).hasSize(2);
		assertThat(this.service.plays(this.trainee, Set.of(this.courseVersion), Optional.of(plays.getFirst()), 10))
			.hasSize(1);
		assertThat(ended()).hasSize(1);
		assertDenied(() -> start(PlayMode.COACHED));
		assertDenied(() -> this.service.open(open));
		assertDenied(() -> this.service.choose(open, 0, 1));
		assertDenied(() -> this.service.say(open, 0, "Hello."));
		assertDenied(() -> this.service.setAside(open));
		assertDenied(() -> this.service.playFrom(play, 1));
		assertDenied(() -> this.service.openPlay(this.coffee));
	}

	@ParameterizedTest
	@EnumSource(names = { "TRAINER", "OFFICE" })
	void showsTrainerAndOfficeNothingOfPeopleWhoAreNotTheirs(Role role) {
		PlayId play = start(PlayMode.COACHED);
		playOn(play, "ask", "together");

		this.readers.open(Acting.asSomebody(role), PersonId.random());

		assertDenied(() -> this.service.debrief(play));
		assertDenied(() -> this.service.plays(this.trainee, Set.of(this.courseVersion), Optional.empty(), 10));
		assertDenied(() -> ended());
	}

	@Test
	void letsAnAdministratorNeitherPlayNorRead() {
		PlayId play = start(PlayMode.COACHED);
		playOn(play, "ask", "together");

		Acting.asSomebody(Role.ADMIN);

		everyCallOn(play).forEach(this::assertDenied);
	}

	@Test
	void letsNobodyInWhoIsNotSignedIn() {
		PlayId play = start(PlayMode.COACHED);
		playOn(play, "ask", "together");

		Acting.asNobody();

		everyCallOn(play).forEach(
				(call) -> assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class).isThrownBy(call));
	}

	private List<ThrowingCallable> everyCallOn(PlayId play) {
		PlaySummary before = new PlaySummary(play, this.trainee, this.coffee, PlayMode.COACHED, PlayStatus.ENDED, 2,
				this.clock.instant(), this.clock.instant(), null, null, null);
		return List.of(() -> start(PlayMode.COACHED), () -> this.service.playFrom(play, 1),
				() -> this.service.setAside(play), () -> this.service.openPlay(this.coffee),
				() -> this.service.open(play), () -> this.service.choose(play, 0, 1),
				() -> this.service.say(play, 0, "Hello."), () -> this.service.debrief(play),
				() -> this.service.plays(this.trainee, Set.of(this.courseVersion), Optional.empty(), 10),
				() -> this.service.plays(this.trainee, Set.of(this.courseVersion), Optional.of(before), 10),
				() -> ended());
	}

	private PlayId atTheWords(PlayMode mode) {
		PlayId play = this.service.startOrResume(this.walk, mode, Locale.ENGLISH);
		choose(play, "wait");
		choose(play, "story");
		return play;
	}

	private void assertDenied(ThrowingCallable call) {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
	}

	private PlayId start(PlayMode mode) {
		return this.service.startOrResume(this.coffee, mode, Locale.ENGLISH);
	}

	private PlayScreen playOn(PlayId play, String... choices) {
		for (String choice : choices) {
			choose(play, choice);
		}
		return this.service.open(play);
	}

	private PlayScreen choose(PlayId play, String choice) {
		return this.service.choose(play, this.service.open(play).step(), position(play, choice));
	}

	private int position(PlayId play, String choice) {
		return ((YourTurn) this.service.open(play).now()).replies()
			.stream()
			.filter((reply) -> reply.text().equals("reply " + choice))
			.findFirst()
			.orElseThrow()
			.position();
	}

	private int count(String table, UUID value) {
		return this.jdbc.queryForObject("select count(*) from " + table, Integer.class, value);
	}

	private Statistics statistics() {
		Statistics statistics = this.entityManagerFactory.unwrap(SessionFactory.class).getStatistics();
		statistics.setStatisticsEnabled(true);
		statistics.clear();
		return statistics;
	}

	private <T> List<Result<T>> atOnce(int times, Callable<T> work) throws InterruptedException {
		try (var threads = Executors.newFixedThreadPool(times)) {
			var calls = IntStream.range(0, times)
				.mapToObj((number) -> Acting.as(this.trainee, Role.TRAINEE, work))
				.toList();
			List<Result<T>> results = new ArrayList<>();
			for (Future<T> call : threads.invokeAll(calls)) {
				results.add(Result.of(call));
			}
			return results;
		}
	}

	private record Result<T>(T value, Throwable failure) {

		static <T> Result<T> of(Future<T> call) throws InterruptedException {
			try {
				return new Result<>(call.get(), null);
			}
			catch (ExecutionException ex) {
				return new Result<>(null, ex.getCause());
			}
		}

	}

	private Map<PersonId, Set<String>> ended() {
		return this.service.endedScenarios(Set.of(this.trainee), this.courseVersion);
	}

}
