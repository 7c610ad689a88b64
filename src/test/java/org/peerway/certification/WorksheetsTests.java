package org.peerway.certification;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.peerway.certification.Worksheet.Finding;
import org.peerway.course.CodeOfEthics;
import org.peerway.course.Programme;
import org.peerway.course.Programme.Requirement;
import org.peerway.learning.Activity;
import org.peerway.learning.CourseEvidence;
import org.peerway.learning.CourseEvidence.AttestationEvidence;
import org.peerway.learning.CourseState;
import org.peerway.learning.Decision;
import org.peerway.learning.EnrolmentId;
import org.peerway.learning.ModuleState;
import org.peerway.learning.ModuleState.Standing;
import org.peerway.learning.Reason;
import org.peerway.people.PersonId;

import static org.assertj.core.api.Assertions.assertThat;

class WorksheetsTests {

	private static final Instant MONDAY = Instant.parse("2026-11-16T10:00:00Z");

	private static final CodeOfEthics CODE = new CodeOfEthics("ethics", "Code of ethics", "2026.1", "", "");

	private static final Programme PROGRAMME = new Programme("specialist", "2026.1", "Specialist", "en", "foundations",
			Period.ofYears(2),
			List.of(new Requirement("modules", Requirement.Kind.MODULES_COMPLETED, "Modules", ""),
					new Requirement("word", Requirement.Kind.TRAINER_ATTESTATION, "Word", ""),
					new Requirement("ethics", Requirement.Kind.CODE_OF_ETHICS, "Ethics", "")),
			CODE);

	private final PersonId trainer = PersonId.random();

	private final ModuleState done = module(3, Standing.DONE);

	private final ModuleState open = module(7, Standing.HERE);

	private final ModuleState planned = module(8, Standing.PLANNED);

	private final AttestationEvidence word = new AttestationEvidence(this.trainer, "Ready.", MONDAY);

	private final EthicsAcceptance acceptance = new EthicsAcceptance(PersonId.random(), CODE, MONDAY);

	@Test
	void isMetWhenEveryRequirementIs() {
		var sheet = evaluate(Optional.of(evidence(Optional.of(this.word), this.done, this.planned)),
				Optional.of(this.acceptance));

		assertThat(sheet.isMet()).isTrue();
		assertThat(sheet.met()).isEqualTo(3);
		assertThat(sheet.missing()).isEmpty();
		assertThat(sheet.lines()).extracting(Worksheet.Line::finding)
			.containsExactly(new Finding.Modules(List.of(this.done), 30, "Foundations", 4),
					new Finding.Attested(this.trainer, "Ready.", MONDAY), new Finding.Accepted("2026.1", MONDAY));
	}

	@Test
	void showsTheModulesThatAreOpenAndWhy() {
		var sheet = evaluate(Optional.of(evidence(Optional.of(this.word), this.done, this.open)),
				Optional.of(this.acceptance));

		var line = sheet.missing().getFirst();
		assertThat(line.requirement().id()).isEqualTo("modules");
		var modules = (Finding.Modules) line.finding();
		assertThat(modules.done()).isEqualTo(1);
		assertThat(modules.minutes()).isEqualTo(30);
		assertThat(modules.published().getLast().missing()).containsExactly(new Reason.LessonsUnread(0, 5));
	}

	@Test
	void isNotMetWithoutATrainersWord() {
		var sheet = evaluate(Optional.of(evidence(Optional.empty(), this.done)), Optional.of(this.acceptance));

		assertThat(sheet.missing()).extracting(Worksheet.Line::finding).containsExactly(new Finding.NotAttested());
	}

	@Test
	void isNotMetBeforeTheCodeOfEthicsIsAccepted() {
		var sheet = evaluate(Optional.of(evidence(Optional.of(this.word), this.done)), Optional.empty());

		assertThat(sheet.missing()).extracting(Worksheet.Line::finding)
			.containsExactly(new Finding.NotAccepted("2026.1"));
	}

	@Test
	void isNotMetWithoutAnythingPublished() {
		var sheet = evaluate(Optional.of(evidence(Optional.of(this.word), this.planned)), Optional.of(this.acceptance));

		assertThat(sheet.isMet()).isFalse();
	}

	@Test
	void isNotMetWithoutAnEnrolment() {
		var sheet = evaluate(Optional.empty(), Optional.of(this.acceptance));

		assertThat(sheet.missing()).extracting(Worksheet.Line::finding)
			.containsExactly(new Finding.NotEnrolled(), new Finding.NotAttested());
	}

	@Test
	void theSnapshotKeepsWhatEveryRequirementWasJudgedBy() {
		var sheet = evaluate(Optional.of(evidence(Optional.of(this.word), this.done)), Optional.of(this.acceptance));

		assertThat(EvidenceSnapshot.of(sheet)).isEqualTo("""
				[{"requirement":"modules","met":true,"course":"Foundations","courseVersion":4,"minutes":30,\
				"modules":[{"number":3,"id":"m3","title":"Module 3","minutes":30,"done":true}]},\
				{"requirement":"word","met":true,"trainer":"%s","statement":"Ready.","at":"2026-11-16T10:00:00Z"},\
				{"requirement":"ethics","met":true,"codeVersion":"2026.1","at":"2026-11-16T10:00:00Z"}]"""
			.formatted(this.trainer.value()));
	}

	private static Worksheet evaluate(Optional<CourseEvidence> evidence, Optional<EthicsAcceptance> acceptance) {
		return Worksheets.evaluate(PROGRAMME, evidence, acceptance);
	}

	private CourseEvidence evidence(Optional<AttestationEvidence> word, ModuleState... modules) {
		return new CourseEvidence(new EnrolmentId(UUID.randomUUID()), UUID.randomUUID(), "Foundations", 4,
				new CourseState(List.of(modules)), Set.of(this.trainer), Set.of(), word);
	}

	private static ModuleState module(int number, Standing standing) {
		boolean done = standing == Standing.DONE;
		var open = new Decision(List.of());
		var lesson = new Activity(Activity.Kind.LESSON, "lesson", "Lesson", 30, done, open);
		return new ModuleState(number, "m" + number, "Module " + number, 1, standing, List.of(lesson), open,
				(standing == Standing.HERE) ? List.of(new Reason.LessonsUnread(0, 5)) : List.of());
	}

}
