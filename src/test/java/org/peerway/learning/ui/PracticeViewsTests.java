package org.peerway.learning.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerway.Acting;
import org.peerway.OnH2;
import org.peerway.base.ui.Note;
import org.peerway.course.CourseCatalogue;
import org.peerway.learning.Activity.Kind;
import org.peerway.learning.CohortService;
import org.peerway.learning.LearningService;
import org.peerway.learning.Walker;
import org.peerway.people.Accounts;
import org.peerway.people.PersonId;
import org.peerway.people.Role;
import org.peerway.roleplay.PlayId;
import org.peerway.roleplay.PlayMode;
import org.peerway.roleplay.PlayScreen;
import org.peerway.roleplay.PlayService;
import org.peerway.roleplay.PlayStatus;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@OnH2
@Import({ Walker.class, Accounts.class })
class PracticeViewsTests extends SpringBrowserlessTest {

	@Autowired
	private LearningService learning;

	@Autowired
	private CohortService cohorts;

	@Autowired
	private CourseCatalogue catalogue;

	@Autowired
	private PlayService plays;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Walker walker;

	private PersonId trainee;

	private PersonId trainer;

	@BeforeEach
	void enrol() {
		UI.getCurrent().setLocale(Locale.ENGLISH);
		this.accounts.clear();
		this.trainee = this.accounts.make("Rosa Villarreal", Role.TRAINEE);
		this.trainer = this.accounts.actAs("Marcus Bell", Role.TRAINER);
		this.cohorts.enrol(this.cohorts.open("Autumn evenings"), this.trainee);
		Acting.as(this.trainee, Role.TRAINEE);
	}

	@AfterEach
	void leave() {
		Acting.asNobody();
	}

	@ParameterizedTest
	@EnumSource(names = "TRAINEE", mode = EnumSource.Mode.EXCLUDE)
	void onlyTraineesPractice(Role role) {
		var play = begin();
		Acting.asSomebody(role);

		for (String path : List.of("practice", "practice/spin-cycle", Links.to(play))) {
			UI.getCurrent().navigate(path);

			assertThat(title()).as(path).startsWith("This page is ");
		}
	}

	@Test
	void nobodyOpensAnothersPlayOrItsLookBack() {
		var play = begin();
		playOn(play);
		Acting.asSomebody(Role.TRAINEE);

		for (String path : List.of(Links.to(play), Links.toDebrief(play))) {
			UI.getCurrent().navigate(path);

			assertThat(title()).as(path).startsWith("This page is for other people");
		}
	}

	@Test
	void theOfficeLooksBackOnATalkAndFindsBackToTheApplication() {
		this.walker.walkTo(Kind.SCENARIO);
		var play = begin();
		playOn(play);
		Acting.as(this.trainer, Role.TRAINER, Role.OFFICE);

		UI.getCurrent()
			.navigate(Links.toDebrief(play), QueryParameters.of("application", "00000000-0000-0000-0000-000000000007"));

		assertThat(text()).contains("By principle", "This is what");
		assertThat(links()).contains("applications/00000000-0000-0000-0000-000000000007").doesNotContain("cohorts");
	}

	@ParameterizedTest
	@ValueSource(strings = { "practice/tea-with-devon", "play/7", "play/7/debrief",
			"play/00000000-0000-0000-0000-000000000007", "play/00000000-0000-0000-0000-000000000007/debrief" })
	void saysWhereNothingStands(String path) {
		UI.getCurrent().navigate(path);

		assertThat(title()).isEqualTo("This page is not here");
	}

	@Test
	void listsTalksWithTheReasonWhyOneIsClosed() {
		UI.getCurrent().navigate("practice");

		assertThat(text()).contains("Spin cycle", "Opens when the lessons are read: 0 of 5 so far",
				"Opens when module 3, Peer principles, is done", "Opens when module 7,", "Module 3 · about",
				"Go on with lesson 1");
		assertThat(links()).noneMatch((href) -> href.startsWith("practice/"));
	}

	@Test
	void saysWhyATalkIsClosed() {
		UI.getCurrent().navigate("practice/lost-and-found");

		assertThat(text()).contains("This part is not open yet", "Opens when module 3, Peer principles, is done");
		assertThat(find(Button.class).withText("Start the talk").all()).isEmpty();
	}

	@Test
	void tellsWhatATalkIsAboutBeforeItBegins() {
		this.walker.walkTo(Kind.SCENARIO);
		var scenario = scenario();

		UI.getCurrent().navigate("practice/spin-cycle");

		assertThat(text()).contains(scenario.scene().strip(), scenario.role().strip(), "about 15 minutes",
				"Beside, not above");
		assertThat(tree()).doesNotContainAnyElementsOf(scenario.turns().stream().map(Turn::text).toList());
	}

