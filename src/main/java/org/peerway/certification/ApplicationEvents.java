package org.peerway.certification;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface ApplicationEvents extends Repository<ApplicationEvent, UUID> {

	ApplicationEvent save(ApplicationEvent event);

	List<ApplicationEvent> findByApplicationOrderByHappenedAtDesc(UUID application);

}
