package org.peerway.learning.ui;

import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;

import org.peerway.assessment.AttemptId;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.Icon;
import org.peerway.learning.results.ExportFormat;

import org.springframework.security.web.csrf.CsrfToken;

/** The ways to take the record of an attempt out, each by a form with the token. */
class ResultsCard extends Composite<Div> {

	ResultsCard(AttemptId attempt) {
		var ways = new Div();
		ways.addClassName("row");
		for (var format : ExportFormat.values()) {
			ways.getElement().appendChild(form(attempt, format));
		}
		getContent().add(Card.titled(getTranslation("learning.results.export"),
				new Paragraph(getTranslation("learning.results.export.lead")), ways));
	}

	private Element form(AttemptId attempt, ExportFormat format) {
		var button = new NativeButton();
		button.add(Icon.DOWNLOAD.draw(), new Span(getTranslation("learning.results.export." + format.ending())));
		button.getElement().setAttribute("type", "submit");
		button.addClassName("btn");
		var form = new Element("form").setAttribute("method", "post")
			.setAttribute("action", ResultsDownload.address(attempt, format));
		token().ifPresent((token) -> form.appendChild(new Element("input").setAttribute("type", "hidden")
			.setAttribute("name", token.getParameterName())
			.setAttribute("value", token.getToken())));
		return form.appendChild(button.getElement());
	}

	private static Optional<CsrfToken> token() {
		return Optional.ofNullable(VaadinServletRequest.getCurrent())
			.map((request) -> request.getAttribute(CsrfToken.class.getName()))
			.map(CsrfToken.class::cast);
	}

}
