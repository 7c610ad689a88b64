package org.peerway.assessment.bank.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;

import org.peerway.assessment.bank.BankDrafts;
import org.peerway.assessment.bank.BankFolders;
import org.peerway.assessment.edit.QuestionEditor;
import org.peerway.assessment.question.Kind;
import org.peerway.base.Languages;
import org.peerway.base.ui.Action;

/** Begins a question of some kind, in some language, somewhere. */
final class NewQuestionDialog extends Dialog {

	private final transient BankDrafts drafts;

	private final Select<Kind> kind = new Select<>();

	private final Select<Locale> language = new Select<>();

	private final FolderSelect place;

	NewQuestionDialog(BankDrafts drafts, BankFolders folders, Optional<UUID> folder) {
		this.drafts = drafts;
		this.place = new FolderSelect(folders.all(), getTranslation("assessment.bank.folder"));
		this.place.choose(folder);
		this.kind.setLabel(getTranslation("assessment.bank.filter.kind"));
		this.kind.setItems(BankAddress.kinds());
		this.kind.setItemLabelGenerator((one) -> BankWords.kind(this, one));
		this.kind.setValue(Kind.SINGLE);
		this.kind.setWidthFull();
		this.language.setLabel(getTranslation("assessment.bank.new.language"));
		this.language.setItems(Languages.ALL);
		this.language.setItemLabelGenerator((one) -> BankWords.language(this, one));
		this.language.setValue(Languages.ALL.getFirst());
		this.language.setWidthFull();
		setHeaderTitle(getTranslation("assessment.bank.new"));
		setWidth("28rem");
		setMaxWidth("100%");
		var content = new Div(this.kind, this.language, this.place);
		content.addClassName("col");
		add(content);
		getFooter().add(Action.plain(getTranslation("assessment.bank.cancel"), this::close),
				Action.primary(getTranslation("assessment.bank.new.begin"), this::begin));
	}

	private void begin() {
		var id = this.drafts.create(this.place.chosen().orElse(null), this.language.getValue(),
				QuestionEditor.blank(this.kind.getValue()), List.of());
		close();
		UI.getCurrent().navigate(BankAddress.question(id));
	}

}
