package org.peerway.assessment.panel.ui;

import java.util.NoSuchElementException;
import java.util.OptionalInt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.peerway.assessment.Preview;
import org.peerway.assessment.panel.JudgeService;
import org.peerway.assessment.panel.JudgeSheet;
import org.peerway.assessment.panel.JudgedQuestion;
import org.peerway.assessment.panel.PanelInfo;
import org.peerway.assessment.panel.PanelLinks;
import org.peerway.assessment.panel.RoundClosedException;
import org.peerway.assessment.ui.KeyCard;
import org.peerway.assessment.ui.QuestionCard;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.SavedLine;

import org.springframework.security.access.AccessDeniedException;

/** One question before a judge, as trainees see it. */
@Route(PanelLinks.LIST + "/:panel/estimates/:number")
@RolesAllowed({ "TRAINER", "OFFICE" })
class EstimateView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

	private final transient JudgeService judging;

	private final BeforeWords words = new BeforeWords(this);

	private final SavedLine saved = new SavedLine();

	private final Div message = new Div();

	private String title = "";

	EstimateView(JudgeService judging) {
		this.judging = judging;
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassNames("stack", "middle");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		try {
			int number = Integer.parseInt(event.getRouteParameters().get("number").orElse(""));
			show(this.judging.question(PanelPlace.panel(event).orElseThrow(), number));
		}
		catch (NoSuchElementException | NumberFormatException | AccessDeniedException ex) {
			throw new NotFoundException();
		}
	}

	private void show(JudgedQuestion judged) {
		var panel = judged.panel();
		var line = judged.line();
		new InLanguage(panel.language()).tell();
		this.title = getTranslation("panel.question.of", line.number(), panel.items());
		this.message.removeAll();
		this.saved.clear();
		getContent().removeAll();
		getContent().add(top(panel), this.message, question(Preview.of(judged.question(), judged.embeds())));
		var estimate = new Card(new EstimateField(panel, line, (one, percent) -> keep(panel, one, percent)).labelled(),
				this.saved);
		line.before().ifPresent((before) -> estimate.add(before(panel, before)));
		getContent().add(estimate, ways(panel, line));
	}

	private Component top(PanelInfo panel) {
		var crumb = new Paragraph(new Anchor(PanelLinks.toEstimates(panel.id()), getTranslation("panel.questions")),
				new Span(this.title));
		crumb.addClassNames("crumb", "dot-line");
		var statement = new Paragraph(panel.statement());
		statement.addClassName("written");
		var details = new NativeDetails(new Span(getTranslation("panel.statement")), statement);
		return new Div(crumb, details);
	}

	private Component question(Preview preview) {
		var paper = new Card(new QuestionCard(preview.item(preview.nothing()), (given) -> {
		}));
		paper.addClassName("edit-paper");
		paper.getElement().setAttribute("theme", "trainee");
		var key = new Div();
		key.setVisible(false);
		key.getElement().setAttribute("tabindex", "-1");
		var ask = Action.outlined(getTranslation("panel.key"), () -> {
		}).icon(Icon.EYE);
		ask.addClickListener((event) -> {
			key.add(new KeyCard(preview));
			key.setVisible(true);
			key.getElement().callJsFunction("focus");
			ask.setVisible(false);
		});
		paper.add(ask, key);
		return paper;
	}

	private Component before(PanelInfo panel, JudgeSheet.Before before) {
		var list = new DescriptionList();
		fact(list, getTranslation("panel.before.own", panel.round() - 1), this.words.own(before));
		fact(list, getTranslation("panel.before.judges", panel.round() - 1), this.words.all(before));
		fact(list, getTranslation("panel.facility"), this.words.facility(before));
		return list;
	}

	private static void fact(DescriptionList list, String term, String words) {
		list.add(new DescriptionList.Term(term), new DescriptionList.Description(words));
	}

	private Component ways(PanelInfo panel, JudgeSheet.Line line) {
		var row = new Div();
		row.addClassName("sticky");
		if (line.number() > 1) {
			row.add(ActionLink
				.plain(PanelLinks.toEstimate(panel.id(), line.number() - 1),
						getTranslation("panel.question.number", line.number() - 1))
				.icon(Icon.BACK));
		}
		boolean last = line.number() == panel.items();
		row.add(ActionLink
			.primary(last ? PanelLinks.toEstimates(panel.id()) : PanelLinks.toEstimate(panel.id(), line.number() + 1),
					getTranslation(last ? "panel.look-over" : "panel.question.next"))
			.trailing(Icon.NEXT));
		return row;
	}

	private void keep(PanelInfo panel, JudgeSheet.Line line, OptionalInt percent) {
		try {
			var at = this.judging.estimate(panel.id(), panel.round(), line.question(), percent);
			this.saved.saved(getTranslation("panel.saved", Moments.time(at)));
		}
		catch (RoundClosedException ex) {
			this.saved.clear();
			this.message.removeAll();
			this.message
				.add(new Note(Note.Kind.CARE, getTranslation("panel.closed"), getTranslation("panel.closed.text"))
					.announced());
		}
	}

	@Override
	public String getPageTitle() {
		return this.title + " · " + getTranslation("app.name");
	}

}
