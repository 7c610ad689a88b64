package org.peerway.assessment.bank.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import org.peerway.assessment.bank.BankBulk;
import org.peerway.assessment.bank.BankFolders;
import org.peerway.assessment.bank.BulkResult;
import org.peerway.assessment.exchange.ui.ExchangeLinks;
import org.peerway.assessment.question.Head;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Note;

/** What can be done with all chosen questions at once, and what came of it. */
final class BulkBar extends Composite<Div> {

	private final transient BankBulk bulk;

	private final transient BankFolders folders;

	private final transient Selection selection;

	private final transient Runnable changed;

	private final Span count = new Span();

	private final Div acts = new Div();

	private final Div told = new Div();

	BulkBar(BankBulk bulk, BankFolders folders, Selection selection, Runnable changed) {
		this.bulk = bulk;
		this.folders = folders;
		this.selection = selection;
		this.changed = changed;
		this.count.addClassName("b");
		this.count.getElement().setAttribute("role", "status");
		this.acts.addClassNames("row", "tight");
		this.acts.add(this.count, Action.outlined(getTranslation("assessment.bank.bulk.move"), this::move),
				Action.outlined(getTranslation("assessment.bank.bulk.tag"), () -> tags("tag", this.bulk::tag)),
				Action.outlined(getTranslation("assessment.bank.bulk.untag"), () -> tags("untag", this.bulk::untag)),
				Action.outlined(getTranslation("assessment.bank.bulk.difficulty"), this::difficulty),
				Action.outlined(getTranslation("assessment.bank.bulk.retire"), this::retire),
				Action.outlined(getTranslation("exchange.export.these"), this::export),
				Action.plain(getTranslation("assessment.bank.bulk.clear"), this::clear));
		getContent().addClassName("bulk");
		getContent().add(this.acts, this.told);
	}

	/** Shows how many are chosen. */
	void show() {
		this.acts.setVisible(this.selection.size() > 0);
		this.count.setText(getTranslation("assessment.bank.bulk.chosen", this.selection.size()));
	}

	private void clear() {
		this.told.removeAll();
		this.selection.clear();
		this.changed.run();
	}

	private void export() {
		ExchangeLinks.export(UI.getCurrent(), this.selection.all());
	}

	private void move() {
		var place = new FolderSelect(this.folders.all(), getTranslation("assessment.bank.bulk.move.to"));
		dialog("move", place, (ids) -> this.bulk.move(ids, place.chosen().orElse(null))).open();
	}

	private void tags(String act, BiFunction<List<UUID>, Set<String>, BulkResult> change) {
		var words = new TextField(getTranslation("assessment.bank.tags"));
		words.setHelperText(getTranslation("assessment.bank.tags.help"));
		words.setWidthFull();
		dialog(act, words, (ids) -> change.apply(ids, tags(words.getValue()))).open();
	}

	/** Words with commas between them. */
	static Set<String> tags(String words) {
		return Set.copyOf(Arrays.asList(words.split(",")));
	}

	private void difficulty() {
		var choice = new Select<Head.Difficulty>();
		choice.setLabel(getTranslation("assessment.bank.filter.difficulty"));
		choice.setItems(Head.Difficulty.values());
		choice.setItemLabelGenerator((one) -> BankWords.difficulty(this, one));
		choice.setValue(Head.Difficulty.MEDIUM);
		dialog("difficulty", choice, (ids) -> this.bulk.setDifficulty(ids, choice.getValue())).open();
	}

	private void retire() {
		dialog("retire", new Span(getTranslation("assessment.bank.bulk.retire.means")), this.bulk::retire).open();
	}

	private ActDialog dialog(String act, Component field, Function<List<UUID>, BulkResult> change) {
		return new ActDialog(getTranslation("assessment.bank.bulk." + act + ".title", this.selection.size()), field,
				getTranslation("assessment.bank.bulk." + act), () -> tell(change.apply(this.selection.all())));
	}

	private void tell(BulkResult result) {
		this.told.removeAll();
		if (result.refused().isEmpty()) {
			this.told.add(new Note(Note.Kind.DONE, done(result.changed().size(), this.selection.size())).announced());
			this.selection.clear();
		}
		else {
			this.told.add(refused(result));
		}
		this.changed.run();
	}

	private String done(int changed, int chosen) {
		return (changed == chosen) ? getTranslation("assessment.bank.bulk.done.all", changed)
				: getTranslation("assessment.bank.bulk.done", changed, chosen);
	}

	private Component refused(BulkResult result) {
		var list = new UnorderedList();
		result.refused()
			.forEach((one) -> list.add(new ListItem(getTranslation("assessment.bank.bulk.refused.one",
					BankWords.title(this, one.title()), getTranslation(one.reason().key())))));
		return new Note(Note.Kind.CARE, getTranslation("assessment.bank.bulk.refused", result.refused().size()))
			.add(list)
			.announced();
	}

}
