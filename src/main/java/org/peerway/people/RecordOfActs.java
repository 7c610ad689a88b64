package org.peerway.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.peerway.audit.AuditFault;
import org.peerway.audit.AuditTrail;
import org.peerway.audit.RecordedAct;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets those who answer for the record read and check it. */
@Service
@PreAuthorize("hasAnyRole('OFFICE', 'ADMIN')")
public class RecordOfActs {

	private static final String PERSON = "person:";

	private final AuditTrail audit;

	private final PeopleService people;

	private final List<ActNames> names;

	RecordOfActs(AuditTrail audit, PeopleService people, List<ActNames> names) {
		this.audit = audit;
		this.people = people;
		this.names = names;
	}

	/** The newest entries of a part of the record, before the given one. */
	@Transactional(readOnly = true)
	public List<ActLine> newest(RecordedAct.Part part, Optional<ActLine> before, int limit) {
		var acts = this.audit.newest(part, before.map(ActLine::act), limit);
		var names = this.people.names(acts.stream()
			.flatMap((act) -> Stream.of(act.actor().map(PersonId::new), subject(act)))
			.flatMap(Optional::stream)
			.distinct()
			.toList());
		var things = collect((known) -> known.subjects(acts));
		var details = collect((known) -> known.details(acts));
		return acts.stream().map((act) -> line(act, names, things, details)).toList();
	}

	/**
	 * Reads the whole record again and lists what no longer fits; empty if all is whole.
	 */
	public List<AuditFault> check() {
		return this.audit.verify();
	}

	private Map<Long, String> collect(Function<ActNames, Map<Long, String>> look) {
		var all = new HashMap<Long, String>();
		this.names.forEach((known) -> all.putAll(look.apply(known)));
		return all;
	}

	private static ActLine line(RecordedAct act, Map<PersonId, String> names, Map<Long, String> things,
			Map<Long, String> details) {
		return new ActLine(act, act.actor().map(PersonId::new).map(names::get), subject(act).map(names::get),
				Optional.ofNullable(things.get(act.seq())), Optional.ofNullable(details.get(act.seq())));
	}

	private static Optional<PersonId> subject(RecordedAct act) {
		return Optional.of(act.subject())
			.filter((subject) -> subject.startsWith(PERSON))
			.map((subject) -> new PersonId(UUID.fromString(subject.substring(PERSON.length()))));
	}

}
