package org.peerway.assessment.panel.ui;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.peerway.assessment.QuizRef;
import org.peerway.assessment.Quizzes;
import org.peerway.assessment.panel.PanelCard;
import org.peerway.assessment.panel.PanelLinks;
import org.peerway.assessment.panel.PanelService;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.PageHeader;
import org.peerway.people.PeopleService;

/** Where the office opens a panel: who judges, and whom they have in mind. */
@Route(PanelLinks.NEW + "/:version/:quiz")
@RolesAllowed("OFFICE")
class OpenPanelView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

	private final transient PanelService panels;

	private final transient Quizzes quizzes;

	private final RequiredText statement = new RequiredText("panel.statement");

	private final JudgesField judges;

	OpenPanelView(PanelService panels, Quizzes quizzes, PeopleService people) {
		this.panels = panels;
		this.quizzes = quizzes;
		this.judges = new JudgesField(people, getTranslation("panel.judges"));
		this.statement.setMinHeight("8rem");
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassName("stack");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		try {
			var parameters = event.getRouteParameters();
			show(new QuizRef(UUID.fromString(parameters.get("version").orElse("")), parameters.get("quiz").orElse("")));
		}
		catch (NoSuchElementException | IllegalArgumentException ex) {
			throw new NotFoundException();
		}
	}

	private void show(QuizRef ref) {
		var quiz = this.quizzes.quiz(ref);
		var language = new InLanguage(this.quizzes.language(ref));
		getContent().removeAll();
		getContent().add(new PageHeader(language.within(this, "panel.open.title", quiz.title()))
			.crumb(getTranslation("panel.title"), PanelLinks.LIST)
			.crumb(getTranslation("panel.new"), PanelLinks.NEW)
			.lead(getTranslation("panel.open.lead", quiz.questions().size(), quiz.draw())));
		if (quiz.rules().isPractice()) {
			getContent().add(new Note(Note.Kind.INFO, getTranslation("panel.open.practice")));
			return;
		}
		var fields = new Div(this.statement, this.judges,
				new Div(Action.primary(getTranslation("panel.open.do"), () -> open(ref)).icon(Icon.FLAG)));
		fields.addClassName("col");
		getContent().add(new Card(fields));
		var earlier = this.panels.of(ref);
		if (!earlier.isEmpty()) {
			getContent().add(Card.titled(getTranslation("panel.open.earlier"), table(earlier)));
		}
	}

	private Component table(List<PanelCard> earlier) {
		var words = new PanelWords(this);
		var table = new DataTable<PanelCard>(getTranslation("panel.open.earlier"))
			.heading(getTranslation("panel.opened"),
					(card) -> new Anchor(PanelLinks.to(card.id()), Moments.day(card.openedAt())))
			.column(getTranslation("panel.state"), words::state);
		table.setItems(earlier);
		return table;
	}

	private void open(QuizRef ref) {
		boolean stated = this.statement.holds();
		boolean chosen = this.judges.holds(2);
		if (!stated) {
			this.statement.focus();
		}
		else if (chosen) {
			var panel = this.panels.open(ref, this.statement.getValue(), this.judges.judges());
			UI.getCurrent().navigate(PanelLinks.to(panel));
		}
	}

	@Override
	public String getPageTitle() {
		return getTranslation("panel.new") + " · " + getTranslation("app.name");
	}

}
