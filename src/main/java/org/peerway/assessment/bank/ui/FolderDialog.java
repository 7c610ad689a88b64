package org.peerway.assessment.bank.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

import org.peerway.assessment.bank.BankFilter;
import org.peerway.assessment.bank.BankFolders;
import org.peerway.assessment.bank.Folder;
import org.peerway.assessment.bank.FolderChange;
import org.peerway.assessment.bank.FolderName;
import org.peerway.base.ui.Action;

/** Makes, renames, moves or takes away a folder. */
final class FolderDialog extends Dialog {

	private final transient BankFolders folders;

	private final transient Runnable changed;

	private final TextField name = new TextField();

	private final FolderSelect place;

	private FolderDialog(BankFolders folders, Runnable changed, @Nullable UUID parent) {
		this.folders = folders;
		this.changed = changed;
		this.place = new FolderSelect(folders.all(), getTranslation("assessment.bank.folder.within"));
		this.place.choose(Optional.ofNullable(parent));
		this.name.setLabel(getTranslation("assessment.bank.folder.name"));
		this.name.setMaxLength(100);
		this.name.setWidthFull();
		this.name.setManualValidation(true);
		this.name.setRequiredIndicatorVisible(true);
		var content = new Div(this.name, this.place);
		content.addClassName("col");
		add(content);
		setWidth("28rem");
		setMaxWidth("100%");
		getFooter().add(Action.plain(getTranslation("assessment.bank.cancel"), this::close));
	}

	static FolderDialog create(BankFolders folders, Optional<Folder> within, Runnable changed) {
		var dialog = new FolderDialog(folders, changed, within.map(Folder::id).orElse(null));
		dialog.setHeaderTitle(dialog.getTranslation("assessment.bank.folder.new"));
		dialog.getFooter().add(Action.primary(dialog.getTranslation("assessment.bank.folder.create"), dialog::create));
		return dialog;
	}

	static FolderDialog change(BankFolders folders, Folder folder, Runnable changed) {
		var dialog = new FolderDialog(folders, changed, folder.parent().orElse(null));
		dialog.setHeaderTitle(dialog.getTranslation("assessment.bank.folder.change.what", folder.name()));
		dialog.name.setValue(folder.name());
		dialog.getFooter()
			.add(Action.outlined(dialog.getTranslation("assessment.bank.folder.delete"), () -> dialog.delete(folder)),
					Action.primary(dialog.getTranslation("assessment.bank.save"), () -> dialog.change(folder)));
		return dialog;
	}

	private void create() {
		named().ifPresent((wanted) -> this.folders.create(this.place.chosen().orElse(null), wanted)
			.ifPresentOrElse((folder) -> done(Optional.of(folder)), () -> wrong(FolderChange.NAME_TAKEN)));
	}

	private void change(Folder folder) {
		named().ifPresent((wanted) -> {
			var moved = folder.parent().equals(this.place.chosen()) ? FolderChange.DONE
					: this.folders.move(folder.id(), this.place.chosen().orElse(null));
			var result = (moved == FolderChange.DONE && !wanted.value().equals(folder.name()))
					? this.folders.rename(folder.id(), wanted) : moved;
			if (result == FolderChange.DONE) {
				done(Optional.of(folder.id()));
			}
			else {
				wrong(result);
			}
		});
	}

	private void delete(Folder folder) {
		var result = this.folders.delete(folder.id());
		if (result == FolderChange.DONE) {
			done(folder.parent());
		}
		else {
			wrong(result);
		}
	}

	private Optional<FolderName> named() {
		if (FolderName.fits(this.name.getValue())) {
			return Optional.of(new FolderName(this.name.getValue()));
		}
		this.name.setErrorMessage(getTranslation("assessment.bank.folder.name.wrong"));
		this.name.setInvalid(true);
		this.name.focus();
		return Optional.empty();
	}

	private void wrong(FolderChange why) {
		this.name.setErrorMessage(getTranslation("assessment.bank.folder." + why.name().toLowerCase(Locale.ROOT)));
		this.name.setInvalid(true);
		this.name.focus();
	}

	private void done(Optional<UUID> shown) {
		close();
		this.changed.run();
		new BankAddress(BankFilter.NONE, 0).in(shown).go();
	}

}
