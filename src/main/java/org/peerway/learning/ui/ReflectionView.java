package org.peerway.learning.ui;

import java.util.NoSuchElementException;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import org.peerway.base.ui.Action;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.Focus;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.PageHeader;
import org.peerway.course.CourseCatalogue;
import org.peerway.learning.CohortService;
import org.peerway.learning.LearningService;
import org.peerway.learning.NotOpenException;
import org.peerway.learning.ReflectionPage;

/**
 * A module's reflection: a question to think about, and one's own answer, shared only
 * when handed in.
 */
@Route("reflection")
@RolesAllowed("TRAINEE")
class ReflectionView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle {

	private final transient LearningService learning;

	private final transient CourseCatalogue catalogue;

	private final transient Wording wording;

	private final Div message = new Div();

	ReflectionView(LearningService learning, CourseCatalogue catalogue, Wording wording) {
		this.learning = learning;
		this.catalogue = catalogue;
		this.wording = wording;
		getContent().addClassNames("narrow", "stack");
	}

	@Override
	public void setParameter(BeforeEvent event, String module) {
		getContent().removeAll();
		this.message.removeAll();
		try {
			show(this.learning.reflection(module));
		}
		catch (NoSuchElementException ex) {
			throw new NotFoundException();
		}
		catch (NotOpenException ex) {
			getContent().add(new Closed(ex.decision()));
		}
	}

	private void show(ReflectionPage page) {
		var module = page.module();
		var language = language();
		var words = new OwnWords(getTranslation("learning.reflection.field"), page.words(),
				(seen, text) -> this.learning.saveReflection(module.id(), seen, text))
			.privately(getTranslation(
					page.handedInAt().isPresent() ? "learning.reflection.shared" : "learning.reflection.private"))
			.lookedAtBy(this.wording.note(language));
		var prompt = language.mark(new Paragraph(page.prompt()));
		prompt.addClassName("reading");
		getContent().add(new PageHeader(getTranslation("learning.kind.reflection")).crumb(
				language.within(this, "learning.module.name", module.title(), module.number()), Links.toModule(module)),
				new Card(prompt, words), this.message, ways(page, words));
		page.handedInAt().ifPresent((moment) -> showHandedIn(Moments.dayAndTime(moment)));
	}

	private InLanguage language() {
		return new InLanguage(this.catalogue.course(this.catalogue.current(CohortService.COURSE)).language());
	}

	private Div ways(ReflectionPage page, OwnWords words) {
		var module = page.module();
		var back = ActionLink
			.plain(Links.toModule(module), getTranslation("learning.lesson.to-module", module.number()))
			.icon(Icon.BACK);
		var row = new Div(back);
		row.addClassName("sticky");
		if (page.handedInAt().isEmpty()) {
			row.add(Action.primary(getTranslation("learning.reflection.hand-in"), () -> handIn(module.id(), words)));
		}
		else {
			row.add(ActionLink.primary(Links.onFrom(module), getTranslation("learning.next.go")).trailing(Icon.NEXT));
		}
		return row;
	}

	private void handIn(String module, OwnWords words) {
		if (words.text().isBlank()) {
			this.message.removeAll();
			this.message.add(new Note(Note.Kind.WARM, getTranslation("learning.reflection.empty")).announced());
			return;
		}
		if (words.keep()) {
			this.learning.handInReflection(module);
			getContent().removeAll();
			this.message.removeAll();
			show(this.learning.reflection(module));
			Focus.on(this.message);
		}
	}

	private void showHandedIn(String when) {
		this.message.add(new Note(Note.Kind.DONE, getTranslation("learning.reflection.handed-in", when)));
	}

	@Override
	public String getPageTitle() {
		return getTranslation("learning.kind.reflection");
	}

}
