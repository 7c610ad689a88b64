package org.peerway.roleplay.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.peerway.base.Readability;
import org.peerway.base.lens.Lens;
import org.peerway.base.lens.LensFinding;
import org.peerway.roleplay.check.Finding.Rule;
import org.peerway.roleplay.check.Finding.Words;
import org.peerway.roleplay.check.Text.Voice;
import org.peerway.roleplay.script.Scenario;

/** Looks for texts that are hard to read, and for shorthand that no character says. */
final class WordingWarnings {

	private final Scenario scenario;

	private final Lens lens;

	private final Locale language;

	private final Findings findings;

	WordingWarnings(Scenario scenario, Lens lens, Findings findings) {
		this.scenario = scenario;
		this.lens = lens;
		this.language = Locale.forLanguageTag(scenario.language());
		this.findings = findings;
	}

	void check() {
		for (Text text : Text.of(this.scenario)) {
			reading(text);
			if (text.voice() == Voice.AUTHOR) {
				shorthand(text);
			}
		}
	}

	private void reading(Text text) {
		switch (this.language.getLanguage()) {
			case "en" -> Readability.fleschKincaid(text.words())
				.ifPresent((grade) -> hard(grade > Readability.HIGHEST_GRADE, text, "grade", grade,
						Readability.HIGHEST_GRADE));
			case "es" -> Readability.fernandezHuerta(text.words())
				.ifPresent((ease) -> hard(ease < Readability.EASE_OF_GRADE_8, text, "ease", ease,
						(int) Readability.EASE_OF_GRADE_8));
			default -> {
			}
		}
	}

	private void hard(boolean hard, Text text, String measure, double figure, int wanted) {
		if (hard) {
			this.findings.add(Rule.HARD_TO_READ, text.place(), text.property(), Words.in(Rule.HARD_TO_READ, measure,
					text.line(), String.format(Locale.ROOT, "%.1f", figure), wanted),
					Words.in(Rule.HARD_TO_READ, "right"));
		}
	}

	/** What stands in quotation marks may be somebody's own words. */
	private void shorthand(Text text) {
		Set<String> told = new HashSet<>();
		this.lens.look(text.words(), this.language)
			.stream()
			.filter((seen) -> !seen.quoted() && told.add(seen.entry().id()))
			.forEach((seen) -> shorthand(text, seen));
	}

	private void shorthand(Text text, LensFinding seen) {
		this.findings.add(Rule.SHORTHAND, text.place(), text.property(),
				Words.of(Rule.SHORTHAND, text.line(), seen.in(text.words()), seen.entry().why()),
				Words.in(Rule.SHORTHAND, "right", String.join(" · ", seen.entry().instead())));
	}

}
