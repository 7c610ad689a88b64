package org.peerway.assessment.bank.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.peerway.Acting;
import org.peerway.OnH2;
import org.peerway.assessment.bank.BankBulk;
import org.peerway.assessment.bank.BankDrafts;
import org.peerway.assessment.bank.BankFolders;
import org.peerway.assessment.bank.BankItem;
import org.peerway.assessment.bank.BankReview;
import org.peerway.assessment.bank.BankService;
import org.peerway.assessment.bank.FolderName;
import org.peerway.people.Accounts;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Words to tell a test about the screens of the bank in. */
@OnH2
@Import(Accounts.class)
abstract class BankScreens extends SpringBrowserlessTest {

	@Autowired
	Accounts accounts;

	@Autowired
	BankService bank;

	@Autowired
	BankDrafts drafts;

	@Autowired
	BankReview review;

	@Autowired
	BankFolders folders;

	@Autowired
	BankBulk bulk;

	PersonId marcus;

	PersonId harriet;

	@BeforeEach
	void actAsMarcus() {
		UI.getCurrent().setLocale(Locale.ENGLISH);
		this.accounts.clear();
		this.harriet = this.accounts.make("Harriet Lowe", Role.TRAINER);
		this.marcus = this.accounts.actAs("Marcus Bell", Role.TRAINER);
	}

	@AfterEach
	void leave() {
		Acting.asNobody();
	}

	void as(PersonId trainer) {
		Acting.as(trainer, Role.TRAINER);
	}

	static Map<String, Object> single(String title, String ask) {
		var tree = new LinkedHashMap<String, Object>();
		tree.put("kind", "single");
		tree.put("title", title);
		tree.put("ask", ask);
		tree.put("options", List.of(Map.of("id", "a", "text", "Listen first", "fits", true),
				Map.of("id", "b", "text", "Give advice", "feedback", "Advice can wait.")));
		return tree;
	}

	UUID folder(String name) {
		return this.folders.create(null, new FolderName(name + " " + UUID.randomUUID())).orElseThrow();
	}

	UUID draft(UUID folder, String title, String... tags) {
		return this.drafts.create(folder, Locale.ENGLISH, single(title, "What helps " + title + "?"), List.of(tags));
	}

	/** By Marcus and Harriet; Marcus acts on. */
	UUID live(UUID folder, String title, String... tags) {
		var id = draft(folder, title, tags);
		publish(id);
		return id;
	}

	void publish(UUID id) {
		this.review.send(id, item(id).step(), "");
		as(this.harriet);
		this.review.approve(id, item(id).step(), "Reads well");
		as(this.marcus);
	}

	BankItem item(UUID id) {
		return this.bank.item(id).orElseThrow();
	}

	String open(String path) {
		var location = new Location(path);
		UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
		return screen();
	}

	String screen() {
		return find(Main.class).single().getElement().getTextRecursively();
	}

	Button button(String label) {
		return find(Button.class).withText(label).single();
	}

	void press(String label) {
		test(button(label)).click();
	}

	/** The last button of that name, which is the one of the dialog. */
	void pressInDialog(String label) {
		test(find(Button.class).withText(label).all().getLast()).click();
	}

	boolean hasButton(String label) {
		return !find(Button.class).withText(label).all().isEmpty();
	}

	TextField field(String label) {
		return find(TextField.class).withPropertyValue(TextField::getLabel, label).single();
	}

	TextArea area() {
		return find(TextArea.class).single();
	}

	@SuppressWarnings("unchecked")
	<T> Select<T> choice(String label) {
		return (Select<T>) find(Select.class).withPropertyValue(Select::getLabel, label).all().getLast();
	}

}
