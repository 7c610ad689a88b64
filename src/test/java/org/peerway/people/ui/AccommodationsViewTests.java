package org.peerway.people.ui;

import java.util.Locale;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerway.Acting;
import org.peerway.OnH2;
import org.peerway.people.AccommodationService;
import org.peerway.people.Accounts;
import org.peerway.people.Allowance;
import org.peerway.people.ApprovedAllowance;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@OnH2
@Import(Accounts.class)
class AccommodationsViewTests extends SpringBrowserlessTest {

	@Autowired
	private Accounts accounts;

	@Autowired
	private AccommodationService accommodations;

	private PersonId rosa;

	@BeforeEach
	void actAsTheOffice() {
		UI.getCurrent().setLocale(Locale.ENGLISH);
		this.accounts.clear();
		this.rosa = this.accounts.make("Rosa Villarreal", Role.TRAINEE);
		this.accounts.actAs("Ines Ortega", Role.OFFICE);
	}

	@AfterEach
	void leave() {
		Acting.asNobody();
	}

	@ParameterizedTest
	@EnumSource(names = { "TRAINEE", "TRAINER" })
	void isForTheOfficeAndAdministrators(Role role) {
		Acting.asSomebody(role);

		UI.getCurrent().navigate("accommodations");

		assertThat(find(H1.class).single().getText()).isEqualTo("This page is for other people");
	}

	@Test
	@SuppressWarnings("unchecked")
	void approvesWhatTheOfficeChooses() {
		UI.getCurrent().navigate("accommodations");
		assertThat(screen()).contains("Rosa Villarreal", "The rules for everybody");
		press("Change");
		test(find(Select.class).single()).selectItem("1.5 times the usual time");
		test(find(Checkbox.class).single()).click();

		press("Approve");
		assertThat(find(TextArea.class).single().isInvalid()).isTrue();
		assertThat(this.accommodations.approved(this.rosa)).isEmpty();
		test(find(TextArea.class).single()).setValue("Reads with a screen reader");
		press("Approve");

		assertThat(this.accommodations.approved(this.rosa)).map(ApprovedAllowance::allowance)
			.contains(new Allowance(1.5, false, true, 0));
		assertThat(screen()).contains("1.5 times the usual time", "Breaks stop the clock")
			.doesNotContain("screen reader");
	}

	@Test
	void endsWhatIsAllowed() {
		this.accommodations.approve(this.rosa, new Allowance(1, true, false, 1), "A reason", null);
		UI.getCurrent().navigate("accommodations");
		press("Change");

		press("End it now");

		assertThat(this.accommodations.approved(this.rosa)).isEmpty();
		assertThat(screen()).contains("The rules for everybody");
	}

	private void press(String label) {
		test(find(Button.class).withText(label).single()).click();
	}

	private String screen() {
		return find(Main.class).single().getElement().getTextRecursively();
	}

}
