package org.peerway.learning.ui;

import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.peerway.assessment.compose.ComposeService;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.EmptyState;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.PageHeader;
import org.peerway.base.ui.Paging;
import org.peerway.learning.Board;
import org.peerway.learning.CohortId;
import org.peerway.learning.CohortService;
import org.peerway.learning.EnrolmentId;
import org.peerway.learning.ModuleState;
import org.peerway.learning.SetQuizService;
import org.peerway.learning.SetScenarioService;
import org.peerway.people.PeopleService;
import org.peerway.people.PersonId;
import org.peerway.people.Role;
import org.peerway.roleplay.write.ScenarioWriting;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;

/**
 * A cohort's board: where everybody stands, who may welcome a hand, who waits for the
 * trainer's word.
 */
@Route("cohorts")
@RolesAllowed("TRAINER")
class CohortView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle {

	private static final int PAGE = 50;

	private final transient CohortService service;

	private final transient PeopleService people;

	private final transient SetQuizService quizzes;

	private final transient SetScenarioService talks;

	private final transient ScenarioWriting written;

	private final transient ComposeService published;

	private transient CohortId cohort = new CohortId(new UUID(0, 0));

	private String title = "";

	CohortView(CohortService service, PeopleService people, SetQuizService quizzes, ComposeService published,
			SetScenarioService talks, ScenarioWriting written) {
		this.service = service;
		this.people = people;
		this.quizzes = quizzes;
		this.talks = talks;
		this.written = written;
		this.published = published;
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassName("stack");
	}

	@Override
	public void setParameter(BeforeEvent event, String id) {
		try {
			this.cohort = new CohortId(UUID.fromString(id));
		}
		catch (IllegalArgumentException ex) {
			throw new NotFoundException();
		}
		show(Links.after(event.getLocation()));
	}

	private void show(Optional<EnrolmentId> after) {
		var board = this.service.board(this.cohort, after, PAGE);
		this.title = board.name();
		getContent().removeAll();
		getContent().add(header(board));
		if (board.rows().isEmpty() && after.isEmpty()) {
			getContent().add(new EmptyState(Icon.PEOPLE, getTranslation("learning.cohort.empty")));
		}
		else {
			board.rows()
				.stream()
				.filter((row) -> row.stuck().isPresent())
				.forEach((row) -> getContent().add(hand(row)));
			getContent().add(legend(), modules(board), new Card(new BoardTable(board)));
			getContent().add(paging(board, after.isPresent()));
		}
		getContent().add(new SetQuizCard(this.quizzes, this.published, this.cohort),
				new SetScenarioCard(this.talks, this.written, this.cohort));
		getContent().add(new AddPerson(this.people, Role.TRAINEE, "learning.add", this::enrol),
				new AddPerson(this.people, Role.TRAINER, "learning.add-trainer", this::addTrainer));
	}

	private Component paging(Board board, boolean later) {
		var paging = new Paging(getTranslation("learning.cohort.pages"));
		if (later) {
			paging.earlier(getTranslation("learning.cohort.first"), Links.to(this.cohort));
		}
		board.more()
			.ifPresent((last) -> paging.later(getTranslation("learning.cohort.next"), Links.to(this.cohort, last)));
		return paging;
	}

	private Component header(Board board) {
		var facts = new Paragraph(
				getTranslation("learning.cohort.facts", board.people(), String.join(", ", board.trainers())));
		facts.addClassName("s");
		return new PageHeader(board.name()).crumb(getTranslation("learning.cohorts.title"), "cohorts").add(facts);
	}

	private Component legend() {
		var row = new Div();
		row.addClassNames("row", "sm", "legend");
		for (var mark : Stone.Mark.values()) {
			row.add(new Stone(mark, getTranslation(mark.key()), true));
		}
		return row;
	}

	/** What the numbers at the top of the columns stand for. */
	private Component modules(Board board) {
		var language = new InLanguage(board.language());
		var list = new UnorderedList();
		board.columns()
			.stream()
			.filter(ModuleState::isPublished)
			.forEach((module) -> list.add(language.mark(new ListItem(module.number() + ". " + module.title()))));
		list.addClassNames("row", "sm", "s");
		list.getElement().setAttribute("aria-label", getTranslation("learning.trainee.modules"));
		return list;
	}

	private Component hand(Board.Row row) {
		var first = getTranslation("learning.cohort.hand", row.name(), Texts.of(this, row.stuck().orElseThrow()));
		return new Note(Note.Kind.WARM, first).actions(
				ActionLink.outlined(Links.to(row.enrolment()), getTranslation("learning.cohort.look", row.name())));
	}

	private boolean enrol(PersonId person) {
		try {
			this.service.enrol(this.cohort, person);
			show(Optional.empty());
			return true;
		}
		catch (IllegalStateException | DataIntegrityViolationException | AccessDeniedException ex) {
			return false;
		}
	}

	private boolean addTrainer(PersonId person) {
		try {
			this.service.addTrainer(this.cohort, person);
			show(Optional.empty());
			return true;
		}
		catch (IllegalStateException | DataIntegrityViolationException ex) {
			return false;
		}
	}

	@Override
	public String getPageTitle() {
		return this.title;
	}

}
