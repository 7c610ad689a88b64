package org.peerway.roleplay.exchange.twine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The macros of a text in SugarCube, with those that close others. */
final class SugarCubeTokens {

	private static final Pattern NAME = Pattern.compile("<<(/?)([A-Za-z][A-Za-z0-9_-]{0,40}+|[=-])\\s*+");

	private final String text;

	private final List<Macro> macros = new ArrayList<>();

	private final int[] doubleEnds;

	private final int[] singleEnds;

	/**
	 * A macro between double angle brackets.
	 *
	 * @param closes whether it ends another
	 * @param args what stands behind its name
	 * @param end where the text goes on
	 */
	record Macro(String name, boolean closes, int at, String args, int end) {
	}

	private SugarCubeTokens(String text) {
		this.text = text;
		this.doubleEnds = ends(text, '"');
		this.singleEnds = ends(text, '\'');
	}

	/** All macros, in their order. */
	static List<Macro> of(String text) {
		var tokens = new SugarCubeTokens(text);
		int at = text.indexOf("<<");
		while (at >= 0) {
			at = text.indexOf("<<", tokens.macro(at));
		}
		return tokens.macros;
	}

	/** Takes a macro that may begin here; where the search goes on. */
	private int macro(int at) {
		var name = NAME.matcher(this.text).region(at, this.text.length());
		if (!name.lookingAt()) {
			return at + 1;
		}
		int close = end(name.end());
		if (close < 0) {
			return at + 2;
		}
		this.macros.add(new Macro(name.group(2), !name.group(1).isEmpty(), at,
				this.text.substring(name.end(), close).strip(), close + 2));
		return close + 2;
	}

	/**
	 * Where the macro ends whose arguments begin here; strings may hold its end. Nothing
	 * if another macro begins before.
	 */
	private int end(int from) {
		for (int at = from; at < this.text.length() - 1; at++) {
			char ch = this.text.charAt(at);
			if (ch == '>' && this.text.charAt(at + 1) == '>') {
				return at;
			}
			if (ch == '<' && this.text.charAt(at + 1) == '<') {
				return -1;
			}
			if (ch == '"') {
				at = this.doubleEnds[at + 1];
			}
			else if (ch == '\'') {
				at = this.singleEnds[at + 1];
			}
		}
		return -1;
	}

	/** Where a string ends that goes on at a place; the place before if it never does. */
	private static int[] ends(String text, char quote) {
		var ends = new int[text.length() + 2];
		Arrays.fill(ends, -1);
		for (int at = text.length() - 1; at >= 0; at--) {
			char ch = text.charAt(at);
			ends[at] = (ch == quote) ? at : ends[(ch == '\\') ? at + 2 : at + 1];
		}
		for (int at = 0; at < ends.length; at++) {
			ends[at] = (ends[at] < 0) ? at - 1 : ends[at];
		}
		return ends;
	}

	/** For each macro the index of the one that closes it, if one does. */
	static Map<Integer, Integer> pairs(List<Macro> macros) {
		var pairs = new HashMap<Integer, Integer>();
		var open = new ArrayDeque<Integer>();
		var waiting = new HashMap<String, Integer>();
		for (int i = 0; i < macros.size(); i++) {
			var macro = macros.get(i);
			if (!macro.closes()) {
				open.push(i);
				waiting.merge(macro.name(), 1, Integer::sum);
			}
			else if (waiting.getOrDefault(macro.name(), 0) > 0) {
				pairs.put(popTo(macro.name(), macros, open, waiting), i);
			}
		}
		return pairs;
	}

	private static int popTo(String name, List<Macro> macros, Deque<Integer> open, Map<String, Integer> waiting) {
		while (true) {
			int index = open.pop();
			var opened = macros.get(index).name();
			waiting.merge(opened, -1, Integer::sum);
			if (opened.equals(name)) {
				return index;
			}
		}
	}

}
