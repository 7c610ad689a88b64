package org.peerway.assessment.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.peerway.assessment.Pool;
import org.peerway.assessment.Quiz;
import org.peerway.assessment.Section;
import org.peerway.assessment.ShortSectionException;
import org.peerway.assessment.bank.LiveQuestion;
import org.peerway.assessment.bank.LiveQuestions;

/** What the bank gives to a draft now. */
final class Composition {

	private final QuizDraft draft;

	private final List<Set<String>> pools;

	private final Collection<LiveQuestion> questions;

	private Composition(QuizDraft draft, List<Set<String>> pools, Collection<LiveQuestion> questions) {
		this.draft = draft;
		this.pools = pools;
		this.questions = questions;
	}

	static Composition of(QuizDraft draft, LiveQuestions live) {
		List<List<UUID>> found = draft.sections().stream().map((section) -> live.find(section.pool())).toList();
		var all = found.stream().flatMap(List::stream).collect(Collectors.toCollection(LinkedHashSet::new));
		Map<UUID, LiveQuestion> questions = new LinkedHashMap<>();
		live.live(all).forEach((question) -> questions.put(question.id(), question));
		var pools = found.stream()
			.map((ids) -> ids.stream()
				.map(questions::get)
				.filter(Objects::nonNull)
				.map((one) -> one.question().id())
				.collect(Collectors.toSet()))
			.toList();
		return new Composition(draft, pools, questions.values());
	}

	Collection<LiveQuestion> questions() {
		return this.questions;
	}

	List<Obstacle> obstacles() {
		List<Obstacle> obstacles = new ArrayList<>();
		if (this.draft.sections().isEmpty()) {
			return List.of(new Obstacle.NoSections());
		}
		for (int i = 0; i < this.pools.size(); i++) {
			var section = this.draft.sections().get(i);
			if (this.pools.get(i).size() < section.draw()) {
				obstacles.add(new Obstacle.ShortSection(i + 1, section.draw(), this.pools.get(i).size()));
			}
		}
		boolean passable = this.draft.rules().isPractice() ? this.draft.passMark() == 0
				: this.draft.passMark() >= 1 && this.draft.passMark() <= this.draft.draw();
		if (!passable) {
			obstacles.add(new Obstacle.PassMarkOutOfReach(this.draft.passMark(), this.draft.draw()));
		}
		return obstacles.isEmpty() ? overlaps() : obstacles;
	}

	private List<Obstacle> overlaps() {
		try {
			build("quiz");
			return List.of();
		}
		catch (ShortSectionException ex) {
			var section = this.draft.sections().get(ex.number() - 1);
			return List
				.of(new Obstacle.ShortSection(ex.number(), section.draw(), this.pools.get(ex.number() - 1).size()));
		}
	}

	/**
	 * The quiz under that id.
	 * @throws ObstaclesException if something stands against it
	 */
	Quiz quiz(String id) {
		var obstacles = obstacles();
		if (!obstacles.isEmpty()) {
			throw new ObstaclesException(obstacles);
		}
		return build(id);
	}

	private Quiz build(String id) {
		List<Section> sections = new ArrayList<>();
		for (int i = 0; i < this.pools.size(); i++) {
			var section = this.draft.sections().get(i);
			sections.add(new Section(section.title(), section.draw(), Pool.of(this.pools.get(i))));
		}
		return new Quiz(id, this.draft.title(), this.draft.minutes(), this.draft.passMark(), this.draft.rules(),
				sections, this.questions.stream().map(LiveQuestion::question).toList());
	}

}
