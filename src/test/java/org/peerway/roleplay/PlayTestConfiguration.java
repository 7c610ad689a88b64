package org.peerway.roleplay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.peerway.Readers;
import org.peerway.StillClock;
import org.peerway.base.file.Picture;
import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.script.Scenario;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Two scenarios in every course version, a clock to set, and a memory for events. */
@TestConfiguration
@EnableMethodSecurity
class PlayTestConfiguration {

	@Bean
	@Primary
	ScenarioSource coffeeEverywhere() {
		return new ScenarioSource() {

			@Override
			public Scenario scenario(ScenarioRef ref) {
				return Stream.of(Fixtures.coffee(), Fixtures.walk())
					.filter((scenario) -> scenario.id().equals(ref.scenario()))
					.findFirst()
					.orElseThrow(() -> new NoSuchElementException("No scenario " + ref.scenario()));
			}

			@Override
			public List<Principle> principles(UUID courseVersion) {
				return Fixtures.PRINCIPLES;
			}

			@Override
			public PlayRules rules(ScenarioRef ref) {
				return ref.scenario().equals(Fixtures.walk().id()) ? new PlayRules(2, Duration.ofMinutes(10))
						: PlayRules.NONE;
			}

			@Override
			public Optional<Picture> picture(ScenarioRef ref, String file) {
				return Optional.of(file).filter("gate.png"::equals).flatMap((name) -> Picture.of(Fixtures.PNG));
			}

			@Override
			public List<Principle> principlesInForce() {
				return Fixtures.PRINCIPLES;
			}

		};
	}

	@Bean
	@Primary
	StillClock stillClock() {
		return new StillClock(Instant.parse("2026-11-24T09:00:00Z"));
	}

	@Bean
	Readers readers() {
		return new Readers();
	}

	@Bean
	EndedPlays endedPlays() {
		return new EndedPlays();
	}

	static final class EndedPlays {

		private final List<PlayEnded> events = new ArrayList<>();

		@EventListener
		synchronized void on(PlayEnded event) {
			this.events.add(event);
		}

		synchronized List<PlayEnded> of(PlayId play) {
			return this.events.stream().filter((event) -> event.play().equals(play)).toList();
		}

	}

}
