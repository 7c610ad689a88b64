package org.peerway.assessment.panel.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.value.ValueChangeMode;

import org.peerway.assessment.panel.Angoff;
import org.peerway.assessment.panel.CutScores;
import org.peerway.assessment.panel.KeptCut;
import org.peerway.assessment.panel.PanelInfo;
import org.peerway.assessment.panel.PanelService;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.Note;
import org.peerway.people.PeopleService;

/** Where the office chooses the cut score after a panel, and what it has chosen. */
class CutForm extends Composite<Div> {

	private static final double HALF = .5;

	private final transient PanelService panels;

	private final transient CutScores cuts;

	private final transient PeopleService people;

	private final PanelInfo panel;

	private final int passMark;

	private final transient Angoff.Cut computed;

	private final PanelWords words = new PanelWords(this);

	private final NumberField cut = new NumberField(getTranslation("panel.choose.cut"));

	private final RequiredText reason = new RequiredText("panel.reason");

	CutForm(PanelService panels, CutScores cuts, PeopleService people, PanelInfo panel, int passMark) {
		this.panels = panels;
		this.cuts = cuts;
		this.people = people;
		this.panel = panel;
		this.passMark = passMark;
		this.computed = panels.results(panel.id()).getLast().figures().paper();
		getContent().addClassName("stack");
		show();
	}

	private void show() {
		var kept = this.cuts.of(this.panel.id());
		getContent().removeAll();
		kept.stream().findFirst().ifPresent((last) -> getContent().add(holds(last)));
		getContent().add(form(kept.isEmpty()));
		if (!kept.isEmpty()) {
			getContent().add(chosen(kept));
		}
	}

	private Component holds(KeptCut last) {
		var key = passMarkKey(last);
		return new Note(key.endsWith(".differs") ? Note.Kind.WARM : Note.Kind.DONE,
				getTranslation("panel.kept", this.words.points(last.cut()), last.maximum()),
				getTranslation(key, this.passMark));
	}

	private String passMarkKey(KeptCut last) {
		if (last.cut() == this.passMark) {
			return "panel.pass-mark.same";
		}
		return (Math.ceil(last.cut()) == this.passMark) ? "panel.pass-mark.next" : "panel.pass-mark.differs";
	}

	private Component form(boolean first) {
		this.cut.setMin(HALF);
		this.cut.setMax(this.computed.maximum());
		this.cut.setStep(HALF);
		this.cut.setStepButtonsVisible(true);
		this.cut.setWidth("14rem");
		this.cut.setManualValidation(true);
		this.cut.setValueChangeMode(ValueChangeMode.LAZY);
		this.cut.addValueChangeListener((event) -> this.cut.setInvalid(
				this.cut.isInvalid() && Optional.ofNullable(event.getValue()).filter(this::isPossible).isEmpty()));
		this.cut.setErrorMessage(getTranslation("panel.choose.wrong", this.computed.maximum()));
		this.cut.setHelperText(getTranslation("panel.choose.help", this.words.points(this.computed.roundedUp(HALF)),
				this.words.points(this.computed.roundedUp(1))));
		this.computed.roundedUp(HALF).ifPresent(this.cut::setValue);
		var said = new Paragraph(getTranslation("panel.choose.text", this.words.points(this.computed.score()),
				this.computed.maximum(), this.words.points(this.computed.standardError())));
		var text = getTranslation(first ? "panel.choose.do" : "panel.choose.anew");
		var choose = first ? Action.primary(text, this::choose) : Action.outlined(text, this::choose);
		var fields = new Div(this.cut, this.reason, new Div(choose));
		fields.addClassName("col");
		return Card.titled(getTranslation("panel.choose"), said, fields);
	}

	private void choose() {
		boolean reasoned = this.reason.holds();
		var value = Optional.ofNullable(this.cut.getValue()).filter(this::isPossible);
		this.cut.setInvalid(value.isEmpty());
		if (value.isEmpty()) {
			this.cut.focus();
		}
		else if (reasoned) {
			this.panels.chooseCut(this.panel.id(), value.get(), this.reason.getValue());
			this.reason.clear();
			show();
		}
	}

	private boolean isPossible(double value) {
		return value > 0 && value <= this.computed.maximum() && 2 * value == Math.rint(2 * value);
	}

	private Component chosen(List<KeptCut> kept) {
		var names = this.people.names(kept.stream().map(KeptCut::chosenBy).toList());
		var table = new DataTable<KeptCut>(getTranslation("panel.chosen"))
			.heading(getTranslation("panel.cut"),
					(one) -> new Span(getTranslation("panel.points-of", this.words.points(one.cut()), one.maximum())))
			.text(getTranslation("panel.reason"), KeptCut::reason)
			.text(getTranslation("panel.chosen.by"), (one) -> getTranslation("panel.by-on",
					names.getOrDefault(one.chosenBy(), getTranslation("panel.nobody")), Moments.day(one.chosenAt())));
		table.setItems(kept);
		return Card.titled(getTranslation("panel.chosen"), table);
	}

}
