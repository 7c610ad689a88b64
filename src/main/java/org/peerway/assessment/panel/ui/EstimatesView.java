package org.peerway.assessment.panel.ui;

import java.util.NoSuchElementException;
import java.util.OptionalInt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.peerway.assessment.markdown.Markdown;
import org.peerway.assessment.panel.JudgeService;
import org.peerway.assessment.panel.JudgeSheet;
import org.peerway.assessment.panel.PanelId;
import org.peerway.assessment.panel.PanelInfo;
import org.peerway.assessment.panel.PanelLinks;
import org.peerway.assessment.panel.RoundClosedException;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.PageHeader;
import org.peerway.base.ui.Paging;
import org.peerway.base.ui.SavedLine;

import org.springframework.security.access.AccessDeniedException;

/** All questions of a panel before one of its judges, with a field beside each. */
@Route(PanelLinks.LIST + "/:panel/estimates")
@RolesAllowed({ "TRAINER", "OFFICE" })
class EstimatesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

	private static final int PAGE = 25;

	private final transient JudgeService judging;

	private final BeforeWords words = new BeforeWords(this);

	private final SavedLine saved = new SavedLine();

	private final Paragraph progress = new Paragraph();

	private final Div message = new Div();

	private String title = "";

	EstimatesView(JudgeService judging) {
		this.judging = judging;
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassName("stack");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		try {
			var panel = PanelPlace.panel(event).orElseThrow();
			show(this.judging.sheet(panel, from(event.getLocation()), PAGE));
		}
		catch (NoSuchElementException | AccessDeniedException ex) {
			throw new NotFoundException();
		}
	}

	private static int from(Location location) {
		try {
			return location.getQueryParameters().getSingleParameter("from").map(Integer::valueOf).orElse(1);
		}
		catch (NumberFormatException ex) {
			throw new NotFoundException();
		}
	}

	private void show(JudgeSheet sheet) {
		var panel = sheet.panel();
		var language = new InLanguage(panel.language());
		language.tell();
		this.title = getTranslation("panel.of", panel.title());
		this.message.removeAll();
		this.saved.clear();
		getContent().removeAll();
		getContent().add(new PageHeader(language.within(this, "panel.of", panel.title()))
			.crumb(getTranslation("panel.title"), PanelLinks.LIST)
			.add(new PanelWords(this).state(panel.state(), panel.round())), this.message, task(panel));
		if (panel.isEstimating()) {
			getContent().add(begin(sheet));
		}
		count(sheet);
		var table = table(panel);
		table.setItems(sheet.lines());
		getContent().add(new Card(table), paging(panel, sheet.lines().getFirst().number()));
	}

	private Component task(PanelInfo panel) {
		var statement = new Paragraph(panel.statement());
		statement.addClassName("written");
		var card = Card.titled(getTranslation("panel.statement"), statement);
		card.add(new Paragraph(getTranslation(panel.isEstimating() ? "panel.task" : "panel.task.closed")));
		if (panel.isEstimating() && panel.round() > 1) {
			card.add(new Paragraph(getTranslation("panel.task.later")));
		}
		return card;
	}

	private Component begin(JudgeSheet sheet) {
		int next = sheet.lines()
			.stream()
			.filter((line) -> line.own().isEmpty())
			.findFirst()
			.orElseGet(() -> sheet.lines().getFirst())
			.number();
		var link = ActionLink
			.primary(PanelLinks.toEstimate(sheet.panel().id(), next), getTranslation("panel.one-by-one"))
			.trailing(Icon.NEXT);
		var row = new Div(link, this.progress, this.saved);
		row.addClassName("row");
		return row;
	}

	private void count(JudgeSheet sheet) {
		this.progress.setText(getTranslation("panel.given.of", sheet.given(), sheet.panel().items()));
	}

	private DataTable<JudgeSheet.Line> table(PanelInfo panel) {
		var table = new DataTable<JudgeSheet.Line>(getTranslation("panel.questions"))
			.heading(getTranslation("panel.question"), (line) -> question(panel.id(), line));
		if (panel.round() > 1) {
			table
				.text(getTranslation("panel.before.own", panel.round() - 1),
						(line) -> line.before().map(this.words::own).orElse(""))
				.text(getTranslation("panel.before.judges", panel.round() - 1),
						(line) -> line.before().map(this.words::all).orElse(""))
				.text(getTranslation("panel.facility"), (line) -> line.before().map(this.words::facility).orElse(""));
		}
		return table.column(getTranslation("panel.estimate"),
				(line) -> new EstimateField(panel, line, (one, percent) -> keep(panel, one, percent)));
	}

	private Component question(PanelId panel, JudgeSheet.Line line) {
		var link = new Anchor(PanelLinks.toEstimate(panel, line.number()));
		link.add(InLanguage.told().within(this, "panel.question.title", line.title(), line.number()));
		var ask = InLanguage.told().mark(new Span(Markdown.wordsOfText(line.ask())));
		var words = new Div(ask);
		words.addClassNames("s", "sm");
		return new Div(link, words);
	}

	private Component paging(PanelInfo panel, int first) {
		var paging = new Paging(getTranslation("panel.pages"));
		if (first > 1) {
			paging.earlier(getTranslation("panel.pages.earlier"),
					PanelLinks.toEstimates(panel.id(), Math.max(1, first - PAGE)));
		}
		if (first + PAGE <= panel.items()) {
			paging.later(getTranslation("panel.pages.later"), PanelLinks.toEstimates(panel.id(), first + PAGE));
		}
		return paging;
	}

	private void keep(PanelInfo panel, JudgeSheet.Line line, OptionalInt percent) {
		try {
			var at = this.judging.estimate(panel.id(), panel.round(), line.question(), percent);
			this.saved.saved(getTranslation("panel.saved", Moments.time(at)));
			count(this.judging.sheet(panel.id(), line.number(), 1));
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
