package org.peerway.learning.results;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.peerway.assessment.AttemptId;
import org.peerway.assessment.AttemptRecords;
import org.peerway.assessment.panel.CutScores;
import org.peerway.audit.AuditTrail;
import org.peerway.base.Sha256;
import org.peerway.people.CurrentPerson;
import org.peerway.people.PeopleService;
import org.peerway.people.Role;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Hands out the record of one graded attempt; who took it out stands in the audit trail,
 * with the hash by which a later copy can be checked.
 */
@Service
public class ResultsExport {

	private final AttemptRecords records;

	private final QuizOrigins origins;

	private final CutScores cuts;

	private final PeopleService people;

	private final CurrentPerson current;

	private final ResultsDocument document;

	private final AuditTrail audit;

	private final TransactionOperations transaction;

	private final Clock clock;

	ResultsExport(AttemptRecords records, QuizOrigins origins, CutScores cuts, PeopleService people,
			CurrentPerson current, ResultsDocument document, AuditTrail audit, TransactionOperations transaction,
			Clock clock) {
		this.records = records;
		this.origins = origins;
		this.cuts = cuts;
		this.people = people;
		this.current = current;
		this.document = document;
		this.audit = audit;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Takes the record out, which is recorded before anything is handed over.
	 * @param language of the document; the data have none
	 * @throws java.util.NoSuchElementException if there is no such attempt
	 * @throws org.springframework.security.access.AccessDeniedException if it is the
	 * acting person's own, or not theirs to look at
	 * @throws IllegalStateException if there is no result, or it was practice
	 */
	@PreAuthorize("hasAnyRole('TRAINER', 'OFFICE')")
	public ResultsFile export(AttemptId id, ExportFormat format, Locale language) {
		var results = results(id);
		var json = ResultsJson.write(results);
		var hash = Sha256.of(json);
		var bytes = switch (format) {
			case JSON -> json;
			case PDF -> this.document.write(results, signOff(hash), language);
		};
		this.transaction.executeWithoutResult((status) -> this.audit.record("results.exported",
				this.current.id().value(), "person:" + results.attempt().summary().person().value(),
				"attempt " + id.value() + ", " + format + ", SHA-256 " + hash));
		return new ResultsFile("results-" + id.value() + "." + format.ending(), format, bytes, hash);
	}

	private Results results(AttemptId id) {
		var attempt = this.records.of(id);
		var quiz = attempt.summary().quiz();
		var cut = this.cuts.of(quiz);
		boolean ratersNamed = this.current.has(Role.OFFICE);
		return new Results(attempt, this.origins.of(quiz), cut,
				this.people.names(Results.people(attempt, cut, ratersNamed)), ratersNamed);
	}

	private SignOff signOff(String hash) {
		var person = this.current.get();
		return new SignOff(person.name(), this.current.has(Role.OFFICE) ? Role.OFFICE : Role.TRAINER,
				this.clock.instant().truncatedTo(ChronoUnit.SECONDS), hash);
	}

}
