package org.peerway.assessment.panel.ui;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerway.Acting;
import org.peerway.OnH2;
import org.peerway.StillClock;
import org.peerway.assessment.QuizInForce;
import org.peerway.assessment.Quizzes;
import org.peerway.assessment.panel.CutScores;
import org.peerway.assessment.panel.JudgeService;
import org.peerway.assessment.panel.PanelId;
import org.peerway.assessment.panel.PanelLinks;
import org.peerway.assessment.panel.PanelService;
import org.peerway.assessment.ui.KeyCard;
import org.peerway.people.Accounts;
import org.peerway.people.PeopleService;
import org.peerway.people.PersonCard;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@OnH2
@Import({ Accounts.class, StillClock.Configuration.class })
class PanelViewsTests extends SpringBrowserlessTest {

	private static final Pattern UNTRANSLATED = Pattern.compile("!\\{|panel\\.[a-z]");

	@Autowired
	private PanelService panels;

	@Autowired
	private JudgeService judging;

	@Autowired
	private CutScores cuts;

	@Autowired
	private Quizzes quizzes;

	@Autowired
	private Accounts accounts;

	@Autowired
	private PeopleService people;

	@Autowired
	private StillClock clock;

	private PersonId office;

	private PersonId ana;

	private PersonId ben;

	private QuizInForce quiz;

	@BeforeEach
	void people() {
		UI.getCurrent().setLocale(Locale.ENGLISH);
		this.clock.pass(Duration.ofMinutes(1));
		this.accounts.clear();
		this.ana = this.accounts.make("Ana Ruiz", Role.TRAINER);
		this.ben = this.accounts.make("Ben Okafor", Role.TRAINER);
		this.office = this.accounts.actAs("Ines Duarte", Role.OFFICE);
		this.quiz = this.quizzes.inForce().stream().filter((one) -> !one.practice()).findFirst().orElseThrow();
	}

	@AfterEach
	void leave() {
		Acting.asNobody();
	}

	@ParameterizedTest
	@EnumSource(names = { "TRAINEE", "ADMIN" })
	void areForTrainersAndTheOffice(Role role) {
		var panel = open();
		Acting.asSomebody(role);

		for (var path : List.of(PanelLinks.LIST, PanelLinks.toEstimates(panel), PanelLinks.toEstimate(panel, 1))) {
			assertThat(visit(path)).contains("This page is for other people");
		}
	}

	@Test
	void onlyTheOfficeOpensAndLeads() {
		var panel = open();
		Acting.as(this.ana, Role.TRAINER);

		for (var path : List.of(PanelLinks.NEW, PanelLinks.toOpen(this.quiz.quiz()), PanelLinks.to(panel))) {
			assertThat(visit(path)).doesNotContain("Round 1", this.quiz.title());
		}
	}

	@Test
	void officeOpensAPanelForAQuizOfTheCourse() {
		visit(PanelLinks.LIST);
		assertThat(visit(PanelLinks.NEW)).contains(this.quiz.title());
		assertThat(links()).contains(PanelLinks.toOpen(this.quiz.quiz()));
		visit(PanelLinks.toOpen(this.quiz.quiz()));
		press("Open the panel and its first round");
		assertThat(find(TextArea.class).single().isInvalid()).isTrue();
		assertThat(find(MultiSelectComboBox.class).single().isInvalid()).isTrue();

		find(TextArea.class).single().setValue("Somebody who is just ready.");
		choose(this.ana, this.ben);
		assertThat(find(TextArea.class).single().isInvalid()).isFalse();
		assertThat(find(MultiSelectComboBox.class).single().isInvalid()).isFalse();
		press("Open the panel and its first round");

		assertThat(this.panels.of(this.quiz.quiz()).getFirst().round()).isEqualTo(1);
		assertThat(screen()).contains("Somebody who is just ready.", "Ana Ruiz", "Ben Okafor", "Round 1 is open",
				"Not complete yet: ");
	}

	@Test
	void judgeEstimatesInTheTableAndOneByOne() {
		var panel = open();
		Acting.as(this.ana, Role.TRAINER);
		visit(PanelLinks.LIST);
		assertThat(links()).contains(PanelLinks.toEstimates(panel));

		visit(PanelLinks.toEstimates(panel));
		find(IntegerField.class).all().getFirst().setValue(65);
		assertThat(screen()).contains("Saved", "1 of ").doesNotContain("All in round");
		assertThat(visit(PanelLinks.toEstimate(panel, 2))).contains("Question 2 of");
		find(IntegerField.class).single().setValue(40);

		assertThat(this.judging.sheet(panel, 1, 2).lines()).extracting((line) -> line.own().orElseThrow())
			.containsExactly(65, 40);
	}

