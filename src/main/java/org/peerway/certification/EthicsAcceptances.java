package org.peerway.certification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface EthicsAcceptances extends Repository<EthicsAcceptance, UUID> {

	EthicsAcceptance saveAndFlush(EthicsAcceptance acceptance);

	List<EthicsAcceptance> findByPersonIn(Collection<UUID> people);

	Optional<EthicsAcceptance> findByPersonAndCodeAndCodeVersion(UUID person, String code, String codeVersion);

}
