package org.peerway.assessment.compose.ui;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.peerway.assessment.AttemptRules;
import org.peerway.assessment.Mode;
import org.peerway.assessment.TimeRule;
import org.peerway.assessment.Waits;
import org.peerway.assessment.Window;
import org.peerway.assessment.bank.PoolRule;
import org.peerway.assessment.compose.ComposeService;
import org.peerway.assessment.compose.ComposedCard;
import org.peerway.assessment.compose.QuizDraft;
import org.peerway.assessment.compose.SectionDraft;
import org.peerway.base.Languages;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.EmptyState;
import org.peerway.base.ui.GrowingTable;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.PageHeader;

/** The quizzes that were put together from the bank, and the place to begin a new one. */
@Route(Links.QUIZZES)
@Menu(order = 45, title = "compose.menu", icon = "paper")
@RolesAllowed("TRAINER")
class QuizzesView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

	private final transient ComposeService service;

	private final Div list = new Div();

	private final GrowingTable<ComposedCard> table;

	private final TextField title = new TextField();

	QuizzesView(ComposeService service) {
		this.service = service;
		var table = new DataTable<ComposedCard>(getTranslation("compose.quizzes"))
			.heading(getTranslation("compose.list.title"), (quiz) -> new Anchor(Links.to(quiz.id()), quiz.title()))
			.text(getTranslation("compose.list.editions"),
					(quiz) -> getTranslation("compose.list.published", quiz.editions()))
			.text(getTranslation("compose.list.changed"), (quiz) -> Moments.dayAndTime(quiz.changedAt()));
		this.table = new GrowingTable<>(table, getTranslation("compose.list.more"), service::list);
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassName("stack");
		getContent().add(new PageHeader(getTranslation("compose.quizzes")).lead(getTranslation("compose.lead")),
				this.list, beginning());
	}

	@Override
	public void afterNavigation(AfterNavigationEvent event) {
		this.list.removeAll();
		this.list
			.add(this.table.begin() ? this.table : new EmptyState(Icon.PAPER, getTranslation("compose.list.empty")));
	}

	private Component beginning() {
		this.title.setLabel(getTranslation("compose.new.title"));
		this.title.setHelperText(getTranslation("compose.new.help"));
		this.title.setMaxLength(QuizDraft.LONGEST_TITLE);
		this.title.setManualValidation(true);
		this.title.setWidth("24rem");
		this.title.setMaxWidth("100%");
		return Card.titled(getTranslation("compose.new"), this.title,
				new Div(Action.outlined(getTranslation("compose.new.begin"), this::begin)));
	}

	private void begin() {
		boolean missing = this.title.getValue().isBlank();
		this.title.setErrorMessage(getTranslation("compose.title.missing"));
		this.title.setInvalid(missing);
		if (missing) {
			this.title.focus();
			return;
		}
		var quiz = this.service.create(fresh());
		getUI().ifPresent((ui) -> ui.navigate(Links.to(quiz)));
	}

	private QuizDraft fresh() {
		var rules = new AttemptRules(Mode.QUIZ, 3, Waits.NONE, TimeRule.NONE, Window.ALWAYS);
		var all = new PoolRule(null, Set.of(), Set.of(), Set.of(), null, Set.of(), language());
		return new QuizDraft(this.title.getValue(), language(), 20, 7, rules, List.of(new SectionDraft("", 10, all)));
	}

	private Locale language() {
		return Languages.ALL.stream()
			.filter((one) -> one.getLanguage().equals(getLocale().getLanguage()))
			.findFirst()
			.orElse(Languages.ALL.getFirst());
	}

	@Override
	public String getPageTitle() {
		return getTranslation("compose.quizzes") + " · " + getTranslation("app.name");
	}

}
