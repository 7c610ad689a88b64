package org.peerway.people.ui;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;

import org.peerway.base.ui.Action;
import org.peerway.base.ui.Moments;
import org.peerway.people.AccommodationService;
import org.peerway.people.Allowance;
import org.peerway.people.ApprovedAllowance;
import org.peerway.people.PeopleService;
import org.peerway.people.PersonCard;

/** What one person is allowed, why and until when. */
class AccommodationDialog extends Dialog {

	/** Stands for no time limit at all. */
	private static final double UNTIMED = 0;

	private final transient AccommodationService accommodations;

	private final transient PeopleService people;

	private final transient PersonCard person;

	private final transient Runnable changed;

	private final Select<Double> time = new Select<>();

	private final Checkbox breaks = new Checkbox(getTranslation("people.allowance.breaks"));

	private final IntegerField attempts = new IntegerField(getTranslation("people.accommodation.attempts"));

	private final DatePicker until = new DatePicker(getTranslation("people.accommodation.until"));

	private final TextArea reason = new TextArea(getTranslation("people.accommodation.reason"));

	AccommodationDialog(AccommodationService accommodations, PeopleService people, PersonCard person,
			Runnable changed) {
		this.accommodations = accommodations;
		this.people = people;
		this.person = person;
		this.changed = changed;
		setHeaderTitle(getTranslation("people.accommodation.title", person.name()));
		setWidth("34rem");
		setMaxWidth("100%");
		var present = accommodations.approved(person.id());
		fields(present);
		var content = new Div();
		content.addClassName("col");
		present.map(this::approved).ifPresent(content::add);
		content.add(this.time, this.breaks, this.attempts, this.until, this.reason);
		add(content);
		getFooter().add(Action.plain(getTranslation("people.cancel"), this::close));
		present.ifPresent(
				(one) -> getFooter().add(Action.outlined(getTranslation("people.accommodation.end"), this::end)));
		getFooter().add(Action.primary(getTranslation("people.accommodation.approve"), this::approve));
	}

	private void fields(Optional<ApprovedAllowance> present) {
		var allowance = present.map(ApprovedAllowance::allowance).orElse(Allowance.NONE);
		this.time.setLabel(getTranslation("people.accommodation.time"));
		this.time.setItems(List.of(1.0, 1.25, 1.5, 2.0, 3.0, UNTIMED));
		this.time.setItemLabelGenerator(this::factor);
		this.time.setValue(allowance.untimed() ? UNTIMED : allowance.timeFactor());
		this.breaks.setValue(allowance.breaks());
		this.attempts.setMin(0);
		this.attempts.setMax(20);
		this.attempts.setStepButtonsVisible(true);
		this.attempts.setValue(allowance.extraAttempts());
		this.attempts.setI18n(new IntegerField.IntegerFieldI18n()
			.setBadInputErrorMessage(getTranslation("people.accommodation.attempts.wrong"))
			.setMinErrorMessage(getTranslation("people.accommodation.attempts.wrong"))
			.setMaxErrorMessage(getTranslation("people.accommodation.attempts.wrong")));
		this.until.setHelperText(getTranslation("people.accommodation.until.help"));
		this.until.setLocale(getLocale());
		present.map(ApprovedAllowance::until)
			.ifPresent((end) -> this.until.setValue(end.atZone(Moments.zone()).toLocalDate().minusDays(1)));
		this.reason.setHelperText(getTranslation("people.accommodation.reason.help"));
		this.reason.setMaxLength(AccommodationService.LONGEST_REASON);
		this.reason.setRequiredIndicatorVisible(true);
		this.reason.setManualValidation(true);
		this.reason.setWidthFull();
		present.ifPresent((one) -> this.reason.setValue(one.reason()));
	}

	private String factor(double factor) {
		if (factor == UNTIMED) {
			return getTranslation("people.allowance.untimed");
		}
		return (factor == 1) ? getTranslation("people.accommodation.time.usual")
				: getTranslation("people.allowance.time", NumberFormat.getInstance(getLocale()).format(factor));
	}

	private Component approved(ApprovedAllowance present) {
		var by = this.people.name(present.approvedBy()).name();
		var line = new Paragraph(getTranslation("people.accommodation.by", by, Moments.day(present.approvedAt())));
		line.addClassNames("s", "sm");
		return line;
	}

	private void approve() {
		var last = this.until.getValue();
		boolean past = last != null && last.isBefore(LocalDate.now(Moments.zone()));
		this.until.setErrorMessage(getTranslation("people.accommodation.until.wrong"));
		this.until.setManualValidation(true);
		this.until.setInvalid(past);
		this.reason.setErrorMessage(getTranslation("people.accommodation.reason.wrong"));
		this.reason.setInvalid(this.reason.isEmpty());
		if (past) {
			this.until.focus();
		}
		else if (this.reason.isEmpty()) {
			this.reason.focus();
		}
		else if (this.attempts.isInvalid()) {
			this.attempts.focus();
		}
		else {
			var end = (last != null) ? last.plusDays(1).atStartOfDay(Moments.zone()).toInstant() : null;
			this.accommodations.approve(this.person.id(), allowance(), this.reason.getValue(), end);
			done();
		}
	}

	private Allowance allowance() {
		double factor = this.time.getValue();
		int extra = Optional.ofNullable(this.attempts.getValue()).orElse(0);
		return new Allowance((factor == UNTIMED) ? 1 : factor, factor == UNTIMED, this.breaks.getValue(), extra);
	}

	private void end() {
		this.accommodations.end(this.person.id());
		done();
	}

	private void done() {
		close();
		this.changed.run();
	}

}
