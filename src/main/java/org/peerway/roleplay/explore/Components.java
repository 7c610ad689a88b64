package org.peerway.roleplay.explore;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Which nodes of a graph lead to one another, by Tarjan (Depth-first search and linear
 * graph algorithms, SIAM Journal on Computing 1, 1972), without recursion: time grows
 * with the edges alone.
 */
public final class Components {

	private static final int NEW = -1;

	private final int[][] next;

	private final BitSet within;

	private final int[] component;

	private final int[] found;

	private final int[] lowest;

	private final int[] nextEdge;

	private final int[] way;

	private final int[] waiting;

	private int wayLength;

	private int waitingLength;

	private int seen;

	private int count;

	private Components(int[][] next, BitSet within) {
		int size = next.length;
		this.next = next;
		this.within = within;
		this.component = filled(size);
		this.found = filled(size);
		this.lowest = new int[size];
		this.nextEdge = new int[size];
		this.way = new int[size];
		this.waiting = new int[size];
	}

	private static int[] filled(int size) {
		var array = new int[size];
		Arrays.fill(array, NEW);
		return array;
	}

	/**
	 * Components of a part of a graph.
	 * @param next the nodes that each node leads to
	 * @param within the nodes of that part
	 */
	public static Components of(int[][] next, BitSet within) {
		var components = new Components(next, within);
		within.stream().filter((node) -> components.found[node] == NEW).forEach(components::search);
		return components;
	}

	/** Components of a whole graph. */
	public static Components of(int[][] next) {
		var all = new BitSet();
		all.set(0, next.length);
		return of(next, all);
	}

	private void search(int from) {
		enter(from);
		while (this.wayLength > 0) {
			int node = this.way[this.wayLength - 1];
			if (this.nextEdge[node] < this.next[node].length) {
				follow(node, this.next[node][this.nextEdge[node]++]);
			}
			else {
				leave(node);
			}
		}
	}

	private void enter(int node) {
		this.found[node] = this.seen;
		this.lowest[node] = this.seen++;
		this.way[this.wayLength++] = node;
		this.waiting[this.waitingLength++] = node;
	}

	private void follow(int node, int to) {
		if (!this.within.get(to)) {
			return;
		}
		if (this.found[to] == NEW) {
			enter(to);
		}
		else if (this.component[to] == NEW) {
			this.lowest[node] = Math.min(this.lowest[node], this.found[to]);
		}
	}

	private void leave(int node) {
		this.wayLength--;
		if (this.wayLength > 0) {
			int before = this.way[this.wayLength - 1];
			this.lowest[before] = Math.min(this.lowest[before], this.lowest[node]);
		}
		if (this.lowest[node] == this.found[node]) {
			int member;
			do {
				member = this.waiting[--this.waitingLength];
				this.component[member] = this.count;
			}
			while (member != node);
			this.count++;
		}
	}

	/**
	 * The number of a node's component, from 0; those that it leads to have lower ones.
	 * It is -1 outside of the part.
	 */
	public int of(int node) {
		return this.component[node];
	}

	public int count() {
		return this.count;
	}

	/** The components in which one comes back to where one was. */
	public BitSet circles() {
		var circles = new BitSet();
		edges((from, to) -> {
			if (this.component[from] == this.component[to]) {
				circles.set(this.component[from]);
			}
		});
		return circles;
	}

	/** The components that lead to no other one of the part. */
	public BitSet last() {
		var last = all();
		edges((from, to) -> {
			if (this.component[from] != this.component[to]) {
				last.clear(this.component[from]);
			}
		});
		return last;
	}

	/** The components to which no other one of the part leads. */
	public BitSet first() {
		var first = all();
		edges((from, to) -> {
			if (this.component[from] != this.component[to]) {
				first.clear(this.component[to]);
			}
		});
		return first;
	}

	/** The first node of each of these components, in the order of nodes. */
	public IntStream firstNodes(BitSet components) {
		var told = new BitSet();
		return this.within.stream().filter((node) -> {
			int number = this.component[node];
			boolean first = components.get(number) && !told.get(number);
			told.set(number);
			return first;
		});
	}

	/** The nodes of a component, in the order of nodes. */
	public IntStream nodes(int component) {
		return this.within.stream().filter((node) -> this.component[node] == component);
	}

	private BitSet all() {
		var all = new BitSet();
		all.set(0, this.count);
		return all;
	}

	private void edges(Edges edges) {
		this.within.stream().forEach((from) -> {
			for (int to : this.next[from]) {
				if (this.within.get(to)) {
					edges.edge(from, to);
				}
			}
		});
	}

	private interface Edges {

		void edge(int from, int to);

	}

}
