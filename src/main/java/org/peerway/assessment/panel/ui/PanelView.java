package org.peerway.assessment.panel.ui;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.peerway.assessment.Quiz;
import org.peerway.assessment.Quizzes;
import org.peerway.assessment.panel.CutScores;
import org.peerway.assessment.panel.JudgeProgress;
import org.peerway.assessment.panel.PanelId;
import org.peerway.assessment.panel.PanelInfo;
import org.peerway.assessment.panel.PanelLinks;
import org.peerway.assessment.panel.PanelService;
import org.peerway.assessment.panel.PanelState;
import org.peerway.assessment.panel.TooFewJudgesException;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.PageHeader;
import org.peerway.base.ui.Tag;
import org.peerway.people.PeopleService;
import org.peerway.people.PersonId;

/** Where the office leads a panel from round to round and chooses the cut score. */
@Route(PanelLinks.LIST + "/:panel")
@RolesAllowed("OFFICE")
class PanelView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

	private final transient PanelService panels;

	private final transient CutScores cuts;

	private final transient Quizzes quizzes;

	private final transient PeopleService people;

	private final PanelWords words = new PanelWords(this);

	private final Div message = new Div();

	PanelView(PanelService panels, CutScores cuts, Quizzes quizzes, PeopleService people) {
		this.panels = panels;
		this.cuts = cuts;
		this.quizzes = quizzes;
		this.people = people;
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassName("stack");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		try {
			show(PanelPlace.panel(event).orElseThrow());
		}
		catch (NoSuchElementException ex) {
			throw new NotFoundException();
		}
	}

	private void show(PanelId id) {
		var panel = this.panels.info(id);
		var quiz = this.quizzes.quiz(panel.quiz());
		var progress = this.panels.progress(id);
		var names = this.people.names(progress.stream().map(JudgeProgress::judge).toList());
		var language = new InLanguage(panel.language());
		language.tell();
		this.message.removeAll();
		getContent().removeAll();
		getContent().add(
				new PageHeader(language.within(this, "panel.of", panel.title()))
					.crumb(getTranslation("panel.title"), PanelLinks.LIST)
					.crumb(getTranslation("panel.opened-on", Moments.day(panel.openedAt())))
					.add(this.words.state(panel.state(), panel.round())),
				this.message, Card.titled(getTranslation("panel.statement"), written(panel.statement())));
		if (panel.state() == PanelState.ENDED) {
			getContent().add(new CutForm(this.panels, this.cuts, this.people, panel, quiz.passMark()));
		}
		getContent().add(judges(panel, progress, names));
		if (panel.state() == PanelState.CLOSED) {
			getContent().add(next(panel));
		}
		results(panel, quiz, names);
	}

	private static Component written(String text) {
		var written = new Paragraph(text);
		written.addClassName("written");
		return written;
	}

	private Component judges(PanelInfo panel, List<JudgeProgress> progress, Map<PersonId, String> names) {
		var table = new DataTable<JudgeProgress>(getTranslation("panel.judges"))
			.heading(getTranslation("panel.judge"),
					(one) -> new Span(names.getOrDefault(one.judge(), getTranslation("panel.nobody"))))
			.column(getTranslation("panel.given", panel.round()), this::given);
		table.setItems(progress);
		var card = Card.titled(getTranslation("panel.judges"), table);
		if (panel.isEstimating()) {
			card.add(closing(panel, progress, names));
		}
		if (panel.state() != PanelState.ENDED) {
			card.add(invite(panel));
		}
		return card;
	}

	private Component given(JudgeProgress one) {
		var words = getTranslation("panel.given.of", one.given(), one.items());
		return one.isComplete() ? Tag.done(words) : Tag.waiting(words);
	}

	private Component closing(PanelInfo panel, List<JudgeProgress> progress, Map<PersonId, String> names) {
		var missing = progress.stream()
			.filter((one) -> !one.isComplete())
			.map((one) -> names.getOrDefault(one.judge(), getTranslation("panel.nobody")))
			.toList();
		long complete = progress.size() - missing.size();
		var said = new Paragraph(missing.isEmpty() ? getTranslation("panel.close.all")
				: getTranslation(complete < 2 ? "panel.close.few" : "panel.close.missing", String.join(", ", missing)));
		var close = Action.primary(getTranslation("panel.close", panel.round()), () -> close(panel)).once();
		close.setVisible(complete >= 2);
		var look = Action.outlined(getTranslation("panel.look-again"), () -> show(panel.id()));
		var row = new Div(close, look);
		row.addClassName("row");
		return new Div(said, row);
	}

	private void close(PanelInfo panel) {
		try {
			this.panels.closeRound(panel.id(), panel.round());
			show(panel.id());
			tell(Note.Kind.DONE, getTranslation("panel.close.done", panel.round()));
		}
		catch (TooFewJudgesException ex) {
			show(panel.id());
			tell(Note.Kind.CARE, getTranslation("panel.close.too-few"));
		}
		catch (IllegalStateException ex) {
			changedMeanwhile(panel);
		}
	}

	private Component next(PanelInfo panel) {
		var open = Action
			.primary(getTranslation("panel.next", panel.round() + 1),
					() -> step(panel, () -> this.panels.openNext(panel.id(), panel.round())))
			.once();
		open.setVisible(panel.round() < PanelService.MOST_ROUNDS);
		var end = Action
			.outlined(getTranslation("panel.end"), () -> step(panel, () -> this.panels.end(panel.id(), panel.round())))
			.once();
		var row = new Div(open, end);
		row.addClassName("row");
		return Card.titled(getTranslation("panel.after", panel.round()),
				new Paragraph(getTranslation("panel.after.text")), row);
	}

	private void step(PanelInfo panel, Runnable step) {
		try {
			step.run();
			show(panel.id());
		}
		catch (IllegalStateException ex) {
			changedMeanwhile(panel);
		}
	}

	private void changedMeanwhile(PanelInfo panel) {
		show(panel.id());
		tell(Note.Kind.INFO, getTranslation("panel.changed"));
	}

	private Component invite(PanelInfo panel) {
		var field = new JudgesField(this.people, getTranslation("panel.judges.further"));
		var fields = new Div(field, new Div(Action.outlined(getTranslation("panel.invite"), () -> {
			if (field.holds(1)) {
				invite(panel, field);
			}
		}).icon(Icon.PLUS)));
		fields.addClassName("col");
		return fields;
	}

	private void invite(PanelInfo panel, JudgesField field) {
		try {
			this.panels.invite(panel.id(), field.judges());
			show(panel.id());
			tell(Note.Kind.DONE, getTranslation("panel.invite.done"));
		}
		catch (IllegalArgumentException ex) {
			tell(Note.Kind.CARE, getTranslation("panel.judges.wrong", 1, PanelService.MOST_JUDGES));
		}
		catch (IllegalStateException ex) {
			changedMeanwhile(panel);
		}
	}

	private void results(PanelInfo panel, Quiz quiz, Map<PersonId, String> names) {
		var results = this.panels.results(panel.id());
		if (results.isEmpty()) {
			return;
		}
		getContent().add(new H2(getTranslation("panel.results")), new RoundsTable(results));
		results.reversed().forEach((result) -> getContent().add(new RoundDetails(result, quiz.questions(), names)));
	}

	private void tell(Note.Kind kind, String text) {
		var note = new Note(kind, text).announced();
		note.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
		this.message.removeAll();
		this.message.add(note);
	}

	@Override
	public String getPageTitle() {
		return getTranslation("panel.title") + " · " + getTranslation("app.name");
	}

}
