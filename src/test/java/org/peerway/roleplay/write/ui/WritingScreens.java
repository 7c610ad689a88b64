package org.peerway.roleplay.write.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.peerway.Acting;
import org.peerway.OnH2;
import org.peerway.people.Accounts;
import org.peerway.people.PersonId;
import org.peerway.people.Role;
import org.peerway.roleplay.Fixtures;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.write.DraftId;
import org.peerway.roleplay.write.ScenarioWriting;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Two trainers before the screens for writing role-plays. */
@OnH2
@Import(Accounts.class)
public abstract class WritingScreens extends SpringBrowserlessTest {

	@Autowired
	private Accounts accounts;

	@Autowired
	protected ScenarioWriting writing;

	protected PersonId marcus = PersonId.random();

	protected PersonId ines = PersonId.random();

	@BeforeEach
	void actAsTrainer() {
		UI.getCurrent().setLocale(Locale.ENGLISH);
		this.accounts.clear();
		this.ines = this.accounts.make("Ines Ortega", Role.TRAINER);
		this.marcus = this.accounts.actAs("Marcus Bell", Role.TRAINER);
	}

	@AfterEach
	void leave() {
		Acting.asNobody();
	}

	protected void as(PersonId person) {
		Acting.as(person, Role.TRAINER);
	}

	/** A draft of the talk with Devon. */
	protected DraftId coffee() {
		return this.writing.create(Fixtures.coffee());
	}

	/** The scenario as it is kept. */
	protected Scenario kept(DraftId draft) {
		return this.writing.open(draft).scenario();
	}

	protected String open(String path) {
		UI.getCurrent().navigate(path);
		return screen();
	}

	protected String open(DraftId draft) {
		return open(WriteLinks.to(draft));
	}

	protected String open(DraftId draft, String at) {
		UI.getCurrent().navigate(WriteLinks.to(draft), QueryParameters.simple(Map.of(WriteLinks.AT, at)));
		return screen();
	}

	protected String part(DraftId draft, String part) {
		return open(WriteLinks.to(draft) + "/" + part);
	}

	protected String screen() {
		return find(Main.class).single().getElement().getTextRecursively();
	}

	protected void press(String label) {
		test(find(Button.class).withText(label).all().getFirst()).click();
	}

	protected boolean hasButton(String label) {
		return find(Button.class).withText(label).exists();
	}

	/** Presses a small button by the name that screen readers say. */
	protected void pressSmall(String name) {
		var button = find(NativeButton.class).all()
			.stream()
			.filter((one) -> one.getAriaLabel().equals(Optional.of(name)))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No " + name + " among " + small()));
		test(button).click();
	}

	protected List<String> small() {
		return find(NativeButton.class).all()
			.stream()
			.map(NativeButton::getAriaLabel)
			.flatMap(Optional::stream)
			.toList();
	}

	protected TextField line(String label) {
		return labelled(TextField.class, label).getFirst();
	}

	protected TextArea area(String label) {
		return labelled(TextArea.class, label).getFirst();
	}

	protected List<TextArea> areas(String label) {
		return labelled(TextArea.class, label);
	}

	protected ComboBox<String> target() {
		return target(0);
	}

	@SuppressWarnings("unchecked")
	protected ComboBox<String> target(int index) {
		return labelled(ComboBox.class, "Goes to").get(index);
	}

	@SuppressWarnings("unchecked")
	protected <T> Select<T> choice(String label) {
		return labelled(Select.class, label).getFirst();
	}

	private <C extends Component & HasLabel> List<C> labelled(Class<C> type, String label) {
		var found = find(type).all().stream().filter((one) -> label.equals(one.getLabel())).toList();
		if (found.isEmpty()) {
			throw new AssertionError("No " + label + " among "
					+ Stream.of(find(type).all().stream().map(HasLabel::getLabel).toArray()).toList());
		}
		return found;
	}

}
