package org.peerway.assessment.bank.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Location;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerway.Acting;
import org.peerway.assessment.bank.BankFilter;
import org.peerway.assessment.bank.BankStatus;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Kind;
import org.peerway.people.Role;

import static org.assertj.core.api.Assertions.assertThat;

class BankViewTests extends BankScreens {

	@ParameterizedTest
	@EnumSource(names = { "TRAINEE", "OFFICE", "ADMIN" })
	void isForTrainers(Role role) {
		Acting.asSomebody(role);

		for (var path : List.of("bank", "bank/duplicates", "bank/" + UUID.randomUUID())) {
			UI.getCurrent().navigate(path);
			assertThat(find(H1.class).single().getText()).isEqualTo("This page is for trainers");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "es" })
	void listsWhatLiesInAFolder(String language) {
		UI.getCurrent().setLocale(Locale.of(language));
		var folder = folder("Listening");
		live(folder, "A live one", "hope");
		draft(folder, "");

		var screen = open("bank?folder=" + folder);

		assertThat(screen).contains("Listening", "A live one", "hope",
				language.equals("en") ? "2 questions" : "2 preguntas",
				language.equals("en") ? "Without a title yet" : "Todavía sin título",
				language.equals("en") ? "Single choice" : "Opción única");
	}

	@Test
	void findsWordsAndKeepsThemInTheAddress() {
		var folder = folder("Words");
		draft(folder, "Silence");
		draft(folder, "Boundaries");
		open("bank?folder=" + folder);

		test(field("Find words")).setValue("silenc");

		assertThat(screen()).contains("Silence", "One question").doesNotContain("Boundaries");
		test(field("Find words")).setValue("nothing like it");
		assertThat(screen()).contains("No question here fits");
	}

	@Test
	void saysOfAnEmptyFolderThatNothingLiesInIt() {
		var folder = folder("Empty");

		assertThat(open("bank?folder=" + folder)).contains("Nothing lies in this folder yet")
			.doesNotContain("No question here fits");
	}

	@Test
	void addressSaysAllThatIsLookedFor() {
		var folder = UUID.randomUUID();
		var filter = new BankFilter("two words & more", Optional.of(folder), Set.of("a b", "c"), Set.of("hope"),
				Optional.of(Head.Difficulty.HARD), Optional.of(Kind.TRUE_FALSE), Optional.of(BankStatus.LIVE), true,
				Optional.of(Locale.of("es")));
		var href = new BankAddress(filter, 3).href();

		var read = BankAddress.of(new Location(href));

		assertThat(read).isEqualTo(new BankAddress(filter, 3));
		assertThat(BankAddress.of(new Location("bank?folder=x&kind=y&page=-1&status=z")))
			.isEqualTo(new BankAddress(BankFilter.NONE, 0));
	}

	@Test
	void filtersByState() {
		var folder = folder("States");
		live(folder, "In use");
		var sent = draft(folder, "Sent");
		this.review.send(sent, 1, "");
		open("bank?folder=" + folder);

		test(choice("State")).selectItem("In review");
		assertThat(screen()).contains("One question");
		test(choice("State")).selectItem("Live");

		assertThat(screen()).contains("In use").doesNotContain("Sent");
	}

	@Test
	void changesManyAtOnce() {
		var folder = folder("Many");
		var one = draft(folder, "One");
		var two = draft(folder, "Two");
		open("bank?folder=" + folder);
		assertThat(hasButton("Add tags")).isFalse();

		test(find(Checkbox.class).withPropertyValue(Checkbox::getLabel, "Choose all on this page").single()).click();
		assertThat(screen()).contains("2 questions chosen");
		press("Add tags");
		test(field("Tags")).setValue("Hope, voice");
		pressInDialog("Add tags");

		assertThat(screen()).contains("All 2 questions were changed.", "hope, voice");
		assertThat(item(one).tags()).containsExactly("hope", "voice");
		assertThat(item(two).tags()).containsExactly("hope", "voice");
		assertThat(hasButton("Add tags")).isFalse();
	}

