package org.peerway.certification;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface EthicsAcceptances extends Repository<EthicsAcceptance, UUID> {

	EthicsAcceptance saveAndFlush(EthicsAcceptance acceptance);

	Optional<EthicsAcceptance> findByPersonAndCodeAndCodeVersion(UUID person, String code, String codeVersion);

}
