package org.peerway.assessment.exchange.ui;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerway.Acting;
import org.peerway.OnH2;
import org.peerway.assessment.bank.BankFolders;
import org.peerway.assessment.bank.BankService;
import org.peerway.assessment.bank.FolderName;
import org.peerway.assessment.exchange.Fixtures;
import org.peerway.people.Accounts;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@OnH2
@Import(Accounts.class)
class ImportViewTests extends SpringBrowserlessTest {

	private static final String SHEET = """
			kind,ask,answer,hint,levels
			true-false,Hope helps?,yes,,
			true-false,Hope hurts?,no,,5
			riddle,What is it?,a stone,,
			""";

	@Autowired
	private Accounts accounts;

	@Autowired
	private BankFolders folders;

	@Autowired
	private BankService bank;

	@Autowired
	private JdbcTemplate database;

	@BeforeEach
	void actAsTrainer() {
		UI.getCurrent().setLocale(Locale.ENGLISH);
		this.accounts.clear();
		this.accounts.actAs("Marcus Bell", Role.TRAINER);
	}

	@AfterEach
	void leave() {
		Acting.asNobody();
	}

	@ParameterizedTest
	@EnumSource(names = { "TRAINEE", "OFFICE", "ADMIN" })
	void isForTrainers(Role role) {
		Acting.asSomebody(role);

		UI.getCurrent().navigate("bank/import");

		assertThat(find(H1.class).single().getText()).isEqualTo("This page is for trainers");
	}

	@Test
	void reportsEveryItemBeforeAnythingIsStored() {
		int before = stored();

		read("questions.csv", SHEET.getBytes(StandardCharsets.UTF_8));

		assertThat(screen()).contains("questions.csv, read as CSV sheet: 3 questions. Nothing is stored yet.",
				"All (3)", "As they are (1)", "Changed (1)", "Not taken (1)", "Line 4",
				"Questions of the kind “riddle” are not known here", "Left out: levels: 5");
		assertThat(stored()).isEqualTo(before);
	}

	@Test
	void storesWhatIsChosenAsDraftsInFolder() {
		var folder = this.folders.create(null, new FolderName("Hope " + UUID.randomUUID())).orElseThrow();
		upload("questions.csv", SHEET.getBytes(StandardCharsets.UTF_8));
		choose("Language of the questions", Locale.of("es"));
		press("See what would come of it");
		test(find(Checkbox.class).withCaption("Hope hurts?").single()).click();
		choose("Folder", this.folders.all().stream().filter((one) -> one.id().equals(folder)).findFirst());

		press("Put one question into the bank as a draft");

		assertThat(screen()).contains("One question is in the bank as a draft.");
		assertThat(this.database.queryForList("select title from bank_question where folder = ?", String.class, folder))
			.containsExactly("Hope helps?");
		assertThat(this.bank
			.item(this.database.queryForObject("select id from bank_question where folder = ?", UUID.class, folder)))
			.hasValueSatisfying((item) -> assertThat(item.language()).isEqualTo(Locale.of("es")));
	}

	@Test
	void showsOnlyThePartThatIsWanted() {
		read("questions.csv", SHEET.getBytes(StandardCharsets.UTF_8));

		press("Not taken (1)");

		assertThat(screen()).contains("What is it?", "1 to 1 of 1");
		assertThat(find(Checkbox.class).all()).isEmpty();
	}

	@Test
	void marksWhatFileSaysTwiceAndBankAlready() {
		var words = "Does a walk in the park with " + UUID.randomUUID() + " help somebody to find hope again?";
		var sheet = "title,ask,answer\nA walk," + words + ",yes\nAgain," + words + ",yes\n";
		read("questions.csv", sheet.getBytes(StandardCharsets.UTF_8));
		assertThat(screen()).contains("Like others (1)", "Nearly the same as: A walk");
		press("Leave out those that are like others");
		press("Put one question into the bank as a draft");
		press("Choose another file");

		read("questions.csv", sheet.getBytes(StandardCharsets.UTF_8));

		assertThat(screen()).contains("Like others (2)");
	}

	@Test
	void showsQuestionAsTraineesWillMeetIt() {
		read("questions.csv", SHEET.getBytes(StandardCharsets.UTF_8));

		test(find(Button.class).withAttribute("aria-label", "Preview of “Hope helps?”").single()).click();

		assertThat(find(Dialog.class).single().getElement().getTextRecursively()).contains("Hope helps?", "True");
	}

	@Test
	void asksForEncodingThatFileDoesNotTell() {
		upload("q.csv", "ask,answer\n¿Café?,yes\n".getBytes(Charset.forName("IBM850")));
		assertThat(find(Select.class).withCaption("Encoding").single().getHelperText())
			.startsWith("The file does not tell.");
		assertThat(find(Pre.class).single().getText()).doesNotContain("Café");

		choose("Encoding", Charset.forName("IBM850"));
		assertThat(find(Pre.class).single().getText()).contains("¿Café?");
		press("See what would come of it");

		assertThat(find(Checkbox.class).withCaption("¿Café?").all()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "questions.aiken.txt, Aiken", "aiken_errors.txt, Aiken", "questions.gift.txt, GIFT",
			"multichoice.moodle.xml, Moodle XML", "single-choice-feedbacks.xml, 'QTI 2.1, 2.2 or 3.0'",
			"MissingFile.zip, 'QTI 2.1, 2.2 or 3.0'" })
	void readsFilesOfOthers(String name, String format) {
		read(name, Fixtures.read(name));

		assertThat(screen()).contains(name + ", read as " + format, "Nothing is stored yet.");
	}

	@Test
	void saysThatNothingWasFound() {
		read("notes.csv", "Nothing at all".getBytes(StandardCharsets.UTF_8));

		assertThat(screen()).contains("no questions", "No row names the columns");
		assertThat(find(Button.class).withTextContaining("into the bank").all()).isEmpty();
	}

	@Test
	void refusesLargerFilesThanCanBeRead() {
		upload("q.csv", new byte[20_000_001]);

		assertThat(screen()).contains("The file is larger than 20 MB");
		assertThat(find(Button.class).withText("See what would come of it").all()).isEmpty();
	}

	private void read(String name, byte[] file) {
		upload(name, file);
		press("See what would come of it");
	}

	private void upload(String name, byte[] file) {
		if (find(Upload.class).all().isEmpty()) {
			UI.getCurrent().navigate("bank/import");
		}
		test(find(Upload.class).single()).upload(name, "application/octet-stream", file);
		roundTrip();
	}

	@SuppressWarnings("unchecked")
	private <T> void choose(String label, T value) {
		((Select<T>) find(Select.class).withCaption(label).single()).setValue(value);
	}

	private int stored() {
		return Optional.ofNullable(this.database.queryForObject("select count(*) from bank_question", Integer.class))
			.orElse(0);
	}

	private void press(String label) {
		test(find(Button.class).withText(label).single()).click();
	}

	private String screen() {
		return find(Main.class).single().getElement().getTextRecursively();
	}

}
