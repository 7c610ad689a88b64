package org.peerway.assessment.bank.check;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns of phrase that questions do better without, in one language. */
enum Phrases {

	ENGLISH("not|never|except|cannot|none|neither|nor|[a-z]+n['’]t",
			"((all|none|both|any|some|two|either|neither) of (the (above|below|others?|options|answers|previous|following)|these|them)"
					+ "|[a-f] (and|or|&) [a-f]|both [a-f] and [a-f]|all (answers|options) are (right|correct|true))",
			"True", "False"),

	SPANISH("no|nunca|jamás|excepto|salvo|ningún|ningun[oa]|tampoco|ni",
			"((tod[oa]s|ningun[oa]|ambos|ambas) (de )?(l[oa]s )?(anteriores|demás|siguientes|respuestas|opciones)( anteriores)?"
					+ "|tod[oa]s (l[oa]s )?(respuestas |opciones )?(son|es) (correct[oa]s|verdader[oa]s)"
					+ "|[a-f] [yeo] [a-f])",
			"Verdadero", "Falso");

	private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"|«[^»]*»|‘[^’]*’");

	private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	private final Pattern negative;

	private final Pattern aboutOthers;

	private final String right;

	private final String wrong;

	Phrases(String negative, String aboutOthers, String right, String wrong) {
		this.negative = Pattern.compile("(?<![\\p{L}\\p{M}’'])(" + negative + ")(?![\\p{L}\\p{M}])", CASELESS);
		this.aboutOthers = Pattern.compile("[\\s\\p{P}]*" + aboutOthers + "[\\s\\p{P}]*", CASELESS);
		this.right = right;
		this.wrong = wrong;
	}

	static Phrases of(Locale language) {
		return language.getLanguage().equals("es") ? SPANISH : ENGLISH;
	}

	/** The first word that denies; what is quoted is what somebody said. */
	Optional<String> negative(String ask) {
		var found = this.negative.matcher(QUOTED.matcher(ask).replaceAll(" "));
		return found.find() ? Optional.of(found.group(1)) : Optional.empty();
	}

	/** Whether an answer is about the other answers, and about nothing else. */
	boolean isAboutOthers(String answer) {
		return this.aboutOthers.matcher(answer).matches();
	}

	String truth(String option) {
		return option.equals("true") ? this.right : this.wrong;
	}

}
