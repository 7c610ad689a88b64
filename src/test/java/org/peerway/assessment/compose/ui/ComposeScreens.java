package org.peerway.assessment.compose.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.peerway.Acting;
import org.peerway.OnH2;
import org.peerway.assessment.AttemptRules;
import org.peerway.assessment.Mode;
import org.peerway.assessment.TimeRule;
import org.peerway.assessment.Waits;
import org.peerway.assessment.Window;
import org.peerway.assessment.bank.PoolRule;
import org.peerway.assessment.compose.ComposeService;
import org.peerway.assessment.compose.QuizDraft;
import org.peerway.assessment.compose.SectionDraft;
import org.peerway.people.Accounts;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A trainer before the screens for quizzes, with four questions in the bank. */
@OnH2
@Import({ Accounts.class, LiveBank.class })
abstract class ComposeScreens extends SpringBrowserlessTest {

	@Autowired
	private Accounts accounts;

	@Autowired
	private LiveBank bank;

	@Autowired
	ComposeService service;

	UUID folder = UUID.randomUUID();

	@BeforeEach
	void actAsTrainer() {
		UI.getCurrent().setLocale(Locale.ENGLISH);
		this.accounts.clear();
		this.folder = this.bank.folder("Listening " + UUID.randomUUID(), 4);
		this.accounts.actAs("Marcus Bell", Role.TRAINER);
	}

	@AfterEach
	void leave() {
		Acting.asNobody();
	}

	QuizDraft draft(int passMark, SectionDraft... sections) {
		var rules = new AttemptRules(Mode.QUIZ, 3, Waits.NONE, TimeRule.NONE, Window.ALWAYS);
		return new QuizDraft("Midterm", Locale.ENGLISH, 20, passMark, rules, List.of(sections));
	}

	SectionDraft section(String title, int draw) {
		return new SectionDraft(title, draw,
				new PoolRule(this.folder, Set.of(), Set.of(), Set.of(), null, Set.of(), Locale.ENGLISH));
	}

	/** The draft as it is kept now. */
	QuizDraft kept(UUID quiz) {
		return this.service.draft(quiz).draft();
	}

	String open(String path) {
		UI.getCurrent().navigate(path);
		return screen();
	}

	String screen() {
		return find(Main.class).single().getElement().getTextRecursively();
	}

	void press(String label) {
		test(find(Button.class).withText(label).single()).click();
	}

	/** Presses a small button by the name that screen readers say. */
	void pressSmall(String name) {
		var button = find(NativeButton.class).all()
			.stream()
			.filter((one) -> one.getAriaLabel().equals(Optional.of(name)))
			.findFirst()
			.orElseThrow();
		test(button).click();
	}

	TextField line(String label) {
		return lines(label).getFirst();
	}

	List<TextField> lines(String label) {
		return find(TextField.class).all().stream().filter((one) -> label.equals(one.getLabel())).toList();
	}

	IntegerField number(String label) {
		return find(IntegerField.class).all()
			.stream()
			.filter((one) -> label.equals(one.getLabel()))
			.findFirst()
			.orElseThrow();
	}

}
