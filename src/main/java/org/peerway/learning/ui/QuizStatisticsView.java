package org.peerway.learning.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.peerway.assessment.CorrectionCard;
import org.peerway.assessment.Quiz;
import org.peerway.assessment.QuizRef;
import org.peerway.assessment.QuizReports;
import org.peerway.assessment.RatingReports;
import org.peerway.assessment.RegradeService;
import org.peerway.assessment.panel.CutScores;
import org.peerway.assessment.panel.KeptCut;
import org.peerway.assessment.statistics.AttemptChoice;
import org.peerway.assessment.ui.AgreementPanel;
import org.peerway.assessment.ui.StatisticsPanel;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.PageHeader;
import org.peerway.people.CurrentPerson;
import org.peerway.people.PeopleService;
import org.peerway.people.Role;

/** How one quiz works in one version of the course. */
@Route("statistics/:version/:quiz")
@RolesAllowed({ "TRAINER", "OFFICE" })
class QuizStatisticsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

	private static final String ATTEMPTS = "attempts";

	private final transient QuizReports reports;

	private final transient RatingReports ratings;

	private final transient QuizPlaces places;

	private final transient RegradeService regrades;

	private final transient CutScores cuts;

	private final transient PeopleService people;

	private final transient CurrentPerson current;

	private String title = "";

	QuizStatisticsView(QuizReports reports, RatingReports ratings, QuizPlaces places, RegradeService regrades,
			CutScores cuts, PeopleService people, CurrentPerson current) {
		this.reports = reports;
		this.ratings = ratings;
		this.regrades = regrades;
		this.cuts = cuts;
		this.people = people;
		this.current = current;
		this.places = places;
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassName("stack");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		try {
			var ref = new QuizRef(UUID.fromString(event.getRouteParameters().get("version").orElse("")),
					event.getRouteParameters().get("quiz").orElse(""));
			show(ref, choice(event));
		}
		catch (NoSuchElementException | IllegalArgumentException ex) {
			throw new NotFoundException();
		}
	}

	private static AttemptChoice choice(BeforeEnterEvent event) {
		return event.getLocation()
			.getQueryParameters()
			.getSingleParameter(ATTEMPTS)
			.flatMap((name) -> Arrays.stream(AttemptChoice.values())
				.filter((choice) -> name(choice).equals(name))
				.findFirst())
			.orElse(AttemptChoice.FIRST);
	}

	private void show(QuizRef ref, AttemptChoice choice) {
		var place = this.places.of(ref);
		var quiz = place.quiz();
		var statistics = this.reports.statistics(ref, choice);
		place.language().tell();
		this.title = getTranslation("learning.statistics.title", quiz.title());
		getContent().removeAll();
		getContent().add(
				new PageHeader(this.title).crumb(getTranslation("learning.statistics.menu"), "statistics")
					.crumb(place.edition(this))
					.lead(getTranslation("learning.statistics.explained", statistics.test().attempts())),
				choices(ref, choice));
		if (quiz.rules().isPractice()) {
			getContent().add(new Note(Note.Kind.INFO, getTranslation("learning.statistics.practice"),
					getTranslation("learning.statistics.practice.text")));
		}
		else {
			getContent().add(standard(ref, quiz));
		}
		getContent().add(new StatisticsPanel(statistics, quiz.questions()));
		var agreement = this.ratings.agreement(ref);
		if (!agreement.isEmpty()) {
			getContent().add(new AgreementPanel(agreement, quiz.questions()));
		}
		getContent().add(corrections(ref, quiz));
		var downloads = new Div(download(ref, ".csv", choice, "learning.statistics.csv"),
				download(ref, "/questions.csv", choice, "learning.statistics.csv.questions"));
		downloads.addClassName("row");
		getContent().add(downloads);
	}

	private Component download(QuizRef ref, String file, AttemptChoice choice, String key) {
		return ActionLink
			.outlined("download/" + Links.toStatistics(ref) + file + "?" + ATTEMPTS + "=" + name(choice),
					getTranslation(key))
			.icon(Icon.DOWNLOAD);
	}

	private Component standard(QuizRef ref, Quiz quiz) {
		var kept = this.cuts.of(ref);
		return new CutScoreCard(ref, quiz, kept, this.people.names(kept.stream().map(KeptCut::chosenBy).toList()),
				this.current.has(Role.OFFICE));
	}

	private Component corrections(QuizRef ref, Quiz quiz) {
		var corrections = this.regrades.corrections(ref);
		var names = this.people.names(corrections.stream().map(CorrectionCard::by).toList());
		return new CorrectionList(ref, quiz, corrections, names, this.current.has(Role.OFFICE));
	}

	private Component choices(QuizRef ref, AttemptChoice present) {
		var list = new UnorderedList();
		list.addClassNames("row", "plain");
		for (var choice : AttemptChoice.values()) {
			var link = new Anchor(Links.toStatistics(ref) + "?" + ATTEMPTS + "=" + name(choice),
					getTranslation("learning.statistics.choice." + name(choice)));
			Optional.of(choice)
				.filter(present::equals)
				.ifPresent((one) -> link.getElement().setAttribute("aria-current", "true"));
			list.add(new ListItem(link));
		}
		var nav = new Nav(list);
		nav.getElement().setAttribute("aria-label", getTranslation("learning.statistics.choice"));
		return nav;
	}

	private static String name(AttemptChoice choice) {
		return choice.name().toLowerCase(Locale.ROOT);
	}

	@Override
	public String getPageTitle() {
		return this.title;
	}

}
