package org.peerway.learning.ui;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.peerway.Acting;
import org.peerway.OnH2;
import org.peerway.StillClock;
import org.peerway.assessment.AttemptId;
import org.peerway.assessment.AttemptService;
import org.peerway.learning.Activity;
import org.peerway.learning.CohortId;
import org.peerway.learning.CohortService;
import org.peerway.learning.LearningService;
import org.peerway.learning.Walker;
import org.peerway.people.Accounts;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** A trainee before the first quiz of the course, and words to tell a test in. */
@OnH2
@Import({ Walker.class, Accounts.class, StillClock.Configuration.class })
abstract class QuizScreens extends SpringBrowserlessTest {

	static final String QUIZ = "peer-principles-quiz";

	private static final Pattern UNTRANSLATED = Pattern.compile("!\\{|assessment\\.[a-z]");

	@Autowired
	LearningService learning;

	@Autowired
	AttemptService attempts;

	@Autowired
	CohortService cohorts;

	@Autowired
	Accounts accounts;

	@Autowired
	Walker walker;

	@Autowired
	StillClock clock;

	PersonId trainee;

	PersonId trainer;

	@BeforeEach
	void enrol() {
		UI.getCurrent().setLocale(Locale.ENGLISH);
		this.clock.reset();
		this.accounts.clear();
		this.trainee = this.accounts.make("Rosa Villarreal", Role.TRAINEE);
		this.trainer = this.accounts.actAs("Marcus Bell", Role.TRAINER);
		CohortId cohort = this.cohorts.open("Autumn evenings");
		this.cohorts.enrol(cohort, this.trainee);
		actAsTrainee();
	}

	@AfterEach
	void signOut() {
		Acting.asNobody();
	}

	void actAsTrainee() {
		Acting.as(this.trainee, Role.TRAINEE);
	}

	/** Reads all lessons before the quiz and starts it. */
	AttemptId start() {
		this.walker.walkTo(Activity.Kind.QUIZ);
		return this.learning.startQuiz(QUIZ);
	}

	/** A first attempt in which no answer fits. */
	AttemptId fail() {
		var attempt = start();
		this.walker.answer(attempt, false);
		return attempt;
	}

	AttemptId failAgain() {
		this.clock.pass(Duration.ofHours(1));
		var attempt = this.learning.startQuiz(QUIZ);
		this.walker.answer(attempt, false);
		return attempt;
	}

	/** What stands on the screen, after a look that every text is translated. */
	String open(String path) {
		String[] parts = path.split("\\?question=");
		UI.getCurrent()
			.navigate(parts[0],
					(parts.length > 1) ? QueryParameters.of("question", parts[1]) : QueryParameters.empty());
		return screen();
	}

	String screen() {
		var text = find(Main.class).single().getElement().getTextRecursively();
		assertThat(text).doesNotContainPattern(UNTRANSLATED);
		return text;
	}

	List<String> buttons() {
		return find(Button.class).from(main()).all().stream().map(Button::getText).toList();
	}

	void press(String text) {
		test(find(Button.class).from(main()).withText(text).single()).click();
	}

	List<String> links() {
		return find(Anchor.class).from(main()).all().stream().map(Anchor::getHref).toList();
	}

	/** The one filled button or link, by its words. */
	List<String> filled() {
		var buttons = find(Button.class).from(main())
			.all()
			.stream()
			.filter((button) -> button.getThemeNames().contains("primary"))
			.map(Button::getText);
		var links = find(Anchor.class).from(main())
			.all()
			.stream()
			.filter((link) -> link.hasClassName("p"))
			.map((link) -> link.getElement().getTextRecursively().strip());
		return Stream.concat(buttons, links).toList();
	}

	Component main() {
		return find(Main.class).single();
	}

}
