package org.peerway.roleplay.exchange.twine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.peerway.roleplay.exchange.Reason;
import org.peerway.roleplay.exchange.part.Ids;
import org.peerway.roleplay.script.Lines;

/** The ids that passages get, and which name leads where. */
final class Places {

	private final Ids ids = new Ids("turn", Lines.RESERVED);

	private final Map<String, String> idsByName = new HashMap<>();

	private final Map<String, String> missing = new HashMap<>();

	private final List<String> inOrder = new ArrayList<>();

	/** Gives ids to passages; if two have one name, it leads to the first. */
	Places(List<Passage> passages) {
		for (Passage passage : passages) {
			var id = this.ids.like(passage.name());
			this.inOrder.add(id);
			if (this.idsByName.putIfAbsent(passage.name(), id) != null) {
				passage.told().add(Reason.DUPLICATE_NAME, passage.name());
			}
		}
	}

	/** The id of a passage, by its place in the list. */
	String id(int index) {
		return this.inOrder.get(index);
	}

	/** The ids of all passages by their names. */
	Map<String, String> byName() {
		return this.idsByName;
	}

	/** Lets a name lead to a place that is called otherwise. */
	void lead(String name, String id) {
		this.idsByName.putIfAbsent(name, id);
	}

	boolean holds(String name) {
		return this.idsByName.containsKey(name);
	}

	/** Where a name leads; to a place that is not there, if there is no such passage. */
	String target(String name) {
		var id = this.idsByName.get(name);
		return (id != null) ? id : this.missing.computeIfAbsent(name, this.ids::like);
	}

}
