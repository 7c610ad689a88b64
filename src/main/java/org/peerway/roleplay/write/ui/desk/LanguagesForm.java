package org.peerway.roleplay.write.ui.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.peerway.base.Languages;
import org.peerway.base.ui.Action;
import org.peerway.roleplay.script.Lines;
import org.peerway.roleplay.write.edit.ScenarioPen;
import org.peerway.roleplay.write.edit.Spot;
import org.peerway.roleplay.write.edit.Translations;

/** The form of the languages of a scenario, with its texts side by side. */
final class LanguagesForm extends Composite<Div> {

	private static final int PAGE = 20;

	private final Sheet sheet;

	private final Div lines = new Div();

	private final Checkbox missing = new Checkbox();

	private String shown = "";

	private int from;

	LanguagesForm(Sheet sheet) {
		this.sheet = sheet;
		this.missing.setLabel(getTranslation("roleplay.write.translate.missing"));
		this.missing.addValueChangeListener((event) -> show(this.shown, 0));
		this.lines.addClassName("edit-rows");
		getContent().addClassName("write-form");
		getContent().add(new FormHead(sheet, getTranslation("roleplay.write.section.languages"))
			.lead(getTranslation("roleplay.write.languages.lead")), own(), others(), this.lines);
		sheet.scenario().translations().keySet().stream().findFirst().ifPresent((first) -> show(first, 0));
	}

	private Component own() {
		List<String> all = new ArrayList<>(Languages.ALL.stream().map(Locale::getLanguage).toList());
		String own = this.sheet.scenario().language();
		if (!all.contains(own)) {
			all.add(own);
		}
		return this.sheet.fields()
			.select("language", "language", all, own, this::named,
					(scenario, language) -> ScenarioPen.on(scenario).language(language).write());
	}

	private String named(String language) {
		return Locale.of(language).getDisplayLanguage(getLocale());
	}

	private Component others() {
		var desk = this.sheet.desk();
		var row = new Div();
		row.addClassNames("row", "tight");
		this.sheet.scenario().translations().keySet().forEach((language) -> {
			row.add(Action.outlined(getTranslation("roleplay.write.translate", named(language)),
					() -> show(language, 0)));
			if (this.sheet.editable()) {
				row.add(Action.plain(getTranslation("roleplay.write.translate.drop", named(language)),
						() -> desk.act("language-removed", Translations.drop(desk.scenario(), language), Spots.TITLE)));
			}
		});
		if (this.sheet.editable()) {
			Languages.ALL.stream()
				.map(Locale::getLanguage)
				.filter((language) -> !language.equals(this.sheet.scenario().language())
						&& !this.sheet.scenario().translations().containsKey(language))
				.forEach((language) -> row.add(Action.outlined(
						getTranslation("roleplay.write.translate.begin", named(language)),
						() -> desk.act("language-added", Translations.begin(desk.scenario(), language), Spots.TITLE))));
		}
		return row;
	}

	/** A page of lines: a scenario can have thousands. */
	private void show(String language, int from) {
		this.shown = language;
		this.from = from;
		this.lines.removeAll();
		if (language.isEmpty()) {
			return;
		}
		var scenario = this.sheet.scenario();
		Set<String> open = new HashSet<>(Lines.missing(scenario, language));
		var all = Lines.of(scenario)
			.entrySet()
			.stream()
			.filter((line) -> !line.getValue().isBlank() && (!this.missing.getValue() || open.contains(line.getKey())))
			.toList();
		var count = new Paragraph(getTranslation("roleplay.write.translate.count", named(language), open.size()));
		count.addClassName("hint");
		this.lines.add(count, this.missing);
		all.stream().skip(from).limit(PAGE).forEach((line) -> this.lines.add(line(language, line)));
		this.lines.add(pages(all.size()));
	}

	private Component line(String language, Map.Entry<String, String> line) {
		var original = new Paragraph(line.getValue());
		original.addClassName("written");
		original.getElement().setAttribute("lang", this.sheet.scenario().language());
		var field = this.sheet.fields()
			.area("translation", "line/" + language + "/" + line.getKey(),
					this.sheet.scenario()
						.translations()
						.getOrDefault(language, Map.of())
						.getOrDefault(line.getKey(), ""),
					(scenario, text) -> Translations.say(scenario, language, line.getKey(), text));
		field.setLabel(named(language));
		field.getElement().setAttribute("lang", language);
		var spot = Spot.ofLine(this.sheet.scenario(), line.getKey());
		String where = spot.isWhole() ? LineWords.of(this, line.getKey())
				: this.sheet.names().title(spot.place()) + " · " + LineWords.of(this, line.getKey());
		return new RowCard(this.sheet, "line/" + line.getKey(), where).wide(original, field);
	}

	private Component pages(int all) {
		var row = new Div();
		row.addClassNames("row", "sp");
		if (this.from > 0) {
			row.add(Action.plain(getTranslation("roleplay.write.translate.earlier"),
					() -> show(this.shown, Math.max(0, this.from - PAGE))));
		}
		if (this.from + PAGE < all) {
			row.add(Action.plain(getTranslation("roleplay.write.translate.later"),
					() -> show(this.shown, this.from + PAGE)));
		}
		return row;
	}

}
