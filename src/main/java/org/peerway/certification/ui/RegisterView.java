package org.peerway.certification.ui;

import java.util.Optional;

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

import org.peerway.base.ui.Action;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.EmptyState;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.PageHeader;
import org.peerway.certification.CertificateCard;
import org.peerway.certification.OfficeService;
import org.peerway.certification.SerialNumber;

/** Every certificate that was ever issued, newest first. */
@Route("register")
@Menu(order = 20, title = "certification.register.menu", icon = "shield")
@RolesAllowed("OFFICE")
class RegisterView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

	private static final int PAGE = 50;

	private final transient OfficeService office;

	private final TextField search = new TextField();

	private final Div list = new Div();

	RegisterView(OfficeService office) {
		this.office = office;
		this.search.setLabel(getTranslation("certification.register.search"));
		this.search.setPrefixComponent(Icon.SEARCH.draw());
		this.search.setClearButtonVisible(true);
		this.search.setWidth("min(22rem, 100%)");
		this.search.setValueChangeMode(ValueChangeMode.LAZY);
		this.search.addValueChangeListener((event) -> show(Optional.empty()));
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassName("stack");
		getContent().add(new PageHeader(getPageTitle()), this.search, this.list);
	}

	@Override
	public void afterNavigation(AfterNavigationEvent event) {
		show(Optional.empty());
	}

	private void show(Optional<SerialNumber> before) {
		var found = this.office.register(this.search.getValue(), before, PAGE);
		this.list.removeAll();
		if (found.isEmpty()) {
			this.list.add(new EmptyState(Icon.SHIELD, getTranslation(
					this.search.isEmpty() ? "certification.register.empty" : "certification.register.nothing")));
			return;
		}
		var table = new DataTable<CertificateCard>(getPageTitle())
			.heading(getTranslation("certification.verify.number"), this::number)
			.text(getTranslation("certification.verify.name"), CertificateCard::name)
			.text(getTranslation("certification.verify.issued"), (one) -> Dates.day(one.issuedOn(), getLocale()))
			.text(getTranslation("certification.verify.until"),
					(one) -> one.expiresOn().map((end) -> Dates.day(end, getLocale())).orElse(""))
			.column(getTranslation("certification.register.document"), this::links);
		table.setItems(found);
		this.list.add(new Card(table));
		if (found.size() == PAGE) {
			this.list.add(Action.plain(getTranslation("certification.more"),
					() -> show(Optional.of(found.getLast().serial()))));
		}
	}

	private Component number(CertificateCard certificate) {
		var number = new Span(certificate.serial().value());
		number.addClassName("code");
		return number;
	}

	private Component links(CertificateCard certificate) {
		var row = new Div(outside("download/certificate/" + certificate.id().value(), "certification.mine.download"),
				outside("verify/" + certificate.code().grouped(), "certification.mine.public"));
		row.addClassName("row");
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