	@Test
	void playsAWholeTalkByClickingAndLooksBack() {
		this.walker.walkTo(Kind.SCENARIO);
		UI.getCurrent().navigate("practice/spin-cycle");
		press("Start the talk");

		int replies = 0;
		while (!replies().isEmpty()) {
			test(replies().getFirst()).click();
			replies++;
		}

		assertThat(text()).contains("You have made " + replies + " replies.");
		assertThat(links()).anyMatch((href) -> href.endsWith("/debrief"));
		UI.getCurrent()
			.navigate(links().stream().filter((href) -> href.endsWith("/debrief")).findFirst().orElseThrow());
		assertThat(title()).isEqualTo("How it went");
		assertThat(text()).contains("By principle", "Moments that mattered", "Read the whole talk");
		UI.getCurrent().navigate("practice");
		assertThat(text()).contains("Played", "Played to its end");
	}

	/**
	 * Nothing that the server knows about a reply is in the component tree, and so in the
	 * browser, before that reply is committed.
	 */
	@Test
	void noFeedbackIsInTheTreeBeforeTheReplyIsCommitted() {
		var play = begin();
		var scenario = scenario();
		UI.getCurrent().navigate(Links.to(play));

		while (!replies().isEmpty()) {
			var committed = committed(play);
			var secrets = scenario.turns()
				.stream()
				.flatMap((turn) -> turn.choices().stream())
				.filter((choice) -> !committed.contains(choice.text()))
				.flatMap(PracticeViewsTests::secrets)
				.toList();
			assertThat(tree())
				.anyMatch((text) -> text.contains(replies().getFirst().getElement().getChild(1).getText()))
				.noneMatch((text) -> secrets.stream().anyMatch(text::contains));
			assertThat(tree()).noneMatch((text) -> text.contains(scenario.speakers().getFirst().inside().strip()));
			test(replies().getLast()).click();
		}
	}

	@Test
	void resumesAPlayWhereItStands() {
		var play = begin();
		this.plays.choose(play, 0, 1);

		UI.getCurrent().navigate(Links.to(play));

		assertThat(text()).contains("You have made one reply.");
	}

	@Test
	void rereadsQuietlyWhatWentOnInAnotherWindow() {
		var play = begin();
		UI.getCurrent().navigate(Links.to(play));
		this.plays.choose(play, 0, 2);

		test(replies().getFirst()).click();

		assertThat(this.plays.open(play).step()).isEqualTo(1);
		assertThat(text()).contains("gone on in another window", this.plays.open(play).talk().getFirst().reply());
	}

	@Test
	void offersToCarryOnOrToStartOver() {
		var play = begin();
		this.plays.choose(play, 0, 1);
		UI.getCurrent().navigate("practice/spin-cycle");

		press("Start over");
		press("Start the talk");

		assertThat(text()).contains("You have not replied yet.");
		UI.getCurrent().navigate("practice/spin-cycle");
		press("Carry on");
		assertThat(text()).contains("You have not replied yet.");
		UI.getCurrent().navigate(Links.to(play));
		assertThat(text()).contains("You left this talk for a newer one");
	}

	@Test
	void playsWithoutNotesAndTellsHowOften() {
		this.walker.walkTo(Kind.SCENARIO);
		UI.getCurrent().navigate("practice/spin-cycle");
		assertThat(text()).contains("With a coach", "Without notes", "5 more times");

		press("Start without notes");
		test(replies().getFirst()).click();

		assertThat(text()).contains("without notes: you see how it went at the end");
		assertThat(buttons()).doesNotContain("Take the last reply back", "A hint");
		assertThat(find(Note.class).all()).isEmpty();
	}

	@Test
	void tellsUntilWhenToWaitForAPlayWithoutNotes() {
		this.walker.walkTo(Kind.SCENARIO);
		var play = this.learning.startScenario("spin-cycle", PlayMode.ASSESSED, Locale.ENGLISH);
		UI.getCurrent().navigate("practice/spin-cycle");

		press("Start over");

		assertThat(text()).contains("You can play it this way again from");
		assertThat(buttons()).doesNotContain("Start without notes").contains("Start the talk");
		assertThat(this.plays.open(play).play().status()).isEqualTo(PlayStatus.SET_ASIDE);
	}

	@Test
	void takesAReplyBackOnThePage() {
		var play = begin();
		UI.getCurrent().navigate(Links.to(play));
		test(replies().getFirst()).click();

		press("Take the last reply back");

		assertThat(text()).contains("You have not replied yet.");
		assertThat(this.plays.open(play).play().status()).isEqualTo(PlayStatus.SET_ASIDE);
	}

	private List<String> buttons() {
		return find(Button.class).all().stream().map(Button::getText).toList();
	}

