package org.peerway.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.peerway.assessment.RatingQueue;
import org.peerway.assessment.RatingService;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.EmptyState;
import org.peerway.base.ui.GrowingTable;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.PageHeader;

/** The questions whose answers wait for people who rate them. */
@Route("rating")
@Menu(order = 25, title = "learning.rating.menu", icon = "pencil")
@RolesAllowed("TRAINER")
class RatingQueuesView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

	private final transient QuizPlaces places;

	private final GrowingTable<RatingQueue> table;

	private final Div list = new Div();

	RatingQueuesView(RatingService service, QuizPlaces places) {
		this.places = places;
		var table = new DataTable<RatingQueue>(getTranslation("learning.rating.title"))
			.heading(getTranslation("learning.rating.question"), this::question)
			.text(getTranslation("learning.rating.mine"), (queue) -> Long.toString(queue.mine()))
			.text(getTranslation("learning.rating.third"), (queue) -> Long.toString(queue.third()))
			.text(getTranslation("learning.rating.others"), (queue) -> Long.toString(queue.others()));
		this.table = new GrowingTable<>(table, getTranslation("learning.more"), service::queues);
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassName("stack");
		getContent().add(
				new PageHeader(getTranslation("learning.rating.title")).lead(getTranslation("learning.rating.lead")),
				this.list);
	}

	@Override
	public void afterNavigation(AfterNavigationEvent event) {
		this.list.removeAll();
		this.list
			.add(this.table.begin() ? this.table : new EmptyState(Icon.CHECK, getTranslation("learning.rating.none")));
	}

	private Component question(RatingQueue queue) {
		var place = RatedPlace.of(this.places, queue.question()).orElseThrow();
		var language = place.language();
		var link = new Anchor(Links.toRating(queue.question()));
		link.add(language.words(place.question().head().title()));
		var where = new Div(language.words(place.quiz().title()), new Span(" · "),
				new Span(place.place().edition(this)));
		where.addClassNames("s", "sm");
		return new Div(link, where);
	}

	@Override
	public String getPageTitle() {
		return getTranslation("learning.rating.title");
	}

}
