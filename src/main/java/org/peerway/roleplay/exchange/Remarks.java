package org.peerway.roleplay.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;

import org.peerway.base.file.Characters;

/** Gathers what is to be said about one item or file; the same is said once. */
public final class Remarks {

	private static final int MOST = 200;

	private static final int LONGEST = 300;

	private final int line;

	private final SequencedSet<Remark> all = new LinkedHashSet<>();

	/**
	 * Nothing to be said yet.
	 * @param line where the item begins, counted from 1; 0 where there are no lines
	 */
	public Remarks(int line) {
		this.line = line;
	}

	/** Says something about the item. */
	public void add(Reason reason, String... details) {
		addAt(this.line, reason, details);
	}

	/** Says something about one of its lines. */
	public void addAt(int where, Reason reason, String... details) {
		if (this.all.size() < MOST) {
			this.all.add(new Remark(reason, where, Stream.of(details).map(Remarks::cut).toList()));
		}
		else {
			this.all.add(new Remark(Reason.MORE, this.line));
		}
	}

	/** Says what is to be said about one of its lines. */
	public void add(Remark remark) {
		addAt(remark.line(), remark.reason(), remark.details().toArray(String[]::new));
	}

	public boolean isEmpty() {
		return this.all.isEmpty();
	}

	/** All that was said, in its order. */
	public List<Remark> toList() {
		return new ArrayList<>(this.all);
	}

	private static String cut(String detail) {
		var plain = Characters.shown(detail.substring(0, Math.min(detail.length(), 2 * LONGEST))).strip();
		return (plain.length() > LONGEST) ? plain.substring(0, LONGEST) + "…" : plain;
	}

}
