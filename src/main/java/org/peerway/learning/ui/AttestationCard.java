package org.peerway.learning.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

import org.peerway.base.ui.Action;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.NotYet;
import org.peerway.base.ui.Tag;
import org.peerway.learning.TraineePage;

/** Where a trainer states that somebody is ready, or reads what was stated. */
final class AttestationCard extends Composite<Div> {

	private final TextArea statement = new TextArea();

	AttestationCard(TraineePage page, Consumer<String> attest) {
		var card = Card.titled(getTranslation("learning.attest.title"));
		getContent().addClassName("side");
		getContent().add(card);
		if (page.attestation().isPresent()) {
			given(card, page.attestation().get());
		}
		else if (page.state().isComplete()) {
			form(card, attest);
		}
		else {
			card.add(new Paragraph(getTranslation("learning.attest.what")),
					new NotYet(getTranslation("learning.attest.do"), getTranslation("learning.attest.not-yet")));
		}
	}

	private void given(Card card, TraineePage.Attested attested) {
		card.add(Tag.done(getTranslation("learning.attest.given")), new Quote(attested.statement()), new Paragraph(
				getTranslation("learning.attest.by", attested.trainerName(), Moments.day(attested.at()))));
	}

	private void form(Card card, Consumer<String> attest) {
		this.statement.setLabel(getTranslation("learning.attest.field"));
		this.statement.setHelperText(getTranslation("learning.attest.help"));
		this.statement.setMaxLength(2000);
		this.statement.setMinRows(4);
		this.statement.setWidthFull();
		card.add(new Paragraph(getTranslation("learning.attest.what")), this.statement,
				Action.primary(getTranslation("learning.attest.do"), () -> submit(attest)).wide());
	}

	private void submit(Consumer<String> attest) {
		this.statement.setErrorMessage(getTranslation("learning.attest.empty"));
		this.statement.setInvalid(this.statement.getValue().isBlank());
		if (!this.statement.isInvalid()) {
			attest.accept(this.statement.getValue());
		}
	}

}
