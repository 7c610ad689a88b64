package org.peerway.people;

import java.util.Optional;

import org.peerway.audit.RecordedAct;

/**
 * An entry of the record of acts with the names of those in it.
 *
 * @param actor who did it, if a person did
 * @param subject whom it was done to, if to a person
 * @param thing the name of what else it was done to, if it is known
 * @param detail what more is known than stands in the record
 */
public record ActLine(RecordedAct act, Optional<String> actor, Optional<String> subject, Optional<String> thing,
		Optional<String> detail) {
}
