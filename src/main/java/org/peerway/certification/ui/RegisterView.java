package org.peerway.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.EmptyState;
import org.peerway.base.ui.GrowingTable;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.PageHeader;
import org.peerway.base.ui.Tag;
import org.peerway.certification.CertificateCard;
import org.peerway.certification.CertificateService;
import org.peerway.certification.OfficeService;

/** Every certificate that was ever issued, newest first. */
@Route("register")
@Menu(order = 20, title = "certification.register.menu", icon = "shield")
@RolesAllowed("OFFICE")
class RegisterView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

	private final transient OfficeService office;

	private final transient CertificateService certificates;

	private final TextField search = new TextField();

	private final Div list = new Div();

	RegisterView(OfficeService office, CertificateService certificates) {
		this.office = office;
		this.certificates = certificates;
		this.search.setLabel(getTranslation("certification.register.search"));
		this.search.setPrefixComponent(Icon.SEARCH.draw());
		this.search.setClearButtonVisible(true);
		this.search.setWidth("min(22rem, 100%)");
		this.search.setValueChangeMode(ValueChangeMode.LAZY);
		this.search.addValueChangeListener((event) -> show());
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassName("stack");
		getContent().add(new PageHeader(getPageTitle()).lead(getTranslation("certification.register.lead")),
				this.search, this.list);
	}

	@Override
	public void afterNavigation(AfterNavigationEvent event) {
		show();
	}

	private void show() {
		var today = this.certificates.now().toLocalDate();
		var table = new DataTable<CertificateCard>(getPageTitle())
			.heading(getTranslation("certification.verify.number"), this::number)
			.text(getTranslation("certification.verify.name"), CertificateCard::name)
			.text(getTranslation("certification.verify.issued"), (one) -> Dates.day(one.issuedOn(), getLocale()))
			.text(getTranslation("certification.verify.until"),
					(one) -> one.expiresOn().map((end) -> Dates.day(end, getLocale())).orElse(""))
			.column(getTranslation("certification.queue.state"), (one) -> standing(one.isInForceOn(today)))
			.column(getTranslation("certification.register.document"), this::links);
		var rows = new GrowingTable<CertificateCard>(table, getTranslation("certification.more"), (before,
				limit) -> this.office.register(this.search.getValue(), before.map(CertificateCard::serial), limit));
		this.list.removeAll();
		this.list.add(rows.begin() ? rows : new EmptyState(Icon.SHIELD, getTranslation(
				this.search.isEmpty() ? "certification.register.empty" : "certification.register.nothing")));
	}

	private Component standing(boolean inForce) {
		return inForce ? Tag.done(getTranslation("certification.register.in-force"))
				: Tag.later(getTranslation("certification.register.ended"));
	}

	private Component number(CertificateCard certificate) {
		var number = new Span(certificate.serial().value());
		number.addClassName("code");
		return number;
	}

	private Component links(CertificateCard certificate) {
		var row = new Div(outside("download/certificate/" + certificate.id().value(), "certification.register.pdf"),
				outside("verify/" + certificate.code().grouped(), "certification.register.page"));
		row.addClassNames("row", "tight");
		return row;
	}

	private Anchor outside(String href, String key) {
		var link = new Anchor(href, getTranslation(key));
		link.getElement().setAttribute("router-ignore", true);
		return link;
	}

	@Override
	public String getPageTitle() {
		return getTranslation("certification.register.title");
	}

}
