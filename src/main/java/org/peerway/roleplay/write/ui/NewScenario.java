package org.peerway.roleplay.write.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import org.peerway.base.Languages;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.PrincipleMark;
import org.peerway.roleplay.script.PassRule;
import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.write.DraftId;
import org.peerway.roleplay.write.ScenarioTemplate;
import org.peerway.roleplay.write.ScenarioTemplates;
import org.peerway.roleplay.write.ScenarioWriting;
import org.peerway.roleplay.write.edit.Endings;
import org.peerway.roleplay.write.edit.Turns;

/** What a new role-play can begin with: nothing, a frame, or a whole example. */
final class NewScenario extends Composite<Card> {

	private static final int MINUTES = 10;

	private final transient ScenarioWriting writing;

	private final transient List<Principle> principles;

	private final H2 title = new H2(getTranslation("roleplay.write.new"));

	NewScenario(ScenarioWriting writing, List<Principle> principles) {
		this.writing = writing;
		this.principles = principles;
		this.title.getElement().setAttribute("tabindex", "-1");
		var templates = ScenarioTemplates.all(getLocale());
		getContent().add(this.title, new Paragraph(getTranslation("roleplay.write.new.lead")));
		add(templates, ScenarioTemplate.Kind.GUIDED, "guided");
		getContent().add(new H3(getTranslation("roleplay.write.new.frames")), frames(templates));
		add(templates, ScenarioTemplate.Kind.EXAMPLE, "examples");
	}

	/** Takes the reader there. */
	void show() {
		this.title.getElement().callJsFunction("scrollIntoView");
		this.title.getElement().callJsFunction("focus");
	}

	private void add(List<ScenarioTemplate> templates, ScenarioTemplate.Kind kind, String key) {
		var some = templates.stream().filter((one) -> one.kind() == kind).toList();
		if (!some.isEmpty()) {
			var list = list();
			some.forEach((one) -> list.add(item(one)));
			getContent().add(new H3(getTranslation("roleplay.write.new." + key)), list);
		}
	}

	private Component frames(List<ScenarioTemplate> templates) {
		var list = list();
		list.add(item(getTranslation("roleplay.write.new.blank"), getTranslation("roleplay.write.new.blank.text"),
				blank(), new Div()));
		templates.stream()
			.filter((one) -> one.kind() == ScenarioTemplate.Kind.START)
			.forEach((one) -> list.add(item(one)));
		return list;
	}

	private static UnorderedList list() {
		var list = new UnorderedList();
		list.addClassName("rows");
		return list;
	}

	private ListItem item(ScenarioTemplate template) {
		var marks = new Div();
		template.principle()
			.flatMap((id) -> this.principles.stream().filter((one) -> one.id().equals(id)).findFirst())
			.ifPresent((one) -> marks.add(PrincipleMark.of(one.id()).named(one.name())));
		return item(template.scenario().title(), template.scenario().summary(), template.scenario(), marks);
	}

	private ListItem item(String name, String text, Scenario scenario, Div marks) {
		var heading = new Div(name);
		heading.addClassName("b");
		var words = new Div(heading, new Div(text), marks);
		words.addClassName("grow");
		var begin = Action.outlined(getTranslation("roleplay.write.new.begin"), () -> begin(scenario));
		begin.setAriaLabel(getTranslation("roleplay.write.new.begin") + ": " + name);
		var row = new Div(words, begin);
		row.addClassNames("row", "sp", "top");
		return new ListItem(row);
	}

	private void begin(Scenario scenario) {
		DraftId draft = this.writing.create(scenario);
		UI.getCurrent().navigate(WriteLinks.to(draft));
	}

	/** One person, one turn and one ending, all without words. */
	private Scenario blank() {
		String language = Languages.ALL.stream()
			.map(Locale::getLanguage)
			.filter(getLocale().getLanguage()::equals)
			.findFirst()
			.orElse(Languages.ALL.getFirst().getLanguage());
		var empty = new Scenario("role-play", "", MINUTES, "", "", "", null, List.of(),
				List.of(new Speaker("person", "", "")), List.of(), List.of(), "turn-1", List.of(), List.of(),
				PassRule.NONE, language, Map.of());
		return Endings.add(Turns.add(empty, "").scenario()).scenario();
	}

}
