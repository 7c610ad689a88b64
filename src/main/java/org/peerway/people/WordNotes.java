package org.peerway.people;

import java.util.NoSuchElementException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether the acting person wants notes on words while they write; it holds on all their
 * devices.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class WordNotes {

	private final PersonRepository people;

	private final CurrentPerson current;

	WordNotes(PersonRepository people, CurrentPerson current) {
		this.people = people;
		this.current = current;
	}

	@Transactional(readOnly = true)
	public boolean areWanted() {
		return find().wantsWordNotes();
	}

	@Transactional
	public void turn(boolean on) {
		find().setWordNotes(on);
	}

	private Person find() {
		var id = this.current.id();
		return this.people.findById(id.value())
			.orElseThrow(() -> new NoSuchElementException("No person " + id.value()));
	}

}
