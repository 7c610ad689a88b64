package org.peerway.learning.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerway.Acting;
import org.peerway.assessment.AttemptId;
import org.peerway.assessment.GivenRating;
import org.peerway.assessment.RatingQueue;
import org.peerway.assessment.RatingService;
import org.peerway.assessment.question.Response;
import org.peerway.assessment.ui.Fields;
import org.peerway.learning.CohortId;
import org.peerway.learning.EnrolmentId;
import org.peerway.learning.EvidenceService;
import org.peerway.notice.NoticeService;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

class RatingViewsTests extends QuizScreens {

	private static final Path CONTENT = RatedContent.write();

	@Autowired
	private RatingService rating;

	@Autowired
	private EvidenceService evidence;

	@Autowired
	private NoticeService notices;

	private PersonId second;

	private PersonId third;

	private AttemptId attempt;

	private UUID version;

	private EnrolmentId enrolment;

	@DynamicPropertySource
	static void content(DynamicPropertyRegistry properties) {
		properties.add("peerway.content", CONTENT::toString);
	}

	@AfterAll
	static void clear() throws IOException {
		FileSystemUtils.deleteRecursively(CONTENT);
	}

	@BeforeEach
	void handIn() {
		this.second = this.accounts.make("Lena Ortiz", Role.TRAINER);
		this.third = this.accounts.make("Amir Haddad", Role.TRAINER);
		Acting.as(this.trainer, Role.TRAINER);
		CohortId cohort = this.cohorts.cohorts(Optional.empty(), 1).getFirst().id();
		this.cohorts.addTrainer(cohort, this.second);
		this.cohorts.addTrainer(cohort, this.third);
		actAsTrainee();
		this.attempt = start();
		var journey = this.learning.journey().orElseThrow();
		this.version = journey.courseVersion();
		this.enrolment = journey.enrolment();
		for (var item : this.attempts.open(this.attempt).items()) {
			this.attempts.save(this.attempt, item.position(), item.position(),
					new Response.Written("In my own words " + item.position()));
		}
		this.attempts.submit(this.attempt, 2);
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = { "TRAINEE", "OFFICE", "ADMIN" })
	void isForTrainers(Role role) {
		var path = path(RatedContent.ESSAY);
		Acting.asSomebody(role);

		assertThat(open("rating")).contains("This page is for trainers");
		assertThat(open(path)).contains("This page is for trainers");
	}

	@Test
	void trainerOfOthersFindsNothingToRate() {
		var path = path(RatedContent.ESSAY);
		actAs(this.trainer);
		long number = this.rating.next(queue(RatedContent.ESSAY).question(), 0).orElseThrow();
		Acting.asSomebody(Role.TRAINER);

		assertThat(open("rating")).contains("No answer waits for a rating.");
		assertThat(open(path)).contains("Nothing waits for you here");
		assertThat(openAnswer(path, Long.toString(number))).contains("This page is for other people")
			.doesNotContain("In my own words");
	}

	@Test
	void knowsNoOtherQuestion() {
		actAs(this.trainer);

		assertThat(open("rating/nonsense/x/y")).contains("This page is not here");
		assertThat(open(path("pp-nothing"))).contains("This page is not here");
		assertThat(openAnswer(path(RatedContent.ESSAY), "nonsense")).contains("This page is not here");
		assertThat(openAnswer(path(RatedContent.ESSAY), "0")).contains("This page is not here");
	}

	@Test
	void queueTellsWhatWaitsByQuestion() {
		actAs(this.trainer);

		var screen = open("rating");

		assertThat(screen).contains("A night on the ward", "A chart note", "Peer principles · Version")
			.doesNotContain("Rosa");
		assertThat(links()).contains(path(RatedContent.ESSAY), path(RatedContent.REWRITE));
	}

