package org.peerway.roleplay.write.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.write.compare.Difference.Fate;
import org.peerway.roleplay.write.compare.Parts.Key;
import org.peerway.roleplay.write.merge.Positions;

/**
 * How two versions of a scenario differ.
 *
 * @param differences in the order of the file; none if they are the same
 */
public record ScenarioComparison(List<Difference> differences) {

	public ScenarioComparison {
		differences = List.copyOf(differences);
	}

	public static ScenarioComparison of(Scenario before, Scenario after) {
		return new ScenarioComparison(new Run(Parts.of(before), Parts.of(after)).differences());
	}

	private record Run(Map<Key, Properties> before, Map<Key, Properties> after) {

		List<Difference> differences() {
			var moved = moved();
			return keys().stream()
				.map((key) -> difference(key, moved.contains(key)))
				.flatMap(Optional::stream)
				.toList();
		}

		private Set<Key> moved() {
			var old = Parts.orders(this.before);
			Set<Key> moved = new HashSet<>();
			Parts.orders(this.after)
				.forEach((name, order) -> moved.addAll(Positions.moved(old.getOrDefault(name, List.of()), order)));
			return moved;
		}

		/** In the order of what is now; what is gone behind what it stood behind. */
		private List<Key> keys() {
			List<Key> keys = new ArrayList<>(this.after.keySet());
			int at = 0;
			for (Key key : this.before.keySet()) {
				if (this.after.containsKey(key)) {
					at = keys.indexOf(key) + 1;
				}
				else {
					keys.add(at++, key);
				}
			}
			return keys;
		}

		private Optional<Difference> difference(Key key, boolean moved) {
			var old = this.before.get(key);
			var now = this.after.get(key);
			if (old == null || now == null) {
				var all = (old != null ? old : Properties.NONE).saidChangesTo(now != null ? now : Properties.NONE);
				return Optional
					.of(new Difference(key.part(), key.place(), (old == null) ? Fate.ADDED : Fate.REMOVED, false, all));
			}
			var changes = old.changesTo(now);
			return (moved || !changes.isEmpty())
					? Optional.of(new Difference(key.part(), key.place(), Fate.KEPT, moved, changes))
					: Optional.empty();
		}

	}

}
