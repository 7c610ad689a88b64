package org.peerway.learning.ui;

import java.util.Locale;
import java.util.NoSuchElementException;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import org.peerway.base.ui.Action;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.PageHeader;
import org.peerway.base.ui.Prose;
import org.peerway.course.Course;
import org.peerway.course.CourseCatalogue;
import org.peerway.course.Lesson;
import org.peerway.course.Section;
import org.peerway.learning.LearningService;
import org.peerway.learning.LessonPage;
import org.peerway.learning.NotOpenException;

/** A lesson to read in comfort, with a private place for one's own words. */
@Route("lesson")
@RolesAllowed("TRAINEE")
class LessonView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle {

	private final transient LearningService learning;

	private final transient CourseCatalogue catalogue;

	private transient InLanguage language = new InLanguage("");

	private String title = "";

	LessonView(LearningService learning, CourseCatalogue catalogue) {
		this.learning = learning;
		this.catalogue = catalogue;
	}

	@Override
	public void setParameter(BeforeEvent event, String id) {
		getContent().removeAll();
		try {
			var page = this.learning.openLesson(id);
			this.title = page.lesson().title();
			show(page);
		}
		catch (NoSuchElementException ex) {
			throw new NotFoundException();
		}
		catch (NotOpenException ex) {
			getContent().add(new Closed(ex.decision()));
		}
	}

	private void show(LessonPage page) {
		var course = this.catalogue.course(page.courseVersion());
		this.language = new InLanguage(course.language());
		var grid = new Div(contents(page.lesson()), article(page, course), beside(page.lesson(), course));
		grid.addClassName("lesson");
		getContent().add(grid);
	}

	private Component contents(Lesson lesson) {
		var list = new UnorderedList();
		lesson.sections().forEach((section) -> list.add(new ListItem(jump(lesson, section))));
		var label = new Paragraph(getTranslation("learning.lesson.contents"));
		label.addClassNames("b", "sm", "s");
		label.setId("lesson-contents");
		var nav = new Nav(label, list);
		nav.addClassNames("toc", "hide-s");
		nav.getElement().setAttribute("aria-labelledby", "lesson-contents");
		return nav;
	}

	private Anchor jump(Lesson lesson, Section section) {
		var link = this.language
			.mark(new Anchor("lesson/" + lesson.id() + "#" + anchor(section.kind()), section.heading()));
		link.getElement().setAttribute("router-ignore", true);
		return link;
	}

	private Component article(LessonPage page, Course course) {
		var lesson = page.lesson();
		var article = new Article();
		article.addClassName("prose");
		article.add(new PageHeader(lesson.title()).titled(this.language)
			.crumb(this.language.within(this, "learning.module.name", page.module().title(), page.module().number()),
					Links.toModule(page.module()))
			.crumb(getTranslation("learning.lesson.place", page.number(), page.total()))
			.crumb(Texts.length(this, lesson.minutes()))
			.lead(this.language.words(lesson.lead())));
		if (lesson.contentNote() != null) {
			article.add(contentNote(lesson, lesson.contentNote()));
		}
		lesson.sections().forEach((section) -> addSection(article, section, page, course));
		article.add(ways(page));
		return article;
	}

	private Component contentNote(Lesson lesson, String text) {
		var skip = ActionLink
			.outlined("lesson/" + lesson.id() + "#" + anchor(Section.Kind.TRY_IT),
					getTranslation("learning.lesson.skip"))
			.outside();
		var help = ActionLink.plain("help", getTranslation("learning.lesson.help")).icon(Icon.HELP).outside();
		return new Note(Note.Kind.WARM, getTranslation("learning.lesson.note"))
			.add(this.language.mark(new Paragraph(text)))
			.label(getTranslation("learning.lesson.note"))
			.actions(skip, help);
	}

	private void addSection(Article article, Section section, LessonPage page, Course course) {
		var heading = this.language.mark(new H2(section.heading()));
		heading.setId(anchor(section.kind()));
		article.add(heading);
		if (section.kind() == Section.Kind.ONE_LINE) {
			var line = this.language.mark(new Prose(section.html()));
			line.addClassName("one");
			article.add(line);
			return;
		}
		article.add(new GlossaryProse(section.html(), course, page.lesson(), getTranslation("learning.term.close"),
				getTranslation("learning.term.taught")));
		if (section.kind() == Section.Kind.TRY_IT) {
			article.add(new OwnWords(section.heading(), page.note(),
					(seen, text) -> this.learning.saveNote(page.lesson().id(), seen, text))
				.privately(getTranslation("learning.note.private")));
		}
	}

	private Component ways(LessonPage page) {
		var back = page.previous()
			.map((lesson) -> ActionLink.plain("lesson/" + lesson.id(),
					getTranslation("learning.lesson.previous", page.number() - 1)))
			.orElseGet(() -> ActionLink.plain(Links.toModule(page.module()),
					getTranslation("learning.lesson.to-module", page.module().number())))
			.icon(Icon.BACK);
		var words = page.next()
			.map((lesson) -> getTranslation("learning.lesson.next", lesson.title()))
			.orElseGet(() -> getTranslation("learning.lesson.finish"));
		var row = new Div(back, Action.primary(words, () -> goOn(page)).trailing(Icon.NEXT));
		row.addClassName("sticky");
		return row;
	}

	private void goOn(LessonPage page) {
		this.learning.markRead(page.lesson().id());
		var target = page.next()
			.map((lesson) -> "lesson/" + lesson.id())
			.orElseGet(() -> Links.toModule(page.module()));
		getUI().ifPresent((ui) -> ui.navigate(target));
	}

	private Component beside(Lesson lesson, Course course) {
		var aside = new Aside();
		aside.addClassNames("hide-s", "sm");
		aside.getElement().setAttribute("aria-label", getTranslation("learning.lesson.beside"));
		if (!lesson.terms().isEmpty()) {
			aside.add(words(lesson, course));
		}
		var sources = new Paragraph(
				this.language.within(this, "learning.lesson.sources", String.join(" · ", lesson.sources())));
		sources.addClassName("s");
		aside.add(sources);
		return aside;
	}

	private Component words(Lesson lesson, Course course) {
		var list = new UnorderedList();
		list.addClassName("glossary-words");
		lesson.terms()
			.stream()
			.flatMap((id) -> course.term(id).stream())
			.forEach((term) -> list.add(this.language.mark(new ListItem(term.term()))));
		return Card.small(getTranslation("learning.lesson.words"), list);
	}

	private static String anchor(Section.Kind kind) {
		return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	@Override
	public String getPageTitle() {
		return this.title;
	}

}