	@Test
	void whatIsNoPercentageIsNotKept() {
		var panel = open();
		Acting.as(this.ana, Role.TRAINER);
		visit(PanelLinks.toEstimate(panel, 1));

		find(IntegerField.class).single().setValue(140);

		assertThat(find(IntegerField.class).single().isInvalid()).isTrue();
		assertThat(this.judging.question(panel, 1).line().own()).isEmpty();
	}

	@Test
	void keyIsShownToWhoAsks() {
		var panel = open();
		Acting.as(this.ana, Role.TRAINER);
		assertThat(visit(PanelLinks.toEstimate(panel, 1))).doesNotContain("This one fits", "This fits");

		press("Show what fits");

		assertThat(find(Button.class).withText("Show what fits").all()).isEmpty();
		assertThat(find(KeyCard.class).all()).hasSize(1);
	}

	@Test
	void whoIsNotInvitedFindsNothing() {
		var panel = open();
		Acting.asSomebody(Role.TRAINER);

		assertThat(visit(PanelLinks.LIST)).contains("You are not invited");
		assertThat(visit(PanelLinks.toEstimates(panel))).contains("This page is not here");
		assertThat(visit(PanelLinks.toEstimate(panel, 1))).contains("This page is not here");
		assertThat(visit("panels/nonsense/estimates")).contains("This page is not here");
	}

	@Test
	void roundThatWasClosedMeanwhileTellsTheJudge() {
		var panel = open();
		estimate(panel, this.ana, 1, 60);
		estimate(panel, this.ben, 1, 70);
		Acting.as(this.ana, Role.TRAINER);
		visit(PanelLinks.toEstimate(panel, 1));
		Acting.as(this.office, Role.OFFICE);
		this.panels.closeRound(panel, 1);
		Acting.as(this.ana, Role.TRAINER);

		find(IntegerField.class).single().setValue(10);

		assertThat(screen()).contains("This round is closed", "was not kept");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "es" })
	void panelGoesFromRoundToRoundToItsCutScore(String language) {
		var panel = open();
		UI.getCurrent().setLocale(Locale.of(language));
		estimate(panel, this.ana, 1, 60);
		estimate(panel, this.ben, 1, 70);
		visit(PanelLinks.to(panel));
		press(language.equals("en") ? "Close round 1" : "Cerrar la ronda 1");
		visit(PanelLinks.to(panel));
		press(language.equals("en") ? "Open round 2" : "Abrir la ronda 2");
		Acting.as(this.ana, Role.TRAINER);
		visit(PanelLinks.toEstimates(panel));
		assertThat(visit(PanelLinks.toEstimate(panel, 1))).contains("65 %", "60 %", "70 %");
		estimate(panel, this.ana, 2, 60);
		estimate(panel, this.ben, 2, 70);
		this.panels.closeRound(panel, 2);
		visit(PanelLinks.to(panel));

		press(language.equals("en") ? "End the panel" : "Terminar el panel");
		find(NumberField.class).single().setValue(7.3);
		find(TextArea.class).single().setValue("As the panel said.");
		press(language.equals("en") ? "Keep this cut score with the quiz"
				: "Guardar esta puntuación de corte con el cuestionario");
		assertThat(find(NumberField.class).single().isInvalid()).isTrue();
		find(NumberField.class).single().setValue(6.5);
		press(language.equals("en") ? "Keep this cut score with the quiz"
				: "Guardar esta puntuación de corte con el cuestionario");

		assertThat(this.cuts.of(panel).getFirst().cut()).isEqualTo(6.5);
		assertThat(screen()).contains("As the panel said.", "Ines Duarte");
	}

	private PanelId open() {
		Acting.as(this.office, Role.OFFICE);
		return this.panels.open(this.quiz.quiz(), "Just ready.", Set.of(this.ana, this.ben));
	}

	private void estimate(PanelId panel, PersonId judge, int round, int percent) {
		Acting.as(judge, Role.TRAINER);
		var lines = this.judging.sheet(panel, 1, 1000).lines();
		lines.forEach((line) -> this.judging.estimate(panel, round, line.question(), OptionalInt.of(percent)));
		Acting.as(this.office, Role.OFFICE);
	}

	@SuppressWarnings("unchecked")
	private void choose(PersonId... judges) {
		var cards = Set.of(judges).stream().map(this.people::name).collect(Collectors.toSet());
		((MultiSelectComboBox<PersonCard>) find(MultiSelectComboBox.class).single()).setValue(cards);
	}

	/** What stands on the screen, after a look that every text is translated. */
	private String visit(String address) {
		var parts = address.split("\\?");
		UI.getCurrent()
			.navigate(parts[0], (parts.length > 1) ? QueryParameters.fromString(parts[1]) : QueryParameters.empty());
		return screen();
	}

	private String screen() {
		var text = find(Main.class).single().getElement().getTextRecursively();
		assertThat(text).doesNotContainPattern(UNTRANSLATED);
		return text;
	}

	private List<String> links() {
		return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
	}

	private void press(String label) {
		test(find(Button.class).withText(label).single()).click();
	}

}
