package org.peerway.certification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.peerway.audit.RecordedAct;
import org.peerway.people.ActNames;

import org.springframework.stereotype.Component;

/** Names applications and certificates for the record of acts, by whom they are for. */
@Component
class CertificateNames implements ActNames {

	private final Applications applications;

	private final Certificates certificates;

	CertificateNames(Applications applications, Certificates certificates) {
		this.applications = applications;
		this.certificates = certificates;
	}

	@Override
	public Map<Long, String> subjects(List<RecordedAct> acts) {
		var names = new HashMap<>(ActNames.ofKind("application", acts,
				(ids) -> this.applications.findByIdIn(ids)
					.stream()
					.collect(Collectors.toMap((application) -> application.id().value(), Application::printedName))));
		names.putAll(ActNames.ofKind("certificate", acts,
				(ids) -> this.certificates.rows(ids)
					.stream()
					.collect(Collectors.toMap(Certificates.Row::id, Certificates.Row::name))));
		return names;
	}

}