	@Test
	void answerLiesBesideItsRubricWithoutAName() {
		actAs(this.trainer);

		var essay = open(path(RatedContent.ESSAY));

		assertThat(title()).startsWith("Answer ");
		assertThat(essay)
			.contains("You rate without knowing whose answer it is. Two people rate each answer",
					"Amina has been awake since three.", "What do you say to her?", "In my own words",
					"Notes for those who rate", "Look for what she is asked.", "Leaves the choice with her",
					"0 points:", "3 points:", "Speaks as an equal.", "Not rated yet")
			.doesNotContain("Rosa", "Villarreal");
		assertThat(filled()).containsExactly("Save and next");
		assertThat(open(path(RatedContent.REWRITE))).contains("Ezra is non-compliant.", "One way to say it:",
				"Ezra has decided not to take his pills.");
	}

	@Test
	void everyCriterionWantsALevel() {
		actAs(this.trainer);
		open(path(RatedContent.ESSAY));
		Fields.on(main()).level("Stands beside", 3);

		press("Save and next");

		assertThat(screen()).contains("3 of 5 points");
		assertThat(visible("Please choose a level here.")).hasSize(1);
		assertThat(queue(RatedContent.ESSAY).mine()).isEqualTo(1);
	}

	@Test
	void ratingIsSavedAndCanBeCorrected() {
		actAs(this.trainer);
		var path = path(RatedContent.ESSAY);
		rate(path, 2, 0, "A good question.");

		assertThat(screen()).contains("Nothing waits for you here", "saved ", "Your ratings that can still change");
		var link = links().stream().filter((href) -> href.contains("?answer=")).findFirst().orElseThrow();
		openAnswer(path, link.substring(link.indexOf('=') + 1));
		assertThat(screen()).contains("2 of 5 points");
		assertThat(find(TextArea.class).single().getValue()).isEqualTo("A good question.");
		Fields.on(main()).level("Stands beside", 3);
		press("Save and next");

		assertThat(this.rating.own(queue(RatedContent.ESSAY).question(), Optional.empty(), 5)).singleElement()
			.satisfies((own) -> assertThat(own.points()).isEqualTo(5));
		assertThat(this.accounts.acts()).contains("rating.given", "rating.corrected");
	}

	@Test
	void whatIsNotSavedStaysUntilItMayGo() {
		actAs(this.trainer);
		open(path(RatedContent.ESSAY));
		Fields.on(main()).level("Stands beside", 3);

		open("cohorts");

		assertThat(screen()).contains("This rating is not saved yet", "3 of 5 points");
		press("Leave without saving");
		assertThat(title()).isEqualTo("Cohorts");
	}

	@Test
	void onlyAnswerCannotBeSkipped() {
		actAs(this.trainer);
		open(path(RatedContent.ESSAY));

		press("Skip");

		assertThat(screen()).contains("No other answer to this question waits for you.", "In my own words");
	}

	@Test
	void whoeverIsTooLateIsToldAndKeepsTheComment() {
		actAs(this.second);
		rate(path(RatedContent.ESSAY), 2, 3, "");
		actAs(this.trainer);
		open(path(RatedContent.ESSAY));
		var number = this.rating.next(queue(RatedContent.ESSAY).question(), 0).orElseThrow();
		Fields.on(main()).level("Leaves the choice with her", 2);
		Fields.on(main()).level("Stands beside", 3);
		test(find(TextArea.class).single()).setValue("Typed too late.");
		actAs(this.third);
		this.rating.rate(number, new GivenRating(Map.of("choice", 2, "beside", 3), ""));
		actAs(this.trainer);

		press("Save and next");

		assertThat(screen()).contains("This answer takes no more ratings", "Typed too late.");
		assertThat(openAnswer(path(RatedContent.ESSAY), Long.toString(number)))
			.contains("This answer takes no more ratings");
	}

	@Test
	void whileItWaitsNobodyIsToldNumbers() {
		actAsTrainee();

		assertThat(open(review())).contains("Handed in", "People read and rate what you wrote")
			.doesNotContain("points", "In my own words");
		assertThat(open("quiz/" + QUIZ)).contains("Waits for a rating", "It waits for the people who rate it",
				"People read and rate what you write");
		assertThat(buttons()).isEmpty();
		assertThat(open("module/peer-principles")).contains("Waits for a rating");
		assertThat(open("path")).contains("Handed in. Others have a turn now", "the quiz of “Peer principles”");
		Acting.as(this.trainer, Role.TRAINER);
		assertThat(open("cohorts/" + this.cohorts.cohorts(Optional.empty(), 1).getFirst().id().value()))
			.contains("Quiz waits for a rating");
		assertThat(open(review())).contains("Some answers are texts that people still have to rate")
			.doesNotContain("In my own words");
		open("trainee/" + this.enrolment.value());
		assertThat(screen()).contains("Waits for a rating",
				"The quiz is handed in and waits for the people who rate it");
	}

