package org.peerway.learning.results;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.persistence.EntityManagerFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerway.Acting;
import org.peerway.StillClock;
import org.peerway.assessment.AttemptId;
import org.peerway.assessment.AttemptService;
import org.peerway.assessment.compose.Published;
import org.peerway.assessment.question.Outcome;
import org.peerway.audit.AuditTrail;
import org.peerway.base.Sha256;
import org.peerway.course.CourseCatalogue;
import org.peerway.learning.Activity;
import org.peerway.learning.CohortId;
import org.peerway.learning.CohortService;
import org.peerway.learning.LearningService;
import org.peerway.learning.SetQuizService;
import org.peerway.learning.Walker;
import org.peerway.people.AccommodationService;
import org.peerway.people.Accounts;
import org.peerway.people.Allowance;
import org.peerway.people.PersonId;
import org.peerway.people.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@Import({ Accounts.class, Walker.class, Published.class, StillClock.Configuration.class })
abstract class ResultsExportTests {

	private static final String QUIZ = "peer-principles-quiz";

	@Autowired
	private ResultsExport exports;

	@Autowired
	private AttemptService attempts;

	@Autowired
	private LearningService learning;

	@Autowired
	private CohortService cohorts;

	@Autowired
	private SetQuizService setQuizzes;

	@Autowired
	private CourseCatalogue catalogue;

	@Autowired
	private AccommodationService accommodations;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Walker walker;

	@Autowired
	private Published published;

	@Autowired
	private StillClock clock;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private EntityManagerFactory entityManagerFactory;

	private PersonId trainee = PersonId.random();

	private PersonId trainer = PersonId.random();

	private CohortId cohort = new CohortId(new UUID(0, 0));

	private AttemptId attempt = new AttemptId(UUID.randomUUID());

	@BeforeEach
	void oneAttempt() {
		this.clock.reset();
		this.accounts.clear();
		this.trainee = this.accounts.make("Rosa Villarreal", Role.TRAINEE);
		this.trainer = this.accounts.actAs("Marcus Bell", Role.TRAINER);
		this.cohort = this.cohorts.open("Autumn evenings");
		this.cohorts.enrol(this.cohort, this.trainee);
		Acting.as(this.trainee, Role.TRAINEE);
		this.walker.walkTo(Activity.Kind.QUIZ);
		this.attempt = this.learning.startQuiz(QUIZ);
		this.walker.answer(this.attempt, true);
		asTrainer();
	}

	@AfterEach
	void leave() {
		Acting.asNobody();
	}

	@Test
	void dataAndDocumentBelongTogether() throws Exception {
		var json = export(ExportFormat.JSON);
		this.clock.pass(Duration.ofHours(1));
		var pdf = export(ExportFormat.PDF);

		assertThat(json.hash()).isEqualTo(Sha256.of(json.bytes())).isEqualTo(pdf.hash());
		assertThat(textOf(pdf)).contains(pdf.hash());
		assertThat(json.name()).isEqualTo("results-" + this.attempt.value() + ".json");
		assertThat(pdf.name()).isEqualTo("results-" + this.attempt.value() + ".pdf");
	}

	@Test
	void whoTookItOutStandsOnRecordWithTheHash() {
		var file = export(ExportFormat.PDF);

		var entry = lastEntry();
		assertThat(entry).containsEntry("act", "results.exported")
			.containsEntry("actor", this.trainer.value())
			.containsEntry("subject", "person:" + this.trainee.value())
			.containsEntry("detail", "attempt " + this.attempt.value() + ", PDF, SHA-256 " + file.hash());
		Acting.asSomebody(Role.OFFICE);
		assertThat(this.audit.verify()).isEmpty();
	}

	@Test
	void documentIsSignedOffByWhoeverTakesItOut() throws Exception {
		var text = textOf(export(ExportFormat.PDF));

		assertThat(text).contains("I, Test Person, trainer, have taken this record out of Peerway",
				"November 22, 2026, 10:42:00 UTC", "Page 1 of ");
	}

	@Test
	void speaksSpanish() throws Exception {
		var text = textOf(this.exports.export(this.attempt, ExportFormat.PDF, Locale.of("es")));

		assertThat(text).contains("Resultados: ", "Yo, Test Person, formación", "22 de noviembre de 2026");
	}

	@Test
	void documentHoldsEveryQuestionAnswerAndMark() throws Exception {
		var review = this.attempts.review(this.attempt);

		var text = textOf(export(ExportFormat.PDF));

		assertThat(text).contains("Rosa Villarreal", "Passed", "10 of 10");
		assertThat(review.items()).hasSize(10).allSatisfy((item) -> {
			assertThat(text).contains((item.position() + 1) + ". " + plain(item.title()), plain(item.ask()));
			((Outcome.Options) item.outcome()).chosen()
				.forEach((option) -> assertThat(text)
					.containsPattern(Pattern.quote(plain(option.text())) + " ?Yes (1|0[.]\\d+)"));
		});
		assertThat(text.split("Points 1 of 1 ", -1)).hasSize(11);
	}

