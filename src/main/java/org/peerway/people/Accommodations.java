package org.peerway.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Keeps accommodations, also those that have ended. */
interface Accommodations extends Repository<Accommodation, UUID> {

	Accommodation saveAndFlush(Accommodation accommodation);

	Optional<Accommodation> findByActiveKey(String activeKey);

	List<Accommodation> findByActiveKeyIn(Collection<String> activeKeys);

}
