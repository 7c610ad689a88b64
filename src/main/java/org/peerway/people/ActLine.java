package org.peerway.people;

import java.util.Optional;

import org.peerway.audit.RecordedAct;

/**
 * An entry of the record of acts with the names of those in it.
 *
 * @param actor who did it, if a person did
 * @param subject whom it was done to, if to a person
 */
public record ActLine(RecordedAct act, Optional<String> actor, Optional<String> subject) {
}
