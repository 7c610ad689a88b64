package org.peerway.roleplay;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.peerway.people.PersonId;
import org.peerway.roleplay.insight.Insight;
import org.peerway.roleplay.insight.InsightTally;
import org.peerway.roleplay.insight.PlayCircles;
import org.peerway.roleplay.insight.PlayCircles.Circle;
import org.peerway.roleplay.insight.Played;
import org.peerway.roleplay.insight.PlayedScenario;
import org.peerway.roleplay.insight.WrittenReply;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells trainers how the people in their groups play role-plays. Replies that were taken
 * back, and what authors try out, count for nothing.
 */
@Service
@PreAuthorize("hasRole('TRAINER')")
@Transactional(readOnly = true)
public class InsightService {

	/** How many replies in people's own words are on a page. */
	public static final int WRITTEN = 20;

	private static final int PAGE = 200;

	private static final UUID FIRST = new UUID(0, 0);

	private final PlayRepository plays;

	private final Scenarios scenarios;

	private final PlayCircles circles;

	private final EntityManager entityManager;

	InsightService(PlayRepository plays, Scenarios scenarios, PlayCircles circles, EntityManager entityManager) {
		this.plays = plays;
		this.scenarios = scenarios;
		this.circles = circles;
		this.entityManager = entityManager;
	}

	/** What was played, the latest first. */
	public List<PlayedScenario> played() {
		var people = groups(Optional.empty()).keySet();
		return people.isEmpty() ? List.of() : this.plays.played(people);
	}

	/** The names of the acting trainer's groups, in their order. */
	public List<String> groups() {
		return this.circles.circles().stream().map(Circle::name).sorted().toList();
	}

	/**
	 * How a scenario was played.
	 * @param mode only plays of that mode
	 * @param group only people of the group of that name
	 * @throws java.util.NoSuchElementException if there is no such scenario
	 */
	public Insight insight(ScenarioRef ref, Optional<PlayMode> mode, Optional<String> group) {
		var tally = new InsightTally(this.scenarios.scenario(ref), this.scenarios.principles(ref));
		var groups = groups(group);
		if (!groups.isEmpty()) {
			count(ref, mode.map(List::of).orElse(List.of(PlayMode.values())), groups, tally);
		}
		return tally.insight();
	}

	private void count(ScenarioRef ref, List<PlayMode> modes, Map<UUID, String> groups, InsightTally tally) {
		var after = FIRST;
		while (true) {
			var ids = this.plays.ids(ref.courseVersion(), ref.scenario(), groups.keySet(), modes, after,
					Limit.of(PAGE));
			if (ids.isEmpty()) {
				return;
			}
			this.plays.withSteps(ids)
				.stream()
				.sorted(Comparator.comparing((play) -> play.id().value()))
				.forEach((play) -> tally.add(played(play, groups)));
			this.entityManager.clear();
			after = ids.getLast();
		}
	}

	private static Played played(Play play, Map<UUID, String> groups) {
		var summary = play.toSummary();
		return new Played(play.replies(), play.takenOver(), play.status(),
				groups.getOrDefault(play.person().value(), ""),
				YearMonth.from(summary.lastAt().atZone(ZoneOffset.UTC)));
	}

	/** The group of each person; of several the first by name. */
	private Map<UUID, String> groups(Optional<String> only) {
		Map<UUID, String> groups = new HashMap<>();
		this.circles.circles()
			.stream()
			.filter((circle) -> only.isEmpty() || only.get().equals(circle.name()))
			.sorted(Comparator.comparing(Circle::name))
			.forEach(
					(circle) -> circle.people().forEach((person) -> groups.putIfAbsent(person.value(), circle.name())));
		return groups;
	}

	/**
	 * What people of the acting trainer's groups said at a turn in their own words, the
	 * newest first.
	 * @param page counted from 0, of {@value #WRITTEN} each
	 */
	public List<WrittenReply> written(ScenarioRef ref, String turn, int page) {
		var people = groups(Optional.empty()).keySet();
		return people.isEmpty() ? List.of()
				: this.plays.written(ref.courseVersion(), ref.scenario(), turn, people, PageRequest.of(page, WRITTEN))
					.stream()
					.map((row) -> new WrittenReply(new PlayId(row.play()), row.number(), new PersonId(row.person()),
							row.at(), row.text()))
					.toList();
	}

}
