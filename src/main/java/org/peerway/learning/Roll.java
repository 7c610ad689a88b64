package org.peerway.learning;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.peerway.base.Folded;
import org.peerway.people.PersonId;

/** Everybody in a cohort, by name. */
record Roll(List<Entry> entries) {

	/** A person in a cohort. */
	record Entry(EnrolmentId enrolment, String name) {
	}

	static Roll of(List<Enrolments.Member> members, Map<PersonId, String> names) {
		return new Roll(members.stream()
			.map((member) -> new Entry(new EnrolmentId(member.id()),
					names.getOrDefault(new PersonId(member.person()), "")))
			.sorted(Comparator.comparing((Entry entry) -> Folded.of(entry.name()))
				.thenComparing((entry) -> entry.enrolment().value()))
			.toList());
	}

	/** The entries after the given one; the first ones if it is not among them. */
	List<Entry> page(Optional<EnrolmentId> after, int limit) {
		return this.entries.stream().skip(after.map(this::index).orElse(-1) + 1L).limit(limit).toList();
	}

	/** Whether nobody comes after these entries. */
	boolean endsWith(List<Entry> page) {
		return page.isEmpty() || page.getLast().equals(this.entries.getLast());
	}

	private int index(EnrolmentId id) {
		return IntStream.range(0, this.entries.size())
			.filter((index) -> this.entries.get(index).enrolment().equals(id))
			.findFirst()
			.orElse(-1);
	}

}
