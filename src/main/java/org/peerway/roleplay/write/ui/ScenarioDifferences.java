package org.peerway.roleplay.write.ui;

import java.util.Locale;
import java.util.Set;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

import org.peerway.base.TextChange;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.Tag;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.write.compare.Difference;
import org.peerway.roleplay.write.compare.PropertyChange;
import org.peerway.roleplay.write.compare.ScenarioComparison;
import org.peerway.roleplay.write.ui.desk.PlaceNames;

/** How two versions of a role-play differ: words taken away and words added. */
final class ScenarioDifferences extends Composite<Div> {

	private static final int MOST = 200;

	private static final Set<String> PROPERTIES = Set.of("id", "title", "minutes", "summary", "scene", "role",
			"contentNote", "concepts", "start", "language", "name", "inside", "moves", "initial", "speaker", "text",
			"picture", "act", "must", "free", "to", "scores", "feedback", "harm", "instead", "effects", "when",
			"debrief", "basic", "proficient", "ask", "example", "principles");

	private final transient PlaceNames before;

	private final transient PlaceNames after;

	ScenarioDifferences(ScenarioComparison comparison, Scenario before, Scenario after) {
		this.before = new PlaceNames(this, before);
		this.after = new PlaceNames(this, after);
		getContent().addClassName("differences");
		if (comparison.differences().isEmpty()) {
			getContent().add(new Paragraph(getTranslation("roleplay.write.history.same")));
		}
		comparison.differences().stream().limit(MOST).forEach(this::add);
		if (comparison.differences().size() > MOST) {
			getContent().add(new Paragraph(
					getTranslation("roleplay.write.history.more", comparison.differences().size() - MOST)));
		}
	}

	private void add(Difference difference) {
		var head = new Div(new H3(where(difference)));
		head.addClassNames("row", "tight");
		switch (difference.fate()) {
			case ADDED -> head.add(new Tag(Tag.Kind.DONE, Icon.PLUS, getTranslation("roleplay.write.diff.added")));
			case REMOVED -> head.add(new Tag(Tag.Kind.CARE, Icon.LEAVE, getTranslation("roleplay.write.diff.removed")));
			case KEPT -> {
			}
		}
		if (difference.moved()) {
			head.add(new Tag(Tag.Kind.INFO, Icon.NEXT, getTranslation("roleplay.write.diff.moved")));
		}
		getContent().add(head);
		difference.properties().forEach(this::add);
	}

	private String where(Difference difference) {
		String key = "roleplay.write.diff." + difference.part().name().toLowerCase(Locale.ROOT);
		PlaceNames names = (difference.fate() == Difference.Fate.REMOVED) ? this.before : this.after;
		return switch (difference.part()) {
			case HEAD -> getTranslation(key);
			case TURN, ENDING -> names.of(difference.place());
			case CHOICE -> {
				int slash = difference.place().lastIndexOf('/');
				yield getTranslation(key, names.title(difference.place().substring(0, Math.max(0, slash))),
						difference.place().substring(slash + 1));
			}
			case SPEAKER, VARIABLE, ACT, PASS, TRANSLATION -> getTranslation(key, difference.place());
		};
	}

	private void add(PropertyChange change) {
		var words = new Paragraph();
		words.addClassName("written");
		var name = new Span(property(change.property()) + ": ");
		name.addClassName("b");
		words.add(name);
		change.words().runs().forEach((run) -> words.getElement().appendChild(run(run)));
		getContent().add(words);
	}

	private String property(String property) {
		int slash = property.indexOf('/');
		String first = (slash < 0) ? property : property.substring(0, slash);
		String rest = (slash < 0) ? "" : property.substring(slash + 1);
		String name = PROPERTIES.contains(first) ? getTranslation("roleplay.write.property." + first) : first;
		return rest.isEmpty() ? name
				: name + " · " + (PROPERTIES.contains(rest) ? getTranslation("roleplay.write.property." + rest) : rest);
	}

	private Element run(TextChange.Run run) {
		return switch (run.fate()) {
			case KEPT -> new Element("span").setText(run.words());
			case ADDED -> marked("ins", "roleplay.write.diff.words-added", run.words());
			case REMOVED -> marked("del", "roleplay.write.diff.words-removed", run.words());
		};
	}

	/** Screen readers hardly tell insertions and deletions, so words do. */
	private Element marked(String tag, String key, String words) {
		var hidden = new Element("span").setAttribute("class", "vh").setText(getTranslation(key) + " ");
		return new Element(tag).appendChild(hidden, Element.createText(words));
	}

}
