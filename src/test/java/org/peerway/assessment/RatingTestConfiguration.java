package org.peerway.assessment;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.peerway.people.PersonId;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What rating needs around it in a test. */
@TestConfiguration
class RatingTestConfiguration {

	@Bean
	@Primary
	Circle circle() {
		return new Circle();
	}

	/** Lets a test say who rates whom. */
	static class Circle implements RatingCircle {

		private final Map<PersonId, Set<PersonId>> circles = new ConcurrentHashMap<>();

		void put(PersonId rater, Set<PersonId> people) {
			this.circles.put(rater, people);
		}

		@Override
		public Set<PersonId> of(PersonId trainer) {
			return this.circles.getOrDefault(trainer, Set.of());
		}

	}

}
