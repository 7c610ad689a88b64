package org.peerway.assessment.exchange.ui;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.peerway.assessment.bank.BankDrafts;
import org.peerway.assessment.bank.BankDuplicates;
import org.peerway.assessment.bank.BankFolders;
import org.peerway.assessment.bank.BankLimits;
import org.peerway.assessment.bank.Folder;
import org.peerway.assessment.exchange.Format;
import org.peerway.assessment.exchange.Import;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.PageHeader;

/**
 * Brings questions of a file into the bank: it is read first, and stored when a person
 * says so.
 */
@Route(ExchangeLinks.IMPORT)
@RolesAllowed("TRAINER")
class ImportView extends Composite<Div> implements HasDynamicTitle {

	private static final String BANK = "bank";

	private final transient BankDrafts drafts;

	private final transient BankFolders folders;

	private final transient BankDuplicates duplicates;

	private final Div steps = new Div();

	private @Nullable KeepCard keep;

	ImportView(BankDrafts drafts, BankFolders folders, BankDuplicates duplicates) {
		this.drafts = drafts;
		this.folders = folders;
		this.duplicates = duplicates;
		this.steps.addClassName("stack");
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassName("stack");
		getContent()
			.add(new PageHeader(getTranslation("exchange.import")).crumb(getTranslation("assessment.bank.menu"), BANK)
				.lead(getTranslation("exchange.import.lead")), this.steps);
		begin();
	}

	private void begin() {
		this.steps.removeAll();
		this.steps.add(new FileCard(this::report));
	}

	private void report(String fileName, Format format, Locale language, Import read) {
		var run = new DryRun(read, new Alike(this.duplicates, language), BankLimits::holds);
		var report = new ReportCard(run, fileName, format, this::refresh);
		var actions = new Div();
		actions.addClassName("row");
		this.steps.removeAll();
		this.steps.add(report);
		if (run.isComparedLater()) {
			this.steps.add(new Note(Note.Kind.INFO, getTranslation("exchange.alike.partly", DryRun.COMPARED)));
		}
		this.keep = null;
		if (!run.chosen().isEmpty()) {
			this.keep = new KeepCard(run, this.folders.all(), (folder) -> store(run, folder, language));
			this.steps.add(this.keep);
		}
		if (!run.refused().isEmpty()) {
			var text = new RemarkWords(this).report(fileName, format, run.refused());
			actions.add(Downloads.link(getTranslation("exchange.refused.download"), "refused.txt",
					"text/plain;charset=utf-8", text.getBytes(StandardCharsets.UTF_8)));
		}
		actions.add(Action.outlined(getTranslation("exchange.file.other"), this::begin).icon(Icon.PAPER));
		this.steps.add(actions);
		report.greet();
	}

	private void refresh() {
		if (this.keep != null) {
			this.keep.refresh();
		}
	}

	private void store(DryRun run, Optional<Folder> folder, Locale language) {
		var stored = this.drafts.importAll(run.chosen(), folder.map(Folder::id).orElse(null), language);
		this.keep = null;
		this.steps.removeAll();
		this.steps.add(new Note(Note.Kind.DONE, getTranslation("exchange.kept", stored.size()),
				getTranslation("exchange.kept.more"))
			.announced()
			.actions(
					ActionLink.primary(BANK + folder.map((one) -> "?folder=" + one.id()).orElse(""),
							getTranslation("exchange.kept.look")),
					Action.outlined(getTranslation("exchange.file.other"), this::begin).icon(Icon.PAPER)));
	}

	@Override
	public String getPageTitle() {
		return getTranslation("exchange.import") + " · " + getTranslation("app.name");
	}

}
