package org.peerway.roleplay.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.peerway.Acting;
import org.peerway.people.PersonId;
import org.peerway.people.Role;
import org.peerway.roleplay.Fixtures;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

/** Changes of drafts, as authors make them. */
final class Drafting {

	private Drafting() {
	}

	static Scenario titled(Scenario from, String title) {
		return new Scenario(from.id(), title, from.minutes(), from.summary(), from.scene(), from.role(),
				from.contentNote(), from.concepts(), from.speakers(), from.variables(), from.acts(), from.start(),
				from.turns(), from.endings(), from.pass(), from.language(), from.translations());
	}

	static Scenario said(Scenario from, String turn, String text) {
		return turns(from, (one) -> one.id().equals(turn) ? new Turn(turn, one.speaker(), text, one.choices()) : one);
	}

	static Scenario without(Scenario from, String turn) {
		return with(from, from.turns().stream().filter((one) -> !one.id().equals(turn)).toList());
	}

	static Scenario added(Scenario from, String turn) {
		List<Turn> turns = new ArrayList<>(from.turns());
		turns.add(new Turn(turn, "devon", "New", List.of()));
		return with(from, turns);
	}

	/** With these turns, of which replies lead to one where they led to another. */
	static Scenario retargeted(Scenario from, List<Turn> turns, String before, String after) {
		return turns(with(from, turns), (turn) -> new Turn(turn.id(), turn.speaker(), turn.text(), turn.choices()
			.stream()
			.map((choice) -> choice.to().equals(before) ? Fixtures.choice(choice.id(), after, choice.scores()) : choice)
			.toList()));
	}

	private static Scenario turns(Scenario from, UnaryOperator<Turn> change) {
		return with(from, from.turns().stream().map(change).toList());
	}

	private static Scenario with(Scenario from, List<Turn> turns) {
		return new Scenario(from.id(), from.title(), from.minutes(), from.summary(), from.scene(), from.role(),
				from.contentNote(), from.concepts(), from.speakers(), from.variables(), from.acts(), from.start(),
				turns, from.endings(), from.pass(), from.language(), from.translations());
	}

	static Scenario coffee(String title) {
		return titled(Fixtures.coffee(), title);
	}

	/** What so many trainers get who act at the same moment; nothing where it failed. */
	static <T> List<Optional<T>> atOnce(int trainers, Callable<T> act) throws InterruptedException {
		try (var threads = Executors.newFixedThreadPool(trainers)) {
			List<Callable<T>> acts = IntStream.range(0, trainers)
				.mapToObj((i) -> Acting.as(PersonId.random(), Role.TRAINER, act))
				.toList();
			return threads.invokeAll(acts).stream().map(Drafting::result).toList();
		}
	}

	private static <T> Optional<T> result(Future<T> future) {
		return (future.state() == Future.State.SUCCESS) ? Optional.of(future.resultNow()) : Optional.empty();
	}

}
