package org.peerway.learning.ui;

import java.util.Locale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.PageHeader;
import org.peerway.base.ui.PathList;
import org.peerway.course.Course;
import org.peerway.course.CourseCatalogue;
import org.peerway.learning.Activity;
import org.peerway.learning.Activity.Kind;
import org.peerway.learning.Journey;
import org.peerway.learning.LearningService;
import org.peerway.learning.ModuleState;

/**
 * One module: its lessons, practice, reflection and quiz, what is done and why something
 * is closed.
 */
@Route("module")
@RolesAllowed("TRAINEE")
class ModuleView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle {

	private final transient LearningService learning;

	private final transient CourseCatalogue catalogue;

	private transient InLanguage language = new InLanguage("");

	private String title = "";

	ModuleView(LearningService learning, CourseCatalogue catalogue) {
		this.learning = learning;
		this.catalogue = catalogue;
		getContent().addClassNames("narrow", "stack");
	}

	@Override
	public void setParameter(BeforeEvent event, String id) {
		var journey = this.learning.journey().orElseThrow(NotFoundException::new);
		var module = journey.state().module(id).filter(ModuleState::isPublished).orElseThrow(NotFoundException::new);
		this.title = module.number() + ". " + module.title();
		this.language = new InLanguage(course(journey).language());
		getContent().removeAll();
		getContent().add(header(journey, module), note(journey, module), card(module));
	}

	private Component header(Journey journey, ModuleState module) {
		return new PageHeader(this.title).titled(this.language)
			.crumb(getTranslation("learning.path.title"), "path")
			.crumb(Texts.length(this, module.minutes()))
			.lead(this.language.words(course(journey).module(module.id()).orElseThrow().summary()));
	}

	private Component note(Journey journey, ModuleState module) {
		var notes = new Div();
		notes.addClassName("col");
		var text = course(journey).module(module.id()).orElseThrow().contentNote();
		if (text != null) {
			notes.add(new Note(Note.Kind.WARM, getTranslation("learning.module.note"))
				.add(this.language.mark(new Paragraph(text))));
		}
		if (!module.lock().allowed()) {
			notes.add(new Note(Note.Kind.INFO, Texts.why(this, module.lock()),
					getTranslation("learning.module.look-ahead")));
		}
		else if (module.isDone()) {
			notes.add(new Note(Note.Kind.DONE, getTranslation("learning.module.done")));
		}
		if (this.language.isOther()) {
			notes.add(new Note(Note.Kind.INFO, getTranslation("learning.course.language")));
		}
		notes.setVisible(notes.getElement().getChildCount() > 0);
		return notes;
	}

	private Course course(Journey journey) {
		return this.catalogue.course(journey.courseVersion());
	}

	private Component card(ModuleState module) {
		var list = new PathList();
		var next = module.next();
		int number = 0;
		for (Activity activity : module.activities()) {
			boolean here = next.filter(activity::equals).isPresent();
			boolean explain = module.lock().allowed() && !activity.lock().allowed();
			list.add(step(activity, ++number, here, explain));
		}
		var card = Card.titled(getTranslation("learning.module.steps"), list);
		next.ifPresent((activity) -> card.add(go(activity)));
		return card;
	}

	private Component go(Activity activity) {
		var row = new Div(
				ActionLink.primary(Links.to(activity), getTranslation("learning.next.go")).trailing(Icon.NEXT));
		row.addClassName("sticky");
		return row;
	}

	private PathList.Step step(Activity activity, int number, boolean here, boolean explain) {
		var kind = getTranslation(activity.optional() ? "learning.kind.practice"
				: "learning.kind." + activity.kind().name().toLowerCase(Locale.ROOT));
		var title = (activity.kind() == Kind.LESSON || activity.kind() == Kind.SCENARIO)
				? new Span(new Span(kind + ": "), this.language.words(activity.title())) : new Span(kind);
		var state = activity.done() ? PathList.State.DONE : here ? PathList.State.HERE : PathList.State.LATER;
		var end = activity.done() ? getTranslation("learning.path.done")
				: activity.waiting() ? getTranslation("learning.path.rating") : Texts.length(this, activity.minutes());
		var more = explain ? new Span(Texts.why(this, activity.lock())) : null;
		return new PathList.Step(state, Integer.toString(number), title, more, end,
				activity.lock().allowed() ? Links.to(activity) : null);
	}

	@Override
	public String getPageTitle() {
		return this.title;
	}

}