	@Test
	void namesTheVersionOfTheCourse() {
		var json = json();

		var version = this.catalogue.describe(UUID.fromString(json.at("/quiz/source/id").asString()));
		assertThat(json.at("/quiz/source/kind").asString()).isEqualTo("course");
		assertThat(json.at("/quiz/source/number").asInt()).isEqualTo(version.number());
		assertThat(json.at("/quiz/source/sha256").asString()).isEqualTo(version.hash());
		assertThat(json.at("/quiz/mode").asString()).isEqualTo("quiz");
		assertThat(json.at("/questions/0/bank").isNull()).isTrue();
	}

	@Test
	void namesTheEditionOfAQuizThatATrainerSet() {
		var edition = this.published.publish("Midterm");
		asTrainer();
		this.setQuizzes.set(this.cohort, edition.ref());
		Acting.as(this.trainee, Role.TRAINEE);
		var id = this.setQuizzes.start(edition.ref());
		this.attempts.submit(id, 0);
		asTrainer();

		var json = read(this.exports.export(id, ExportFormat.JSON, Locale.ENGLISH));

		assertThat(json.at("/quiz/source/kind").asString()).isEqualTo("edition");
		assertThat(json.at("/quiz/source/number").asInt()).isEqualTo(1);
		assertThat(json.at("/quiz/source/sha256").asString()).isEqualTo(edition.hash());
		assertThat(json.at("/questions")).hasSize(3)
			.allSatisfy((question) -> assertThat(question.at("/bank/version").asInt()).isEqualTo(1))
			.allSatisfy((question) -> assertThat(question.at("/answered").asBoolean()).isFalse());
	}

	@Test
	void saysNothingOfWhyThereWasMoreTime() throws Exception {
		Acting.asSomebody(Role.OFFICE);
		this.accommodations.approve(this.trainee, new Allowance(2, false, true, 3), "CANARY reason", null);
		asTrainer();

		assertThat(new String(export(ExportFormat.JSON).bytes(), StandardCharsets.UTF_8)).doesNotContain("CANARY");
		assertThat(textOf(export(ExportFormat.PDF))).doesNotContain("CANARY");
	}

	@Test
	void theOfficeSignsAsOffice() throws Exception {
		Acting.as(this.trainer, Role.TRAINER, Role.OFFICE);

		assertThat(textOf(export(ExportFormat.PDF))).contains("I, Test Person, certification office,");
	}

	@Test
	void takesAFixedNumberOfStatements() {
		export(ExportFormat.JSON);

		assertThat(statements(ExportFormat.JSON)).isEqualTo(statements(ExportFormat.PDF)).isEqualTo(10);
	}

	@ParameterizedTest
	@EnumSource(names = { "TRAINER", "OFFICE", "TRAINEE", "ADMIN" })
	void othersAreRefusedAndNothingIsRecorded(Role role) {
		var before = this.accounts.acts();
		Acting.asSomebody(role);

		for (var format : ExportFormat.values()) {
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> export(format));
		}
		assertThat(this.accounts.acts()).isEqualTo(before);
	}

	@Test
	void thePersonIsRefusedWhateverElseTheyAre() {
		Acting.as(this.trainee, Role.TRAINEE);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> export(ExportFormat.JSON));

		Acting.as(this.trainee, Role.TRAINEE, Role.OFFICE, Role.TRAINER);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> export(ExportFormat.JSON));
	}

	@Test
	void nobodyIsLetIn() {
		Acting.asNobody();

		assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> export(ExportFormat.JSON));
	}

	@Test
	void thereIsNothingWithoutAResult() {
		Acting.as(this.trainee, Role.TRAINEE);
		this.walker.walkTo(Activity.Kind.QUIZ);
		var quiz = this.learning.journey().orElseThrow().state().next().orElseThrow().activity().id();
		var open = this.learning.startQuiz(quiz);
		asTrainer();

		assertThatIllegalStateException().isThrownBy(() -> this.exports.export(open, ExportFormat.PDF, Locale.ENGLISH));
		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> this.exports.export(new AttemptId(UUID.randomUUID()), ExportFormat.PDF, Locale.ENGLISH));
	}

	private void asTrainer() {
		Acting.as(this.trainer, Role.TRAINER);
	}

	private ResultsFile export(ExportFormat format) {
		return this.exports.export(this.attempt, format, Locale.ENGLISH);
	}

	private JsonNode json() {
		return read(export(ExportFormat.JSON));
	}

	private static JsonNode read(ResultsFile file) {
		return new JsonMapper().readTree(file.bytes());
	}

	private Map<String, Object> lastEntry() {
		return this.database.queryForMap(
				"select act, actor, subject, detail from audit_entry where seq = (select seq from audit_head)");
	}

	private long statements(ExportFormat format) {
		var statistics = this.entityManagerFactory.unwrap(SessionFactory.class).getStatistics();
		statistics.clear();
		export(format);
		return statistics.getPrepareStatementCount();
	}

	private static String textOf(ResultsFile file) throws Exception {
		try (var document = Loader.loadPDF(file.bytes())) {
			return plain(new PDFTextStripper().getText(document));
		}
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
	}

}
