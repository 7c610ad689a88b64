package org.peerway.assessment.panel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.peerway.assessment.QuizInForce;
import org.peerway.assessment.QuizRef;
import org.peerway.assessment.Quizzes;
import org.peerway.assessment.compose.ComposeService;
import org.peerway.assessment.compose.EditionCard;
import org.peerway.assessment.panel.PanelLinks;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.EmptyState;
import org.peerway.base.ui.GrowingTable;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.PageHeader;

/** Where the office chooses the quiz that a new panel is about. */
@Route(PanelLinks.NEW)
@RolesAllowed("OFFICE")
class ChooseQuizView extends Composite<Div> implements HasDynamicTitle {

	ChooseQuizView(Quizzes quizzes, ComposeService editions) {
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassName("stack");
		getContent().add(
				new PageHeader(getTranslation("panel.new")).crumb(getTranslation("panel.title"), PanelLinks.LIST)
					.lead(getTranslation("panel.new.lead")),
				new H2(getTranslation("panel.new.courses")), courses(quizzes),
				new H2(getTranslation("panel.new.editions")), editions(editions));
	}

	private Component courses(Quizzes quizzes) {
		var counting = quizzes.inForce().stream().filter((quiz) -> !quiz.practice()).toList();
		if (counting.isEmpty()) {
			return new EmptyState(Icon.PAPER, getTranslation("panel.new.courses.none"));
		}
		var table = new DataTable<QuizInForce>(getTranslation("panel.new.courses"))
			.heading(getTranslation("panel.quiz"), (quiz) -> link(quiz.quiz(), quiz.title(), quiz.language()));
		table.setItems(counting);
		return new Card(table);
	}

	private Component editions(ComposeService editions) {
		var table = new DataTable<EditionCard>(getTranslation("panel.new.editions"))
			.heading(getTranslation("panel.quiz"),
					(edition) -> link(edition.ref(), edition.title(), edition.language()))
			.text(getTranslation("panel.edition"), (edition) -> Integer.toString(edition.number()))
			.text(getTranslation("panel.published"), (edition) -> Moments.day(edition.publishedAt()));
		var growing = new GrowingTable<EditionCard>(table, getTranslation("panel.more"), editions::published);
		return growing.begin() ? growing : new EmptyState(Icon.PAPER, getTranslation("panel.new.editions.none"));
	}

	private static Component link(QuizRef quiz, String title, String language) {
		var link = new Anchor(PanelLinks.toOpen(quiz));
		link.add(new InLanguage(language).words(title));
		return link;
	}

	@Override
	public String getPageTitle() {
		return getTranslation("panel.new") + " · " + getTranslation("app.name");
	}

}