	@Test
	void aLookBackAtAnOpenPlayLeadsToThePlay() {
		var play = begin();

		UI.getCurrent().navigate(Links.toDebrief(play));

		assertThat(replies()).isNotEmpty();
	}

	@Test
	void playsAgainFromTheLookBack() {
		var play = begin();
		playOn(play);
		UI.getCurrent().navigate(Links.toDebrief(play));

		assertThat(links()).contains("module/peer-principles");
		press("Play again");

		assertThat(text()).contains("You have not replied yet.");
	}

	@Test
	void showsATrainerWhoseTalkItWasAndNothingToPlay() {
		var play = begin();
		playOn(play);
		Acting.as(this.trainer, Role.TRAINER);

		UI.getCurrent().navigate(Links.toDebrief(play));

		assertThat(title()).isEqualTo("How it went for Rosa Villarreal");
		assertThat(text()).contains("CohortsAutumn eveningsRosa Villarreal");
		assertThat(links()).anyMatch((href) -> href.startsWith("cohorts/"))
			.anyMatch((href) -> href.startsWith("trainee/"));
		assertThat(find(Button.class).all()).extracting(Button::getText)
			.doesNotContain("Play again", "Play from this moment");
	}

	@Test
	void showsTrainersHowATalkWasPlayed() {
		playOn(begin());
		var ref = this.learning.journey().orElseThrow().courseVersion();
		Acting.as(this.trainer, Role.TRAINER);

		UI.getCurrent().navigate("insight");
		assertThat(text()).contains("Spin cycle");
		UI.getCurrent().navigate("insight/" + ref + "/spin-cycle");

		assertThat(text()).contains("One play, one of them came to an ending", "Where plays went",
				"How often each reply was given", "Principles over time", "Endings");
		assertThat(find(Anchor.class).withText("Download as CSV").all()).extracting(Anchor::getHref)
			.hasSize(5)
			.allSatisfy((href) -> assertThat(href).startsWith("download/insight/" + ref + "/spin-cycle/")
				.contains(".csv?mode="));
	}

	@Test
	void listsPlaysPageByPage() {
		this.walker.walkTo(Kind.SCENARIO);
		for (int number = 0; number < 11; number++) {
			playOn(this.learning.startScenario("spin-cycle", PlayMode.COACHED, Locale.ENGLISH));
		}
		UI.getCurrent().navigate("practice");
		assertThat(debriefs()).hasSize(10);

		press("Show more");

		assertThat(debriefs()).hasSize(11).doesNotHaveDuplicates();
		assertThat(find(Button.class).withText("Show more").all()).isEmpty();
	}

	private PlayId begin() {
		this.walker.walkTo(Kind.SCENARIO);
		return this.learning.startScenario("spin-cycle", PlayMode.COACHED, Locale.ENGLISH);
	}

	private void playOn(PlayId play) {
		var screen = this.plays.open(play);
		while (screen.now() instanceof PlayScreen.YourTurn) {
			screen = this.plays.choose(play, screen.step(), 1);
		}
	}

	private List<String> committed(PlayId play) {
		return this.plays.open(play).talk().stream().map(PlayScreen.Spoken::reply).toList();
	}

	private Scenario scenario() {
		var version = this.learning.journey().orElseThrow().courseVersion();
		return this.catalogue.course(version).scenario("spin-cycle").orElseThrow();
	}

	private static Stream<String> secrets(Choice choice) {
		return Stream.of(choice.feedback(), choice.harm(), choice.instead()).filter((text) -> text != null);
	}

	private void press(String text) {
		test(find(Button.class).withText(text).single()).click();
	}

	private List<NativeButton> replies() {
		return find(NativeButton.class).all().stream().filter((one) -> one.hasClassName("choice")).toList();
	}

	private List<String> links() {
		return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
	}

	private List<String> debriefs() {
		return links().stream().filter((href) -> href.endsWith("/debrief")).toList();
	}

	private String title() {
		return find(H1.class).single().getText();
	}

	private String text() {
		return find(Main.class).single().getElement().getTextRecursively();
	}

	/** Every text, attribute and property of the tree, hidden parts as well. */
	private List<String> tree() {
		var top = find(Main.class).single().getElement();
		while (!top.getClassList().contains("frame")) {
			top = top.getParent();
		}
		var texts = new ArrayList<String>();
		collect(top, texts);
		return texts;
	}

	private static void collect(Element element, List<String> texts) {
		if (element.isTextNode()) {
			texts.add(element.getText());
			return;
		}
		element.getAttributeNames().map(element::getAttribute).forEach(texts::add);
		element.getPropertyNames().map((name) -> String.valueOf(element.getPropertyRaw(name))).forEach(texts::add);
		element.getChildren().forEach((child) -> collect(child, texts));
	}

}
