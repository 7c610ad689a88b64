package org.peerway.roleplay.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.peerway.roleplay.script.Scenario;

/** Puts findings in the order of the file. */
final class FileOrder {

	private static final List<String> HEAD = List.of("title", "summary", "scene", "role", "contentNote");

	private final Map<String, Integer> numbers = new HashMap<>();

	FileOrder(Scenario scenario) {
		HEAD.forEach(this::next);
		scenario.speakers().forEach((speaker) -> next(speaker.id()));
		List.of("variables", "acts", "pass", "start").forEach(this::next);
		scenario.turns().forEach((turn) -> {
			next(turn.id());
			turn.choices().forEach((choice) -> next(turn.id() + "/" + choice.id()));
		});
		next("endings");
		scenario.endings().forEach((ending) -> next(ending.id()));
	}

	private void next(String place) {
		this.numbers.putIfAbsent(place, this.numbers.size());
	}

	List<Finding> of(List<Finding> findings) {
		return findings.stream()
			.sorted(Comparator.comparingInt((finding) -> this.numbers.getOrDefault(finding.place(), Integer.MAX_VALUE)))
			.toList();
	}

}
