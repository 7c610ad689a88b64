package org.peerway.shell.ui;

import java.util.List;
import java.util.Locale;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

	@Test
	void everyPlaceIsOpenToWhoeverSeesIt() {
		Acting.asSomebody(Role.TRAINER);
		var layout = open();

		assertThat(find(Places.class).from(layout).all())
			.allSatisfy((places) -> assertThat(places.getElement().getTextRecursively()).doesNotContain("!en", "!{"));
	}

	@Test
	void theMenuLeadsToTheOtherLanguageAndBack() {
		Acting.asSomebody(Role.OFFICE);

		open();

		assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
			.contains("language?to=es&back=%2Fnowhere%3Fa%3Db%26c%3Dd");
	}

	@Test
	void pauseOffersThreeWays() {
		Acting.asSomebody(Role.TRAINEE);
		open();

		press("Pause");

		assertThat(buttonsIn(find(PauseDialog.class).single())).containsExactly("I am back", "Leave for today",
				"I would like to talk to someone");
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
	void talkingToSomeoneOpensTheHelpLines() {
		Acting.asSomebody(Role.TRAINEE);
		open();
		press("Pause");

		press("I would like to talk to someone");

		assertThat(find(HelpDialog.class).single().getElement().getTextRecursively()).contains("988");
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
		UI.getCurrent().navigate("nowhere?a=b&c=d");
		return find(MainLayout.class).single();
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
