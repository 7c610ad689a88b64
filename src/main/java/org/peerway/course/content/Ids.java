package org.peerway.course.content;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.peerway.base.yaml.Entry;
import org.peerway.base.yaml.Faults;

/** Which ids the course declares, and where; each is unique in its kind. */
final class Ids {

	/** What an id may name. */
	enum Kind {

		MODULE("module"), CONCEPT("concept"), LESSON("lesson"), QUIZ("quiz"), QUESTION("question"),
		SCENARIO("scenario"), REFLECTION("reflection"), TERM("term"), PRINCIPLE("principle"), PROGRAMME("programme"),
		CODE_OF_ETHICS("code of ethics");

		private final String word;

		Kind(String word) {
			this.word = word;
		}

		@Override
		public String toString() {
			return this.word;
		}

	}

	private final Faults faults;

	private final Map<Kind, Map<String, String>> places = new EnumMap<>(Kind.class);

	private final Set<Kind> incomplete = EnumSet.noneOf(Kind.class);

	Ids(Faults faults) {
		this.faults = faults;
	}

	void declare(Kind kind, Entry owner) {
		owner.find("id")
			.ifPresentOrElse((id) -> declare(kind, id, owner, owner.line("id")), () -> this.incomplete.add(kind));
	}

	void declare(Kind kind, String id, Entry owner, int line) {
		String place = owner.file() + ":" + line;
		String first = this.places.computeIfAbsent(kind, (any) -> new TreeMap<>()).putIfAbsent(id, place);
		if (first != null) {
			this.faults.add(owner.file(), line, "The " + kind + " id “" + id + "” already stands at " + first + ".",
					"Give each " + kind + " an id of its own.");
		}
	}

	/** Says that a file that may declare such ids cannot be read. */
	void incomplete(Collection<Kind> kinds) {
		this.incomplete.addAll(kinds);
	}

	/** Also true when it cannot be told because a file is unreadable. */
	boolean knows(Kind kind, String id) {
		return this.incomplete.contains(kind) || known(kind).contains(id);
	}

	/** Whether all ids of a kind are known. */
	boolean isComplete(Kind kind) {
		return !this.incomplete.contains(kind);
	}

	Set<String> known(Kind kind) {
		return this.places.getOrDefault(kind, Map.of()).keySet();
	}

}
