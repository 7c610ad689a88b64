package org.peerway.roleplay.exchange.part;

import java.util.ArrayList;
import java.util.List;

import org.peerway.roleplay.exchange.Import;
import org.peerway.roleplay.exchange.Remark;
import org.peerway.roleplay.exchange.Remarks;

/** Gathers what became of the passages or nodes of a scenario. */
public final class Items {

	private static final int LONGEST_NAME = 200;

	private final List<Import.Item> items = new ArrayList<>();

	/**
	 * Tells of an item that came in.
	 * @param place the id of the turn or ending that it became; empty if none
	 */
	public void add(String name, int line, String place, Remarks told) {
		this.items.add(told.isEmpty() ? new Import.Taken(shown(name), line, place)
				: new Import.Changed(shown(name), line, place, told.toList()));
	}

	/** Tells of an item that did not come in. */
	public void refuse(String name, int line, Remark why) {
		this.items.add(new Import.Refused(shown(name), line, List.of(why)));
	}

	public List<Import.Item> toList() {
		return List.copyOf(this.items);
	}

	private static String shown(String name) {
		return (name.length() > LONGEST_NAME) ? name.substring(0, LONGEST_NAME) + "…" : name;
	}

}
