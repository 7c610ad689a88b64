package org.peerway.roleplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.peerway.Acting;
import org.peerway.people.PersonId;
import org.peerway.people.Role;
import org.peerway.roleplay.insight.PlayCircles;
import org.peerway.roleplay.insight.PlayedScenario;
import org.peerway.roleplay.insight.WrittenReply;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@Import({ PlayTestConfiguration.class, InsightServiceTests.Groups.class })
abstract class InsightServiceTests {

	@Autowired
	private InsightService insights;

	@Autowired
	private PlayService plays;

	@Autowired
	private CoachService coach;

	@Autowired
	private Groups groups;

	private final ScenarioRef walk = new ScenarioRef(UUID.randomUUID(), "walk-with-devon");

	@TestConfiguration
	static class Groups {

		private final List<PlayCircles.Circle> circles = new ArrayList<>();

		@Bean
		@Primary
		PlayCircles testCircles() {
			return () -> List.copyOf(this.circles);
		}

	}

	@AfterEach
	void stopActing() {
		Acting.asNobody();
		this.groups.circles.clear();
	}

	@Test
	void countsPlaysOfTheTrainersGroupsAlone() {
		var rosa = plays("I sat there.");
		plays("Not of my group.");
		this.groups.circles.add(new PlayCircles.Circle("Autumn", Set.of(rosa)));
		Acting.asSomebody(Role.TRAINER);

		var insight = this.insights.insight(this.walk, Optional.empty(), Optional.empty());

		assertThat(insight.plays()).isEqualTo(1);
		assertThat(insight.ended()).isEqualTo(1);
		assertThat(this.insights.played()).extracting(PlayedScenario::scenario, PlayedScenario::people)
			.containsExactly(tuple(this.walk, 1L));
		assertThat(this.insights.written(this.walk, "words", 0)).extracting(WrittenReply::text, WrittenReply::person)
			.containsExactly(tuple("I sat there.", rosa));
		assertThat(this.insights.written(this.walk, "words", 1)).isEmpty();
	}

	@Test
	void keepsToAModeAndToAGroup() {
		var rosa = plays("One.");
		var teo = plays("Two.");
		this.groups.circles.add(new PlayCircles.Circle("Autumn", Set.of(rosa)));
		this.groups.circles.add(new PlayCircles.Circle("Spring", Set.of(teo)));
		Acting.asSomebody(Role.TRAINER);

		assertThat(this.insights.groups()).containsExactly("Autumn", "Spring");
		assertThat(this.insights.insight(this.walk, Optional.empty(), Optional.empty()).plays()).isEqualTo(2);
		assertThat(this.insights.insight(this.walk, Optional.empty(), Optional.of("Spring")).taken())
			.anySatisfy((taken) -> assertThat(taken.groups()).containsOnlyKeys("Spring"));
		assertThat(this.insights.insight(this.walk, Optional.of(PlayMode.ASSESSED), Optional.empty()).plays()).isZero();
		assertThat(this.insights.insight(this.walk, Optional.empty(), Optional.of("Winter")).plays()).isZero();
	}

	@Test
	void passesOverRepliesThatWereTakenBack() {
		var rosa = Acting.asSomebody(Role.TRAINEE);
		var play = this.plays.startOrResume(this.walk, PlayMode.COACHED, Locale.ENGLISH);
		this.plays.choose(play, 0, 1);
		this.coach.takeBack(play, 1);
		this.groups.circles.add(new PlayCircles.Circle("Autumn", Set.of(rosa)));
		Acting.asSomebody(Role.TRAINER);

		var insight = this.insights.insight(this.walk, Optional.empty(), Optional.empty());

		assertThat(insight.plays()).isEqualTo(1);
		assertThat(insight.flows()).isEmpty();
		assertThat(this.insights.played()).singleElement()
			.satisfies((played) -> assertThat(played.plays()).isEqualTo(1));
	}

	@Test
	void tellsTrainersAlone() {
		for (var role : List.of(Role.TRAINEE, Role.OFFICE, Role.ADMIN)) {
			Acting.asSomebody(role);
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(this.insights::played);
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(this.insights::groups);
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.insights.insight(this.walk, Optional.empty(), Optional.empty()));
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.insights.written(this.walk, "words", 0));
		}
		Acting.asNobody();
		assertThatExceptionOfType(AuthenticationException.class).isThrownBy(this.insights::played);
	}

	private PersonId plays(String words) {
		var person = Acting.asSomebody(Role.TRAINEE);
		var play = this.plays.startOrResume(this.walk, PlayMode.COACHED, Locale.ENGLISH);
		choose(play, "reply wait");
		choose(play, "reply story");
		this.plays.say(play, 2, words);
		return person;
	}

	private void choose(PlayId play, String text) {
		var screen = this.plays.open(play);
		var position = ((PlayScreen.YourTurn) screen.now()).replies()
			.stream()
			.filter((reply) -> reply.text().equals(text))
			.findFirst()
			.orElseThrow()
			.position();
		this.plays.choose(play, screen.step(), position);
	}

}
