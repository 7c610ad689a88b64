package org.peerway.assessment.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.peerway.assessment.bank.LiveQuestions;

/**
 * Which questions the sections of a draft find now. It does without the questions
 * themselves, because a section may find the whole bank.
 */
record Supply(QuizDraft draft, List<Set<UUID>> found) {

	static Supply of(QuizDraft draft, LiveQuestions live) {
		return new Supply(draft, find(draft, live));
	}

	static List<Set<UUID>> find(QuizDraft draft, LiveQuestions live) {
		return draft.sections()
			.stream()
			.<Set<UUID>>map((section) -> new LinkedHashSet<>(live.find(section.pool())))
			.toList();
	}

	List<Obstacle> obstacles() {
		if (this.draft.sections().isEmpty()) {
			return List.of(new Obstacle.NoSections());
		}
		List<Obstacle> obstacles = new ArrayList<>(sections((place) -> size(place) < draw(place)));
		if (!isPassable()) {
			obstacles.add(new Obstacle.PassMarkOutOfReach(this.draft.passMark(), this.draft.draw()));
		}
		return obstacles.isEmpty() ? sections((place) -> size(place) - taken(place) < draw(place)) : obstacles;
	}

	private List<Obstacle> sections(IntPredicate isShort) {
		return IntStream.range(0, this.found.size())
			.filter(isShort)
			.<Obstacle>mapToObj((place) -> new Obstacle.ShortSection(place + 1, draw(place), size(place)))
			.toList();
	}

	private boolean isPassable() {
		int mark = this.draft.passMark();
		return this.draft.rules().isPractice() ? mark == 0 : mark >= 1 && mark <= this.draft.draw();
	}

	/**
	 * How many of a section's questions others may have drawn before it: those with
	 * little to draw from come first.
	 */
	private int taken(int place) {
		var own = this.found.get(place);
		return IntStream.range(0, this.found.size())
			.filter((other) -> size(other) < size(place) || size(other) == size(place) && other < place)
			.map((other) -> Math.min(draw(other), (int) this.found.get(other).stream().filter(own::contains).count()))
			.sum();
	}

	private int size(int place) {
		return this.found.get(place).size();
	}

	private int draw(int place) {
		return this.draft.sections().get(place).draw();
	}

}
