package org.peerway.certification.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import org.peerway.base.ui.Action;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.EmptyState;
import org.peerway.base.ui.Focus;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.PageHeader;
import org.peerway.base.ui.Prose;
import org.peerway.certification.ApplicationService;
import org.peerway.certification.ApplicationState;
import org.peerway.certification.CertificateCard;
import org.peerway.certification.CertificateService;
import org.peerway.certification.OwnCertification;
import org.peerway.certification.Worksheet;
import org.peerway.course.CodeOfEthics;
import org.peerway.people.CurrentPerson;

/**
 * A trainee's way to the certificate: what is required, the code of ethics, the
 * application, the document.
 */
@Route("certificate")
@Menu(order = 30, title = "certification.mine.menu", icon = "shield")
@RolesAllowed("TRAINEE")
class CertificateView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

	private final transient ApplicationService service;

	private final transient CertificateService certificates;

	private final transient CurrentPerson current;

	private Optional<Component> state = Optional.empty();

	private Optional<Component> accepted = Optional.empty();

	CertificateView(ApplicationService service, CertificateService certificates, CurrentPerson current) {
		this.service = service;
		this.certificates = certificates;
		this.current = current;
		getContent().addClassNames("middle", "stack");
	}

	@Override
	public void afterNavigation(AfterNavigationEvent event) {
		show();
	}

	private void show() {
		getContent().removeAll();
		var certificates = this.service.certificates();
		getContent().add(new PageHeader(getPageTitle()).lead(
				getTranslation(certificates.isEmpty() ? "certification.mine.lead" : "certification.mine.lead.issued")));
		certificates.forEach((certificate) -> getContent().add(issued(certificate)));
		this.service.own().ifPresentOrElse(this::show, () -> {
			if (certificates.isEmpty()) {
				getContent().add(new EmptyState(Icon.SHIELD, getTranslation("certification.mine.not-enrolled")));
			}
		});
	}

	private void show(OwnCertification own) {
		this.state = own.application().map(this::state);
		this.state.ifPresent(getContent()::add);
		boolean waiting = own.application()
			.filter((application) -> application.state() == ApplicationState.SUBMITTED)
			.isPresent();
		boolean mayApply = !waiting && !this.service.hasCertificateInForce();
		if (mayApply && own.worksheet().isMet()) {
			var name = own.application()
				.map(OwnCertification.OwnApplication::printedName)
				.orElseGet(() -> this.current.get().name());
			getContent().add(new ApplyCard(this.service, name, this::showApplied));
		}
		else if (mayApply) {
			getContent().add(open(own.worksheet()));
		}
		var language = new InLanguage(own.worksheet().programme().language());
		var sheet = new Card(language.mark(new H2(own.worksheet().programme().title())));
		if (language.isOther()) {
			sheet.add(new Paragraph(getTranslation("certification.worksheet.language")));
		}
		sheet.add(WorksheetTable.own(own.worksheet()));
		getContent().add(sheet);
		getContent().add(ethics(own.codeOfEthics(), language, isAccepted(own.worksheet())));
	}

	private void showApplied() {
		show();
		this.state.ifPresent(Focus::on);
	}

	/** How much is still open, calmly: the rest of the page says the same at length. */
	private Component open(Worksheet worksheet) {
		var missing = worksheet.missing();
		var language = new InLanguage(worksheet.programme().language());
		var chips = new UnorderedList();
		chips.addClassNames("row", "tight", "chips");
		missing.forEach((line) -> {
			var chip = language.mark(new Span(line.requirement().title()));
			chip.addClassName("chip");
			chips.add(new ListItem(chip));
		});
		return new Note(Note.Kind.INFO, getTranslation("certification.mine.open", missing.size())).add(chips);
	}

	private static boolean isAccepted(Worksheet worksheet) {
		return worksheet.lines().stream().anyMatch((line) -> line.finding() instanceof Worksheet.Finding.Accepted);
	}

	private Component state(OwnCertification.OwnApplication application) {
		if (application.state() == ApplicationState.RETURNED) {
			return new Note(Note.Kind.CARE, getTranslation("certification.mine.returned"),
					application.returnReason().orElse(""));
		}
		return new Note(Note.Kind.INFO, getTranslation("certification.mine.waiting"), getTranslation(
				"certification.mine.waiting-more", Moments.day(application.submittedAt()), application.printedName()))
			.icon(Icon.CLOCK);
	}

	private Component issued(CertificateCard certificate) {
		var facts = new Paragraph(getTranslation("certification.mine.facts", certificate.serial().value(),
				Dates.day(certificate.issuedOn(), getLocale())));
		var code = new Span(certificate.code().grouped());
		code.addClassNames("b", "code");
		var codeLine = new Paragraph(new Span(getTranslation("certification.mine.code") + " "), code);
		var download = "download/certificate/" + certificate.id().value();
		var words = getTranslation("certification.mine.download");
		boolean inForce = certificate.isInForceOn(this.certificates.now().toLocalDate());
		return (inForce ? inForce(certificate, facts) : ended(certificate, facts)).add(codeLine)
			.actions(
					(inForce ? ActionLink.primary(download, words) : ActionLink.outlined(download, words))
						.icon(Icon.DOWNLOAD)
						.outside(),
					ActionLink
						.plain("verify/" + certificate.code().grouped(), getTranslation("certification.mine.public"))
						.outside());
	}

	private Note inForce(CertificateCard certificate, Component facts) {
		return new Note(Note.Kind.DONE, getTranslation("certification.mine.issued", certificate.programme()))
			.icon(Icon.SHIELD)
			.add(facts,
					new Paragraph(certificate.expiresOn()
						.map((end) -> getTranslation("certification.mine.until", Dates.day(end, getLocale())))
						.orElseGet(() -> getTranslation("certification.mine.no-end"))));
	}

	private Note ended(CertificateCard certificate, Component facts) {
		var end = certificate.expiresOn().map((day) -> Dates.day(day, getLocale())).orElse("");
		return new Note(Note.Kind.INFO, getTranslation("certification.mine.ended", certificate.programme(), end))
			.icon(Icon.CLOCK)
			.add(facts, new Paragraph(getTranslation("certification.mine.ended-more")));
	}

	private Component ethics(CodeOfEthics code, InLanguage language, boolean accepted) {
		var card = new Card(language.mark(new H2(code.title())));
		if (language.isOther()) {
			card.add(new Note(Note.Kind.INFO, getTranslation("certification.ethics.language"),
					getTranslation("certification.ethics.language.text")));
		}
		card.add(language.mark(new Prose(code.html())));
		if (accepted) {
			var done = new Note(Note.Kind.DONE, getTranslation("certification.ethics.accepted"));
			this.accepted = Optional.of(done);
			card.add(done);
			return card;
		}
		var read = new Checkbox(getTranslation("certification.ethics.read"));
		var message = new Paragraph();
		message.addClassName("s");
		message.getElement().setAttribute("role", "status");
		var tick = new Div(read);
		tick.getStyle().setMarginBottom("var(--vaadin-gap-l)");
		card.add(tick, Action.outlined(getTranslation("certification.ethics.accept"), () -> {
			if (read.getValue()) {
				this.service.acceptEthics();
				show();
				this.accepted.ifPresent(Focus::on);
			}
			else {
				message.setText(getTranslation("certification.ethics.tick"));
			}
		}), message);
		return card;
	}

	@Override
	public String getPageTitle() {
		return getTranslation("certification.mine.title");
	}

}
