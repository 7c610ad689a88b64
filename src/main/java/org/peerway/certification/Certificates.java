package org.peerway.certification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.peerway.learning.HeldCertificate;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Certificates extends Repository<Certificate, UUID> {

	String ROW = """
			select new org.peerway.certification.Certificates$Row(c.id, c.serial, c.code, c.printedName,
				c.programmeTitle, c.issuedOn, c.expiresOn)
			from Certificate c
			""";

	Certificate saveAndFlush(Certificate certificate);

	Optional<Certificate> findById(UUID id);

	@Query(ROW + " where c.application = :application")
	Optional<Row> findByApplication(UUID application);

	@Query(ROW + " where c.code = :code")
	Optional<Row> findByCode(String code);

	@Query(ROW + " where c.id in :ids")
	List<Row> rows(Collection<UUID> ids);

	@Query(ROW + " where c.person = :person order by c.serial desc")
	List<Row> findByPerson(UUID person);

	@Query(ROW + """
			 where c.serial < :before
				and (lower(c.printedName) like :pattern escape '!' or lower(c.serial) like :pattern escape '!')
			order by c.serial desc""")
	List<Row> register(String before, String pattern, Limit limit);

	@Query("""
			select new org.peerway.learning.HeldCertificate(new org.peerway.people.PersonId(c.person), c.serial,
				c.issuedOn)
			from Certificate c where c.person in :people order by c.serial
			""")
	List<HeldCertificate> held(Collection<UUID> people);

	/** A certificate without its document. */
	record Row(UUID id, String serial, String code, String name, String programme, LocalDate issuedOn,
			@Nullable LocalDate expiresOn) {

		CertificateCard toCard() {
			return new CertificateCard(new CertificateId(this.id), new SerialNumber(this.serial),
					new VerificationCode(this.code), this.name, this.programme, this.issuedOn,
					Optional.ofNullable(this.expiresOn));
		}

		PublicCertificate toPublic() {
			return new PublicCertificate(this.name, this.programme, new SerialNumber(this.serial), this.issuedOn,
					Optional.ofNullable(this.expiresOn));
		}

	}

}
