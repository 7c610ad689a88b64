package org.peerway.certification.ui;

import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

import org.peerway.base.ui.Action;
import org.peerway.base.ui.Card;
import org.peerway.certification.ApplicationService;

/** Where the applicant confirms the printed name and applies. */
final class ApplyCard extends Composite<Div> {

	private final transient ApplicationService service;

	private final TextField name = new TextField();

	private final Runnable applied;

	ApplyCard(ApplicationService service, String name, Runnable applied) {
		this.service = service;
		this.applied = applied;
		this.name.setLabel(getTranslation("certification.apply.name"));
		this.name.setHelperText(getTranslation("certification.apply.name-help"));
		this.name.setMaxLength(ApplicationService.LONGEST_NAME);
		this.name.setValue(name);
		this.name.setWidthFull();
		getContent().add(Card.titled(getTranslation("certification.apply.title"),
				new Paragraph(getTranslation("certification.apply.what")), this.name,
				Action.primary(getTranslation("certification.apply.do"), this::apply)));
	}

	private void apply() {
		var missing = this.service.unprintable(this.name.getValue());
		if (this.name.getValue().isBlank()) {
			refuse(getTranslation("certification.apply.name-missing"));
		}
		else if (!missing.isEmpty()) {
			refuse(getTranslation("certification.apply.unprintable",
					missing.stream().map(Character::toString).collect(Collectors.joining(" "))));
		}
		else {
			this.service.apply(this.name.getValue(), getLocale());
			this.applied.run();
		}
	}

	private void refuse(String text) {
		this.name.setErrorMessage(text);
		this.name.setInvalid(true);
		this.name.focus();
	}

}
