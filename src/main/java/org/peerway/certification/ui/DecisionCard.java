package org.peerway.certification.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

import org.peerway.base.ui.Action;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.Focus;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.NotYet;
import org.peerway.base.ui.Note;
import org.peerway.certification.ApplicationState;
import org.peerway.certification.CaseFile;
import org.peerway.certification.CertificateCard;
import org.peerway.certification.OfficeService;
import org.peerway.certification.RequirementsMissingException;

/** Where the office decides: issue, or give back with a reason. */
final class DecisionCard extends Composite<Div> {

	private static final int LONGEST_REASON = 2000;

	private final transient OfficeService office;

	private final transient CaseFile file;

	private final LocalDate today;

	private final Runnable decided;

	private final Card card = Card.small(getTranslation("certification.decision.title"));

	private final TextArea reason = new TextArea();

	private Component result = this.card;

	DecisionCard(OfficeService office, CaseFile file, LocalDate today, Runnable decided) {
		this.office = office;
		this.file = file;
		this.today = today;
		this.decided = decided;
		getContent().add(this.card);
		file.certificate().ifPresentOrElse(this::issued, this::open);
	}

	private void issued(CertificateCard certificate) {
		this.result = new Note(Note.Kind.DONE, getTranslation("certification.decision.issued"),
				getTranslation("certification.mine.facts", certificate.serial().value(),
						Dates.day(certificate.issuedOn(), getLocale())));
		this.card.add(this.result, ActionLink
			.outlined("download/certificate/" + certificate.id().value(), getTranslation("certification.mine.download"))
			.icon(Icon.DOWNLOAD)
			.wide()
			.outside());
	}

	private void open() {
		if (this.file.state() == ApplicationState.RETURNED) {
			this.result = new Paragraph(getTranslation("certification.decision.with-applicant"));
			this.card.add(this.result);
			return;
		}
		boolean met = this.file.worksheet().isMet();
		this.card
			.add(new Paragraph(getTranslation(met ? "certification.decision.all-met" : "certification.decision.open",
					this.file.worksheet().missing().size())));
		this.card.add(issuing(met), giving(met));
	}

	private Component issuing(boolean met) {
		var words = getTranslation("certification.decision.issue");
		if (this.file.bar().isPresent()) {
			return new NotYet(words, getTranslation("certification.decision.another"));
		}
		if (!met) {
			return new NotYet(words, getTranslation("certification.decision.not-met"));
		}
		var prints = new Paragraph(getTranslation("certification.decision.prints", this.file.name()));
		prints.addClassNames("s", "sm");
		return new Div(prints,
				Action
					.primary(words,
							() -> new LastLook(this.file, Dates.day(this.today, getLocale()), this::issue).open())
					.wide());
	}

	/** Leads to what was decided, once the page shows it. */
	void focus() {
		Focus.on(this.result);
	}

	private void issue() {
		decide(() -> this.office.issue(this.file.id()));
	}

	private void decide(Runnable decision) {
		try {
			decision.run();
		}
		catch (RequirementsMissingException | IllegalStateException ex) {
			// Somebody else was first; the page then shows how things stand.
		}
		this.decided.run();
	}

	private Component giving(boolean met) {
		var words = getTranslation(met ? "certification.decision.return" : "certification.decision.ask",
				this.file.name());
		this.reason.setLabel(getTranslation(met ? "certification.decision.why" : "certification.decision.reason"));
		this.reason.setHelperText(getTranslation("certification.decision.reason-help"));
		this.reason.setMaxLength(LONGEST_REASON);
		this.reason.setMinRows(3);
		this.reason.setWidthFull();
		boolean askingIsNext = !met && this.file.bar().isEmpty();
		var give = askingIsNext ? Action.primary(words, this::giveBack) : Action.outlined(words, this::giveBack);
		var part = new Div(this.reason, give.wide());
		part.addClassName("giving");
		return part;
	}

	private void giveBack() {
		this.reason.setErrorMessage(getTranslation("certification.decision.reason-missing"));
		this.reason.setInvalid(this.reason.getValue().isBlank());
		if (!this.reason.isInvalid()) {
			decide(() -> this.office.returnToApplicant(this.file.id(), this.reason.getValue()));
		}
	}

}
