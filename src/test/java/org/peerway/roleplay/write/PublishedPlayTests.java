package org.peerway.roleplay.write;

import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peerway.Acting;
import org.peerway.StillClock;
import org.peerway.people.PersonId;
import org.peerway.people.Role;
import org.peerway.roleplay.PlayId;
import org.peerway.roleplay.PlayMode;
import org.peerway.roleplay.PlayScreen;
import org.peerway.roleplay.PlayScreen.YourTurn;
import org.peerway.roleplay.PlayService;
import org.peerway.roleplay.ScenarioRef;
import org.peerway.roleplay.Scenarios;
import org.peerway.roleplay.script.Principle;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Import(StillClock.Configuration.class)
abstract class PublishedPlayTests {

	@Autowired
	private ScenarioWriting writing;

	@Autowired
	private Scenarios scenarios;

	@Autowired
	private PlayService plays;

	@Autowired
	private JdbcTemplate jdbc;

	private final PersonId trainee = PersonId.random();

	private DraftId draft = DraftId.random();

	private ScenarioRef ref = new ScenarioRef(UUID.randomUUID(), "");

	@BeforeEach
	void aTalkIsPublished() {
		Acting.asSomebody(Role.TRAINER);
		this.draft = this.writing.create(Drafting.coffee("Coffee"));
		this.ref = publish();
		Acting.as(this.trainee, Role.TRAINEE);
	}

	@AfterEach
	void leave() {
		Acting.asNobody();
	}

	@Test
	void isPlayedToItsEndAndLookedBackOn() {
		var play = this.plays.startOrResume(this.ref, PlayMode.COACHED, Locale.ENGLISH);

		reply(play, "reply ask");
		reply(play, "reply together");

		var debrief = this.plays.debrief(play);
		assertThat(debrief.title()).isEqualTo("Coffee");
		assertThat(debrief.ending().id()).isEqualTo("thursday");
		assertThat(debrief.moments()).isNotEmpty();
		assertThat(this.plays.playFrom(play, 2)).isNotEqualTo(play);
	}

	@Test
	void anOpenPlayStaysOnItsVersion() {
		var play = this.plays.startOrResume(this.ref, PlayMode.COACHED, Locale.ENGLISH);
		Acting.asSomebody(Role.TRAINER);
		var base = this.writing.open(this.draft).scenario();
		this.writing.save(this.draft, base, Drafting.said(base, "nobody-listens", "Still nobody."));
		var second = publish();
		Acting.as(this.trainee, Role.TRAINEE);

		assertThat(said(this.plays.open(play))).isEqualTo("Nobody listens.");
		assertThat(said(this.plays.open(this.plays.startOrResume(second, PlayMode.COACHED, Locale.ENGLISH))))
			.isEqualTo("Still nobody.");
	}

	@Test
	void principlesStayWhatTheyWereWhenItWasPublished() {
		this.jdbc.update(
				"update scenario_version set principles = replace(principles, '\"hope\"', '\"trust\"') where id = ?",
				this.ref.courseVersion());

		assertThat(this.scenarios.principles(this.ref)).extracting(Principle::id).contains("trust", "mutuality");
	}

	@Test
	void tellsItFromTheTalksOfCourses() {
		assertThat(this.scenarios.isPublished(this.ref)).isTrue();
		assertThat(this.scenarios.isPublished(new ScenarioRef(UUID.randomUUID(), "spin-cycle"))).isFalse();
	}

	@Test
	void knowsNoOtherTalkInThatVersion() {
		var other = new ScenarioRef(this.ref.courseVersion(), "spin-cycle");

		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> this.plays.startOrResume(other, PlayMode.COACHED, Locale.ENGLISH));
	}

	private ScenarioRef publish() {
		this.writing.askReview(this.draft);
		Acting.asSomebody(Role.TRAINER);
		var version = this.writing.publish(this.draft, "");
		return new ScenarioRef(version.id(), "coffee-with-devon");
	}

	private void reply(PlayId play, String text) {
		var screen = this.plays.open(play);
		var position = ((YourTurn) screen.now()).replies()
			.stream()
			.filter((reply) -> reply.text().equals(text))
			.findFirst()
			.orElseThrow()
			.position();
		this.plays.choose(play, screen.step(), position);
	}

	private static String said(PlayScreen screen) {
		return ((YourTurn) screen.now()).said().text();
	}

}
