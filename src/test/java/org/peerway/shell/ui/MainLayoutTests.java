package org.peerway.shell.ui;

import java.util.List;
import java.util.Locale;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerway.Acting;
import org.peerway.OnH2;
import org.peerway.people.Role;

import static org.assertj.core.api.Assertions.assertThat;

@OnH2
class MainLayoutTests extends SpringBrowserlessTest {

	@BeforeEach
	void speakEnglish() {
		UI.getCurrent().setLocale(Locale.ENGLISH);
	}

	@AfterEach
	void leave() {
		Acting.asNobody();
	}

	@Test
	void traineesCanPauseAtAnyTime() {
		Acting.asSomebody(Role.TRAINEE);

		open();

		assertThat(buttons()).contains("Pause", "Help lines");
	}

	@ParameterizedTest
	@EnumSource(names = "TRAINEE", mode = EnumSource.Mode.EXCLUDE)
	void staffHaveHelpLinesAndNoPause(Role role) {
		Acting.asSomebody(role);

		open();

		assertThat(buttons()).contains("Help lines").doesNotContain("Pause");
	}

	@Test
	void helpLinesStandThereForWhoeverIsNotSignedIn() {
		Acting.asNobody();

		open();

		assertThat(buttons()).containsExactly("Help lines");
		assertThat(find(NativeButton.class).all()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void everyPlaceHasANameAndAnIcon(Role role) {
		Acting.asSomebody(role);

		open();

		assertThat(find(RouterLink.class).all()).allSatisfy((place) -> {
			assertThat(place.getElement().getTextRecursively()).isNotBlank().doesNotContain("!");
			assertThat(place.getElement().getChild(0).getProperty("innerHTML")).contains("icons.svg#");
		});
	}

	@ParameterizedTest
	@CsvSource({ "en,OFFICE", "es,OFFICE", "en,TRAINEE", "es,TRAINEE", "en,TRAINER", "es,TRAINER", "en,ADMIN",
			"es,ADMIN" })
	void theBarOfAPhoneHasShortWords(String language, Role role) {
		UI.getCurrent().setLocale(Locale.of(language));
		Acting.asSomebody(role);

		open();

		var bar = find(Places.class).withClassName("bottom").single();
		assertThat(find(RouterLink.class, bar).all()).isNotEmpty()
			.flatExtracting((link) -> List.of(link.getElement().getTextRecursively().split("\\s+")))
			.allSatisfy((word) -> assertThat(word).hasSizeLessThanOrEqualTo(12));
	}

	@Test
	void traineesHaveTheirPathAndNoCohorts() {
		Acting.asSomebody(Role.TRAINEE);

		open();

		assertThat(places()).contains("path").doesNotContain("cohorts");
	}

	@Test
	void trainersHaveTheirCohortsAndNoPath() {
		Acting.asSomebody(Role.TRAINER);

		open();

		assertThat(places()).contains("cohorts").doesNotContain("path");
	}

	@Test
	void whoeverHasNoRoleIsToldWhoCanGiveOne() {
		Acting.asSomebody();

		UI.getCurrent().navigate("");

		assertThat(find(Main.class).single().getElement().getTextRecursively())
			.contains("Your office can give you one");
	}

	@Test
	void aScreenForOthersSaysForWhom() {
		Acting.asSomebody(Role.TRAINEE);

		UI.getCurrent().navigate("cohorts");

		assertThat(find(H1.class).single().getText()).isEqualTo("This page is for trainers");
	}

	@Test
	void homeLeadsToTheFirstPlace() {
		Acting.asSomebody(Role.TRAINER);

		UI.getCurrent().navigate("");

		assertThat(find(RouterLink.class).withAttribute("aria-current", "page").all()).extracting(RouterLink::getHref)
			.contains("cohorts");
	}

	@Test
	void aPlaceThatOnlyAWideBarHasRoomForIsInTheMenuToo() {
		Acting.asSomebody(Role.TRAINER);
		UI.getCurrent().navigate("cohorts");

		UI.getCurrent().navigate("quizzes");

		var marked = find(RouterLink.class).withAttribute("aria-current", "page").all();
		assertThat(marked).extracting(RouterLink::getHref).containsExactly("quizzes", "quizzes");
		assertThat(marked.stream().map((link) -> link.getParent().orElseThrow().getElement().getAttribute("class")))
			.containsExactlyInAnyOrder("only-wide", "only-narrow");
		assertThat(find(NativeButton.class).withClassName("you").all())
			.allSatisfy((you) -> assertThat(you.getClassNames()).contains("here", "in-bar"));
	}

	@Test
	void aPlaceInTheMenuAloneIsLitAtItsButton() {
		Acting.asSomebody(Role.TRAINER);
		UI.getCurrent().navigate("cohorts");
		assertThat(find(NativeButton.class).withClassName("here").all()).isEmpty();

		UI.getCurrent().navigate("messages");

		assertThat(find(RouterLink.class).withAttribute("aria-current", "page").all()).extracting(RouterLink::getHref)
			.containsExactly("messages");
		assertThat(find(NativeButton.class).withClassName("here").all()).hasSize(2)
			.allSatisfy((you) -> assertThat(you.hasClassName("in-bar")).isFalse());
	}

	@Test
	void theMenuLeadsToTheOtherLanguageAndBack() {
		Acting.asSomebody(Role.OFFICE);

		open();

		assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
			.contains("language?to=es&back=%2Fnowhere%3Fafter%3D7");
	}

	@Test
	void pauseOffersThreeWays() {
		Acting.asSomebody(Role.TRAINEE);
		open();

		press("Pause");

		assertThat(buttonsIn(find(PauseDialog.class).single())).containsExactly("I am back", "Leave for today");
		assertThat(find(PauseDialog.class).single().getElement().getTextRecursively())
			.contains("I would like to talk to someone", "988");
	}

	@Test
	void whoeverComesBackGoesOnWhereTheyWere() {
		Acting.asSomebody(Role.TRAINEE);
		open();
		press("Pause");

		press("I am back");

		assertThat(find(Dialog.class).all()).isEmpty();
	}

	@Test
	void showsScreensInTheMainLandmark() {
		Acting.asSomebody(Role.TRAINEE);

		open();

		var main = find(Main.class).single();
		assertThat(main.getId()).contains("main");
		assertThat(main.getElement().getTextRecursively()).contains("This page is not here", "Way home");
	}

	private MainLayout open() {
		UI.getCurrent().navigate("nowhere", QueryParameters.of("after", "7"));
		return find(MainLayout.class).single();
	}

	private List<String> places() {
		return find(RouterLink.class).all().stream().map(RouterLink::getHref).toList();
	}

	private List<String> buttons() {
		return find(Button.class).all().stream().map(Button::getText).toList();
	}

	private List<String> buttonsIn(Dialog dialog) {
		return find(Button.class, dialog).all().stream().map(Button::getText).toList();
	}

	private void press(String text) {
		test(find(Button.class).withText(text).single()).click();
	}

}
