package org.peerway.assessment.exchange.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerway.Acting;
import org.peerway.OnH2;
import org.peerway.assessment.bank.BankDrafts;
import org.peerway.assessment.bank.BankFolders;
import org.peerway.assessment.bank.FolderName;
import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.Target;
import org.peerway.assessment.question.Questions;
import org.peerway.people.Accounts;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OnH2
@Import(Accounts.class)
class ExportViewTests extends SpringBrowserlessTest {

	@Autowired
	private Accounts accounts;

	@Autowired
	private BankFolders folders;

	@Autowired
	private BankDrafts drafts;

	@Autowired
	private BankExport export;

	private UUID folder;

	private List<UUID> questions;

	@BeforeEach
	void actAsTrainer() {
		UI.getCurrent().setLocale(Locale.ENGLISH);
		this.accounts.clear();
		this.accounts.actAs("Marcus Bell", Role.TRAINER);
		this.folder = this.folders.create(null, new FolderName("Taken along " + UUID.randomUUID())).orElseThrow();
		this.questions = this.drafts.importAll(List.of(
				new ImportedQuestion(Questions.single(UUID.randomUUID().toString()), List.of("Inner"), List.of("warm"),
						List.of()),
				new ImportedQuestion(Questions.all().filter((one) -> one.kind().isRated()).findFirst().orElseThrow())),
				this.folder, Locale.ENGLISH);
	}

	@AfterEach
	void leave() {
		Acting.asNobody();
	}

	@ParameterizedTest
	@EnumSource(names = { "TRAINEE", "OFFICE", "ADMIN" })
	void isForTrainers(Role role) {
		Acting.asSomebody(role);

		UI.getCurrent().navigate("bank/export");

		assertThat(find(H1.class).single().getText()).isEqualTo("This page is for trainers");
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.export.of(Optional.empty(), true));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.export.of(List.of(), true));
	}

	@Test
	void isForNobodyWhoIsNotSignedIn() {
		Acting.asNobody();

		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> this.export.of(Optional.empty(), true));
	}

	@Test
	void gathersQuestionsWithFoldersAndTags() {
		var gathered = this.export.of(Optional.of(this.folder), true);

		assertThat(gathered.questions()).hasSize(2);
		assertThat(gathered.questions()).filteredOn((one) -> one.tags().equals(List.of("warm")))
			.singleElement()
			.satisfies((one) -> assertThat(one.folders()).hasSize(2).endsWith("Inner"));
		assertThat(this.export.of(Optional.of(this.folder), false).unpublished()).isEqualTo(2);
		assertThat(this.export.of(this.questions.subList(0, 1), true).questions()).hasSize(1);
	}

	@Test
	void tellsWhatTheFormatCannotHoldBeforeTheFileIsTaken() {
		visit(ExchangeLinks.toExport(Optional.of(this.folder)));
		test(find(Checkbox.class).single()).click();
		choose("Format", Target.GIFT);
		assertThat(find(Anchor.class).withText("Take the file along").all()).isEmpty();

		press("See what the file will hold");

		assertThat(screen()).contains("2 questions were written as GIFT.", "not whole in it", "Put in another way",
				"Take the file along");
	}

	@Test
	void saysThatAllIsWhole() {
		ExchangeLinks.export(UI.getCurrent(), this.questions);
		assertThat(screen()).contains("The 2 questions you chose");
		test(find(Checkbox.class).single()).click();

		press("See what the file will hold");

		assertThat(screen()).contains("Everything is in the file, whole.");
	}

	@Test
	void tellsOfWhatNobodyPublished() {
		visit(ExchangeLinks.toExport(Optional.of(this.folder)));

		press("See what the file will hold");

		assertThat(screen()).contains("No question was written", "2 questions were passed over")
			.doesNotContain("Take the file along");
	}

	private static void visit(String address) {
		var parts = address.split("\\?");
		UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts[1]));
	}

	@SuppressWarnings("unchecked")
	private <T> void choose(String label, T value) {
		((Select<T>) find(Select.class).withCaption(label).single()).setValue(value);
	}

	private void press(String label) {
		test(find(Button.class).withText(label).single()).click();
	}

	private String screen() {
		return find(Main.class).single().getElement().getTextRecursively();
	}

}
