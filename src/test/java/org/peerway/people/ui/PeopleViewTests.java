package org.peerway.people.ui;

import java.util.Locale;
import java.util.Set;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerway.Acting;
import org.peerway.OnH2;
import org.peerway.people.Accounts;
import org.peerway.people.PeopleService;
import org.peerway.people.PersonRow;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@OnH2
@Import(Accounts.class)
class PeopleViewTests extends SpringBrowserlessTest {

	@Autowired
	private Accounts accounts;

	@Autowired
	private PeopleService people;

	@BeforeEach
	void actAsAdministrator() {
		UI.getCurrent().setLocale(Locale.ENGLISH);
		this.accounts.clear();
		this.accounts.make("Rosa Villarreal", Role.TRAINEE);
		this.accounts.actAs("Sam Adeyemi", Role.ADMIN);
	}

	@AfterEach
	void leave() {
		Acting.asNobody();
	}

	@ParameterizedTest
	@EnumSource(names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
	void isForAdministrators(Role role) {
		Acting.asSomebody(role);

		open("people");

		assertThat(find(H1.class).single().getText()).isEqualTo("This page is for administrators");
		assertThat(text()).doesNotContain("Rosa");
	}

	@Test
	void showsNobodyToNobody() {
		Acting.asNobody();

		open("people");

		assertThat(find(PeopleView.class).all()).isEmpty();
	}

	@Test
	void listsPeopleWithTheirRoles() {
		open("people");

		assertThat(text()).contains("Rosa Villarreal", "rosa.villarreal@test.example", "Trainee", "Active",
				"Sam Adeyemi", "Administrator");
	}

	@Test
	void saysWhichDatabaseKeepsEverything() {
		open("people");

		assertThat(text()).contains("Everything is kept in a file on this server.");
	}

	@Test
	void findsPeople() {
		open("people");

		test(find(TextField.class).single()).setValue("rosa");

		assertThat(text()).contains("Rosa Villarreal").doesNotContain("Sam Adeyemi");
	}

	@Test
	void saysWhenNobodyFits() {
		open("people?q=zzz");

		assertThat(text()).contains("Nobody fits that");
		assertThat(find(TextField.class).single().getValue()).isEqualTo("zzz");
	}

	@Test
	void leadsToTheNextPage() {
		for (int number = 0; number < 60; number++) {
			this.accounts.make("Person", "p%02d@test.example".formatted(number));
		}
		open("people?q=person");

		var next = find(Anchor.class).all()
			.stream()
			.filter((link) -> link.getHref().contains("after="))
			.findFirst()
			.orElseThrow();
		open(next.getHref());

		assertThat(text()).contains("p59@test.example", "From the beginning").doesNotContain("p00@test.example");
	}

	@Test
	void invitesAndShowsTheLinkOnce() {
		open("people");
		press("Invite somebody");

		test(find(TextField.class).from(dialog()).single()).setValue("June Halvorsen");
		test(find(EmailField.class).from(dialog()).single()).setValue("june@example.org");
		find(RoleChoice.class).single().setValue(Set.of(Role.TRAINER));
		press("Create the link");

		assertThat(dialog().getHeaderTitle()).isEqualTo("A link for June Halvorsen");
		assertThat(find(TextField.class).from(dialog()).single().getValue()).contains("/invitation/");
		assertThat(dialog().getElement().getTextRecursively()).contains("This server sends no mail");
		press("Done");
		assertThat(text()).contains("June Halvorsen is invited.", "Invited");
		assertThat(person("june").roles()).containsExactly(Role.TRAINER);
	}

	@Test
	void saysWhatIsMissingInAnInvitation() {
		open("people");
		press("Invite somebody");

		test(find(EmailField.class).from(dialog()).single()).setValue("june");
		press("Create the link");

		assertThat(find(TextField.class).from(dialog()).single().isInvalid()).isTrue();
		assertThat(find(TextField.class).from(dialog()).single().getErrorMessage()).contains("the name of the person");
		assertThat(find(EmailField.class).from(dialog()).single().isInvalid()).isTrue();
		assertThat(find(RoleChoice.class).single().getErrorMessage()).isEqualTo("Please choose at least one role.");
		test(find(EmailField.class).from(dialog()).single()).setValue("");
		assertThat(find(EmailField.class).from(dialog()).single().getErrorMessage())
			.isEqualTo("Please write the e-mail address of the person.");
		assertThat(this.people.list("june", "").rows()).isEmpty();
	}

	@Test
	void saysWhenSomebodyHasTheAddressAlready() {
		open("people");
		press("Invite somebody");

		test(find(TextField.class).from(dialog()).single()).setValue("Rosa");
		test(find(EmailField.class).from(dialog()).single()).setValue("Rosa.Villarreal@test.example");
		find(RoleChoice.class).single().setValue(Set.of(Role.TRAINEE));
		press("Create the link");

		assertThat(find(EmailField.class).from(dialog()).single().getErrorMessage()).contains("has an account already");
	}

	@Test
	void changesRoles() {
		openDialog("rosa");

		find(RoleChoice.class).single().setValue(Set.of(Role.TRAINEE, Role.TRAINER));
		press("Save");

		assertThat(person("rosa").roles()).containsExactlyInAnyOrder(Role.TRAINEE, Role.TRAINER);
		assertThat(find(Dialog.class).all()).isEmpty();
		assertThat(text()).contains("Trainee, Trainer");
	}

	@Test
	void saysWhyTheLastAdministratorStays() {
		openDialog("sam");

		find(RoleChoice.class).single().setValue(Set.of());
		press("Save");

		assertThat(dialog().getElement().getTextRecursively()).contains("This is the last administrator");
		assertThat(person("sam").roles()).containsExactly(Role.ADMIN);
	}

	@Test
	void saysThatNobodySuspendsThemself() {
		openDialog("sam");

		press("Suspend");
		press("Suspend now");

		assertThat(dialog().getElement().getTextRecursively()).contains("You cannot suspend yourself");
	}

	@Test
	void suspendsAndLetsBackIn() {
		openDialog("rosa");
		press("Suspend");
		assertThat(person("rosa").suspended()).isFalse();
		press("Suspend now");
		assertThat(text()).contains("Suspended", "Rosa Villarreal is suspended.");

		press("Change");
		press("Let back in");

		assertThat(person("rosa").suspended()).isFalse();
	}

	@Test
	void givesANewLink() {
		openDialog("rosa");

		press("New link");

		assertThat(dialog().getHeaderTitle()).isEqualTo("A link for Rosa Villarreal");
	}

	private void openDialog(String search) {
		open("people?q=" + search);
		press("Change");
	}

	private void open(String path) {
		UI.getCurrent()
			.navigate(path.replaceAll("\\?.*", ""),
					QueryParameters.fromString(path.contains("?") ? path.replaceAll(".*\\?", "") : ""));
	}

	private Dialog dialog() {
		return find(Dialog.class).single();
	}

	private PersonRow person(String search) {
		return this.people.list(search, "").rows().getFirst();
	}

	private String text() {
		return find(Main.class).single().getElement().getTextRecursively();
	}

	private void press(String text) {
		test(find(Button.class).all()
			.stream()
			.filter((button) -> button.getText().equals(text))
			.findFirst()
			.orElseThrow()).click();
	}

}
