package org.peerway.roleplay.write.ui.desk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.peerway.roleplay.check.Finding;
import org.peerway.roleplay.check.Finding.Severity;
import org.peerway.roleplay.script.Scenario;

/** What a check found, by where it is in the outline. */
final class Problems {

	static final Problems NONE = new Problems(List.of(), Map.of(), Map.of());

	private final List<Finding> all;

	private final Map<At, Long> faults;

	private final Map<At, Long> warnings;

	private Problems(List<Finding> all, Map<At, Long> faults, Map<At, Long> warnings) {
		this.all = all;
		this.faults = faults;
		this.warnings = warnings;
	}

	static Problems of(Scenario scenario, List<Finding> findings) {
		Map<At, Long> faults = new HashMap<>();
		Map<At, Long> warnings = new HashMap<>();
		Map<String, At> places = new HashMap<>();
		for (Finding finding : findings) {
			At at = places.computeIfAbsent(finding.place(), (place) -> At.ofFinding(scenario, place));
			((finding.severity() == Severity.FAULT) ? faults : warnings).merge(at, 1L, Long::sum);
		}
		return new Problems(List.copyOf(findings), faults, warnings);
	}

	List<Finding> all() {
		return this.all;
	}

	/** Faults first, each in the order of the file. */
	List<Finding> faultsFirst() {
		return this.all.stream().sorted(Comparator.comparing(Finding::severity)).toList();
	}

	long faults() {
		return this.faults.values().stream().mapToLong(Long::longValue).sum();
	}

	long warnings() {
		return this.warnings.values().stream().mapToLong(Long::longValue).sum();
	}

	long faults(At at) {
		return this.faults.getOrDefault(at, 0L);
	}

	long warnings(At at) {
		return this.warnings.getOrDefault(at, 0L);
	}

}
