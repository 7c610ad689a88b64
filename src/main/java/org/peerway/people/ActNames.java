package org.peerway.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.peerway.audit.RecordedAct;

/**
 * Finds names for what stands in the record by id; whoever records acts on things of
 * their own provides one. What has no name any more is left out.
 */
public interface ActNames {

	/** What the acts were done to, by their numbers in the record. */
	default Map<Long, String> subjects(List<RecordedAct> acts) {
		return Map.of();
	}

	/** What more is to be said about the acts, by their numbers in the record. */
	default Map<Long, String> details(List<RecordedAct> acts) {
		return Map.of();
	}

	/** The id of what an act was done to, if that is of this kind. */
	static Optional<UUID> id(RecordedAct act, String kind) {
		return Optional.of(act.subject())
			.filter((subject) -> subject.startsWith(kind + ":"))
			.map((subject) -> UUID.fromString(subject.substring(kind.length() + 1)));
	}

	/** Looks up all subjects of one kind at once, if there are any. */
	static Map<Long, String> ofKind(String kind, Collection<RecordedAct> acts,
			Function<Set<UUID>, Map<UUID, String>> names) {
		var ids = acts.stream().flatMap((act) -> id(act, kind).stream()).collect(Collectors.toSet());
		if (ids.isEmpty()) {
			return Map.of();
		}
		var found = names.apply(ids);
		var bySeq = new HashMap<Long, String>();
		acts.forEach((act) -> id(act, kind).map(found::get).ifPresent((name) -> bySeq.put(act.seq(), name)));
		return bySeq;
	}

}
