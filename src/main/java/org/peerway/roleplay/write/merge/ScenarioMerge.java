package org.peerway.roleplay.write.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.write.merge.Piece.Kind;

/**
 * What two people made of the same scenario, put together piece by piece.
 *
 * @param merged with what both changed; where they clash it is as the first left it
 * @param changed what the second changed, in the order of the scenario
 * @param conflicts what both changed in different ways
 * @see <a href=
 * "../../../../../../../../docs/decisions/014-role-plays-merged-by-pieces.md">Decision
 * 14</a>
 */
public record ScenarioMerge(Scenario merged, List<Piece> changed, List<Piece> conflicts) {

	private static final Set<Kind> ORDERED = Set.of(Kind.SPEAKER, Kind.VARIABLE, Kind.ACT, Kind.TURN, Kind.ENDING);

	public ScenarioMerge {
		changed = List.copyOf(changed);
		conflicts = List.copyOf(conflicts);
	}

	/**
	 * Puts a change on top of another.
	 * @param base what both began with
	 * @param first what the first made of it
	 * @param second what the second made of it
	 */
	public static ScenarioMerge of(Scenario base, Scenario first, Scenario second) {
		return new Run(Pieces.of(base), Pieces.of(first), Pieces.of(second)).merge();
	}

	/** What differs between two scenarios, in the order of the second. */
	public static List<Piece> changes(Scenario before, Scenario after) {
		return of(before, before, after).changed();
	}

	private record Run(Pieces base, Pieces first, Pieces second) {

		ScenarioMerge merge() {
			Map<Piece, Object> merged = new LinkedHashMap<>();
			List<Piece> changed = new ArrayList<>();
			List<Piece> conflicts = new ArrayList<>();
			for (Piece piece : all()) {
				var before = this.base.values().get(piece);
				var one = this.first.values().get(piece);
				var other = this.second.values().get(piece);
				boolean isChanged = !Objects.equals(before, other);
				if (isChanged) {
					changed.add(piece);
				}
				if (isChanged && !Objects.equals(before, one) && !Objects.equals(one, other)) {
					conflicts.add(piece);
				}
				var value = (isChanged && !conflicts.contains(piece)) ? other : one;
				if (value != null) {
					merged.put(piece, value);
				}
			}
			return new ScenarioMerge(Pieces.scenario(ordered(merged)), changed, conflicts);
		}

		private Set<Piece> all() {
			Set<Piece> all = new LinkedHashSet<>(this.second.values().keySet());
			all.addAll(this.first.values().keySet());
			all.addAll(this.base.values().keySet());
			return all;
		}

		private Map<Piece, Object> ordered(Map<Piece, Object> merged) {
			Map<Piece, Object> ordered = new LinkedHashMap<>();
			for (Kind kind : Kind.values()) {
				for (Piece piece : order(kind, merged.keySet())) {
					ordered.put(piece, Objects.requireNonNull(merged.get(piece)));
				}
			}
			return ordered;
		}

		private Collection<Piece> order(Kind kind, Set<Piece> kept) {
			return ORDERED.contains(kind)
					? OrderMerge.merge(this.base.order(kind), this.first.order(kind), this.second.order(kind), kept)
					: kept.stream().filter((piece) -> piece.kind() == kind).toList();
		}

	}

}