	@Test
	void threeRateAndTheTraineeSeesWhatTheySaid() {
		this.clock.pass(Duration.ofHours(1));
		for (var rater : List.of(this.trainer, this.second)) {
			actAs(rater);
			open(path(RatedContent.REWRITE));
			Fields.on(main()).level("Speaks of the person", 1);
			press("Save and next");
		}
		actAs(this.trainer);
		rate(path(RatedContent.ESSAY), 0, 0, "Nobody asked her.");
		actAs(this.second);
		rate(path(RatedContent.ESSAY), 2, 3, "You ask her.");
		actAs(this.third);
		assertThat(open(path(RatedContent.ESSAY))).contains("Two people rated this answer and do not agree")
			.doesNotContain("Nobody asked her.", "You ask her.");
		rate(path(RatedContent.ESSAY), 0, 3, "As an equal.");

		actAsTrainee();
		assertThat(this.notices.own(Optional.empty(), 1)).singleElement()
			.satisfies((line) -> assertThat(line.kind()).isEqualTo("attempt-rated"));
		var screen = open(review());

		assertThat(title()).isEqualTo("You have passed");
		assertThat(screen)
			.contains("1 rated by people", "How one of them read it: 5 of 5 points", "Speaks as an equal.",
					"You ask her.", "How another read it: 3 of 5 points", "Decides for her.", "As an equal.",
					"This earned 0.8 of 1 point.", "The label is gone.")
			.doesNotContain("Nobody asked her.", "Marcus", "Lena", "Amir", "Look for what she is asked.");
		assertThat(this.evidence.of(this.trainee, "foundations").orElseThrow().raters())
			.containsExactlyInAnyOrder(this.trainer, this.second, this.third);
		actAs(this.trainer);
		open("statistics");
		open(links().stream().filter((href) -> href.startsWith("statistics/")).findFirst().orElseThrow());
		assertThat(screen()).contains("How raters agree", "A night on the ward", "Cohen’s kappa, quadratic weights",
				"Not known: too few answers with two ratings", "100 %");
	}

	@Test
	void speaksSpanish() {
		UI.getCurrent().setLocale(Locale.of("es"));
		actAs(this.trainer);

		assertThat(open("rating")).contains("Respuestas por valorar", "Para usted");
		assertThat(open(path(RatedContent.ESSAY))).contains("Usted valora sin saber de quién es la respuesta.",
				"Guardar y seguir", "Todavía sin valorar");
	}

	private void rate(String path, int choice, int beside, String comment) {
		open(path);
		Fields.on(main()).level("Leaves the choice with her", choice);
		Fields.on(main()).level("Stands beside", beside);
		test(find(TextArea.class).single()).setValue(comment);
		press("Save and next");
	}

	private void actAs(PersonId rater) {
		Acting.as(rater, Role.TRAINER);
	}

	private RatingQueue queue(String question) {
		return this.rating.queues(Optional.empty(), 10)
			.stream()
			.filter((queue) -> queue.question().question().equals(question))
			.findFirst()
			.orElseThrow();
	}

	private String path(String question) {
		return "rating/" + this.version + "/" + QUIZ + "/" + question;
	}

	private String review() {
		return "attempt/" + this.attempt.value() + "/review";
	}

	private String openAnswer(String path, String number) {
		UI.getCurrent().navigate(path, QueryParameters.of("answer", number));
		return screen();
	}

	private String title() {
		return find(H1.class).single().getText();
	}

	private List<String> visible(String words) {
		return elements(find(Main.class).single().getElement())
			.filter((one) -> !one.isTextNode() && one.isVisible() && one.getText().equals(words))
			.map(Element::getText)
			.toList();
	}

	private static Stream<Element> elements(Element element) {
		return Stream.concat(Stream.of(element), element.getChildren().flatMap(RatingViewsTests::elements));
	}

}