	@Test
	void saysWhyNothingWasChanged() {
		var folder = folder("Refused");
		var live = live(folder, "Live one");
		draft(folder, "Draft one");
		open("bank?folder=" + folder);
		find(Checkbox.class).withPropertyValue((box) -> box.getAriaLabel().orElse("").startsWith("Choose “"), true)
			.all()
			.forEach((box) -> test(box).click());

		press("Retire");
		pressInDialog("Retire");

		assertThat(screen()).contains("Nothing was changed, because one question does not allow it",
				"“Draft one”: it is not live");
		assertThat(item(live).status()).isEqualTo(BankStatus.LIVE);
	}

	@Test
	@SuppressWarnings("unchecked")
	void movesWhatIsChosen() {
		var folder = folder("From");
		var to = folder("To");
		var id = draft(folder, "Moved");
		open("bank?folder=" + folder);
		test(find(Checkbox.class).withPropertyValue((box) -> box.getAriaLabel().orElse(""), "Choose “Moved”").single())
			.click();

		press("Move");
		ComboBox<String> place = find(ComboBox.class).all().getLast();
		place.getListDataView().getItems().filter((name) -> name.startsWith("To ")).forEach(place::setValue);
		pressInDialog("Move");

		assertThat(this.folders.counts()).containsEntry(to, 1L);
		assertThat(item(id).folder()).contains(to);
	}

	@Test
	void makesRenamesAndTakesAwayFolders() {
		var name = "Made " + UUID.randomUUID();
		open("bank");
		press("New folder");
		test(field("Name")).setValue("  ");
		press("Make the folder");
		assertThat(field("Name").isInvalid()).isTrue();
		test(field("Name")).setValue(name);
		press("Make the folder");
		assertThat(screen()).contains(name, "No question");

		press("Change this folder");
		test(field("Name")).setValue(name + "!");
		press("Save");
		assertThat(screen()).contains(name + "!");
		press("Change this folder");
		press("Take it away");

		assertThat(screen()).doesNotContain(name);
	}

	@Test
	void fullFolderIsNotTakenAway() {
		var folder = folder("Full");
		draft(folder, "Kept");
		open("bank?folder=" + folder);

		press("Change this folder");
		press("Take it away");

		assertThat(field("Name").getErrorMessage()).contains("still something in it");
	}

	@Test
	void beginsAQuestionOfAKind() {
		var folder = folder("New");
		open("bank?folder=" + folder);

		press("New question");
		test(choice("Kind")).selectItem("Matching");
		press("Begin");

		assertThat(screen()).contains("Matching", "Without a title yet", "Every change is saved at once");
		assertThat(this.folders.counts()).containsEntry(folder, 1L);
	}

	@Test
	void turnsPages() {
		var folder = folder("Pages");
		for (int i = 0; i < 26; i++) {
			draft(folder, "Number %02d".formatted(i));
		}

		assertThat(open("bank?folder=" + folder)).contains("26 questions · Page 1 of 2", "Number 24", "Next page")
			.doesNotContain("Number 25", "Page before");
		assertThat(open("bank?folder=" + folder + "&page=1")).contains("Page 2 of 2", "Number 25", "Page before")
			.doesNotContain("Number 24");
	}

	@Test
	void listsNearDuplicates() {
		var folder = folder("Twins");
		var words = UUID.randomUUID().toString().replace('-', ' ') + " and more words of the same kind";
		this.drafts.create(folder, Locale.ENGLISH, single("First twin", words), List.of());
		var second = this.drafts.create(folder, Locale.ENGLISH, single("Second twin", words), List.of());

		assertThat(open("bank/duplicates")).contains("First twin", "Second twin", "100% alike");
		assertThat(open("bank/" + second + "/check")).contains("First twin", "100% alike");
	}

}
