package org.peerway.base.yaml;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects what is wrong with some files, so that all of it is told at once. */
public class Faults {

	private final SortedSet<Fault> found = new TreeSet<>();

	public void add(String file, int line, String wrong, String right) {
		this.found.add(new Fault(file, line, wrong, right));
	}

	public void at(Entry entry, String wrong, String right) {
		add(entry.file(), entry.line(), wrong, right);
	}

	public void at(Entry entry, String property, String wrong, String right) {
		add(entry.file(), entry.line(property), wrong, right);
	}

	public boolean areIn(String file) {
		return this.found.stream().anyMatch((fault) -> fault.file().equals(file));
	}

	public boolean isEmpty() {
		return this.found.isEmpty();
	}

	/** By file and line. */
	public List<Fault> list() {
		return List.copyOf(this.found);
	}

}
