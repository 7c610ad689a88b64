package org.peerway.assessment.compose.ui;

import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.peerway.assessment.TopicSource;
import org.peerway.assessment.bank.BankFolders;
import org.peerway.assessment.bank.BankService;
import org.peerway.assessment.compose.ComposeService;
import org.peerway.assessment.compose.ComposedDraft;
import org.peerway.assessment.compose.EditionInfo;
import org.peerway.assessment.compose.ObstaclesException;
import org.peerway.assessment.compose.QuizDraft;
import org.peerway.assessment.compose.StaleQuizException;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.PageHeader;
import org.peerway.base.ui.SavedLine;
import org.peerway.people.PeopleService;

import org.springframework.dao.OptimisticLockingFailureException;

/** One quiz as it is put together; each change that can be used is kept at once. */
@Route(Links.QUIZZES + "/:quiz")
@RolesAllowed("TRAINER")
class ComposeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

	private final transient ComposeService service;

	private final transient BankFolders folders;

	private final transient BankService bank;

	private final transient TopicSource topics;

	private final transient PeopleService people;

	private final transient Clock clock;

	private final Div told = new Div();

	private final SavedLine saved = new SavedLine();

	private final Div editions = new Div();

	private transient Optional<Desk> desk = Optional.empty();

	private UUID quiz = new UUID(0, 0);

	private int step;

	private int published;

	/** What a quiz is worked on with, and the draft that was looked up in the bank. */
	private record Desk(PageHeader header, QuizForm form, PublishPanel panel, QuizDraft looked) {

		Desk looked(QuizDraft draft) {
			return new Desk(this.header, this.form, this.panel, draft);
		}

		/** Whether the bank gives something else to that draft. */
		boolean isLookedUp(QuizDraft draft) {
			return draft.sections().equals(this.looked.sections()) && draft.passMark() == this.looked.passMark()
					&& draft.rules().mode() == this.looked.rules().mode();
		}
	}

	ComposeView(ComposeService service, BankFolders folders, BankService bank, TopicSource topics, PeopleService people,
			Clock clock) {
		this.service = service;
		this.folders = folders;
		this.bank = bank;
		this.topics = topics;
		this.people = people;
		this.clock = clock;
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassName("stack");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		try {
			this.quiz = UUID.fromString(event.getRouteParameters().get("quiz").orElse(""));
			show(this.service.draft(this.quiz));
		}
		catch (NoSuchElementException | IllegalArgumentException ex) {
			throw new NotFoundException();
		}
	}

	private void show(ComposedDraft working) {
		this.step = working.step();
		this.published = working.editions();
		var header = new PageHeader(working.draft().title()).crumb(getTranslation("compose.quizzes"), Links.QUIZZES)
			.lead(getTranslation("compose.kept"));
		var form = new QuizForm(working.draft(), BankChoices.of(this.folders, this.bank, this.topics), this::keep);
		var panel = new PublishPanel(form, this::publish);
		var foot = new Div(this.told, this.saved);
		foot.addClassName("compose-foot");
		this.told.removeAll();
		this.saved.clear();
		getContent().removeAll();
		getContent().add(header, form, panel, this.editions, foot);
		this.desk = Optional.of(new Desk(header, form, panel, working.draft()));
		lookUp(working.draft());
		showEditions();
	}

	private void keep() {
		this.desk.ifPresent((desk) -> {
			var draft = desk.form().draft();
			try {
				this.step = this.service.save(this.quiz, this.step, draft);
			}
			catch (StaleQuizException | OptimisticLockingFailureException ex) {
				tellStale();
				return;
			}
			desk.header().setTitle(draft.title());
			this.saved.saved(getTranslation("compose.saved", Moments.time(this.clock.instant())));
			if (!desk.isLookedUp(draft)) {
				lookUp(draft);
			}
		});
	}

	private void lookUp(QuizDraft draft) {
		this.desk = this.desk.map((desk) -> {
			desk.form().found(this.service.found(draft));
			desk.panel().show(this.service.obstacles(draft), this.published + 1);
			return desk.looked(draft);
		});
	}

	/** What was typed stays here, and can be kept as another quiz. */
	private void tellStale() {
		this.saved.clear();
		this.told.removeAll();
		this.told.add(new Note(Note.Kind.CARE, getTranslation("compose.stale"), getTranslation("compose.stale.kept"))
			.actions(Action.outlined(getTranslation("compose.stale.apart"), this::keepApart),
					Action.outlined(getTranslation("compose.stale.theirs"), () -> show(this.service.draft(this.quiz))))
			.announced());
	}

	private void keepApart() {
		this.desk.ifPresent((desk) -> UI.getCurrent().navigate(Links.to(this.service.create(desk.form().draft()))));
	}

	private void publish(String note) {
		try {
			this.published = this.service.publish(this.quiz, this.step, note).number();
			this.step++;
			this.saved.saved(getTranslation("compose.published", this.published));
			this.desk.ifPresent((desk) -> desk.panel().published());
			showEditions();
		}
		catch (StaleQuizException | OptimisticLockingFailureException ex) {
			tellStale();
		}
		catch (ObstaclesException ex) {
			this.saved.clear();
		}
		this.desk.ifPresent((desk) -> lookUp(desk.form().draft()));
	}

	private void showEditions() {
		var all = this.service.editions(this.quiz);
		var names = this.people.names(all.stream().map(EditionInfo::author).toList());
		this.editions.removeAll();
		this.editions.add(new EditionTable(this.quiz, all, names));
	}

	@Override
	public String getPageTitle() {
		return this.desk.map((desk) -> desk.form().draft().title()).orElse(getTranslation("compose.quizzes")) + " · "
				+ getTranslation("app.name");
	}

}
