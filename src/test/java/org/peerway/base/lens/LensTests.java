package org.peerway.base.lens;

import java.lang.management.ManagementFactory;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

class LensTests {

	private static final Locale SPANISH = Locale.of("es");

	private static final int MEGABYTE = 1 << 20;

	private final Lens lens = Lens.of(List.of(
			english("non-compliant", List.of("non-compliant", "noncompliance"), List.of(),
					List.of("non-compliant with the law")),
			english("patient", List.of(), List.of("patient", "patients"), List.of("be patient", "patient with")),
			english("patient-chart", List.of("patient chart"), List.of()),
			english("case", List.of(), List.of("case", "cases"), List.of("in case")),
			english("refuses", List.of("refuse * medication"), List.of()),
			english("addict", List.of(), List.of("addict", "addicts")),
			english("symptom", List.of("symptom"), List.of()),
			spanish("enfermo-mental", List.of("enfermo mental"), List.of()),
			spanish("loco", List.of("loco"), List.of(), List.of("loco de contento")),
			spanish("padecer", List.of("padecer"), List.of()), spanish("psicótico", List.of("psicótico"), List.of()),
			spanish("caso", List.of(), List.of("caso", "casos"), List.of("en caso de"))));

	@Test
	void seesWordsWithTheirPlacesInTheText() {
		var text = "On Monday Ezra was non-compliant again.";

		var findings = this.lens.look(text, Locale.ENGLISH);

		assertThat(findings).singleElement().satisfies((finding) -> {
			assertThat(text.substring(finding.start(), finding.end())).isEqualTo("non-compliant");
			assertThat(finding.in(text)).isEqualTo("non-compliant");
			assertThat(finding.entry().id()).isEqualTo("non-compliant");
			assertThat(finding.quoted()).isFalse();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "SYMPTOM", "symptoms", "The symptom’s gone", "a “symptom”?", "symp\u00ADtoms", "(symptom)",
			"**symptoms**", "\tSymptoms\r\n" })
	void seesAllFormsOfAWord(String text) {
		assertThat(seen(text, Locale.ENGLISH)).containsExactly("symptom");
	}

	@ParameterizedTest
	@ValueSource(strings = { "non-compliant", "Non compliant", "non\u2011compliant", "**non**-compliant",
			"non-\ncompliant", "NONCOMPLIANCE" })
	void seesAPhraseHoweverItIsPutTogether(String text) {
		assertThat(seen(text, Locale.ENGLISH)).containsExactly("non-compliant");
	}

	@ParameterizedTest
	@ValueSource(strings = { "She said no. Non. Compliant", "non, compliant", "non\n\ncompliant", "non (compliant)",
			"compliant, non" })
	void seesNoPhraseAcrossTheEndOfAThought(String text) {
		assertThat(seen(text, Locale.ENGLISH)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "addict,1", "Addicts,1", "addiction,0", "addicted,0", "addictive,0" })
	void takesExactWordsAsTheyAre(String text, int found) {
		assertThat(seen(text, Locale.ENGLISH)).hasSize(found);
	}

	@ParameterizedTest
	@CsvSource({ "she refused medication,1", "she refuses her medication,1", "refusing all medications,1",
			"refused to take her medication,0", "refused. Medication,0" })
	void letsOneWordAtMostStandForAStar(String text, int found) {
		assertThat(seen(text, Locale.ENGLISH)).hasSize(found);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Take a coat in case it rains.", "I had to be patient.", "He is patient with me.",
			"It is non-compliant with the law." })
	void passesOverWhatMeansSomethingElse(String text) {
		assertThat(seen(text, Locale.ENGLISH)).isEmpty();
	}

	@Test
	void takesTheLongestPhrase() {
		assertThat(seen("The patient chart of a patient", Locale.ENGLISH)).containsExactly("patient-chart", "patient");
		assertThat(seen("in case cases come", Locale.ENGLISH)).containsExactly("case");
	}

	@ParameterizedTest
	@ValueSource(strings = { "enfermo mental", "las enfermas mentales", "ENFERMOS MENTALES", "la enferma mental" })
	void knowsGendersAndNumbersOfSpanish(String text) {
		assertThat(seen(text, SPANISH)).containsExactly("enfermo-mental");
	}

	@ParameterizedTest
	@ValueSource(strings = { "loco", "Loca", "locos", "locas" })
	void knowsShortWordsOfSpanish(String text) {
		assertThat(seen(text, SPANISH)).containsExactly("loco");
	}

	@ParameterizedTest
	@ValueSource(strings = { "padece", "padecen", "padecía", "padecer", "padeció" })
	void knowsVerbsOfSpanish(String text) {
		assertThat(seen(text, SPANISH)).containsExactly("padecer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "psicótico", "psicotico", "Psicóticas", "psicoticas", "PSICÓTICO" })
	void needsNoAccents(String text) {
		assertThat(seen(text, SPANISH)).containsExactly("psicótico");
		assertThat(seen(Normalizer.normalize(text, Normalizer.Form.NFD), SPANISH)).containsExactly("psicótico");
	}

	@ParameterizedTest
	@CsvSource({ "un caso,1", "los casos,1", "la casa,0", "las casas,0", "en caso de lluvia,0", "loca de contento,0" })
	void tellsSpanishWordsApart(String text, int found) {
		assertThat(seen(text, SPANISH)).hasSize(found);
	}

	@ParameterizedTest
	@ValueSource(strings = { "She said “he had symptoms” and left.", "She said \"symptoms\".", "the 'symptom' word",
			"«symptom»", "‘I don’t have symptoms’", "> They wrote symptoms.", "„symptoms“" })
	void marksWhatIsQuoted(String text) {
		assertThat(this.lens.look(text, Locale.ENGLISH)).singleElement().matches(LensFinding::quoted);
	}

	@ParameterizedTest
	@ValueSource(strings = { "“So.” He has symptoms.", "It's his symptoms' fault", "“Not closed, symptoms",
			"“one\n\nsymptoms”", "6\" of symptoms, 7\"", "don’t show symptoms, won’t" })
	void knowsWhatIsNotQuoted(String text) {
		assertThat(this.lens.look(text, Locale.ENGLISH)).singleElement().matches((finding) -> !finding.quoted());
	}

	@ParameterizedTest
	@ValueSource(strings = { "`symptoms`", "``a ` symptom``", "```talk\nAmina: symptoms\n```",
			"~~~\nsymptom\n```\nsymptom\n~~~", "[symptoms](https://example.org/a)", "https://example.org/symptoms/x",
			"www.example.org/symptom", "[[symptom|symptoms]]", "<https://example.org/symptom>",
			"[![symptom](/symptom)](http://symptom)" })
	void doesNotLookAtCodeAndLinks(String text) {
		assertThat(seen(text, Locale.ENGLISH)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "`one` symptom `two`", "```talk\nAmina: yes\n```\nsymptom", "[note] symptom (here)",
			"```inline``` symptom", "`open symptom", "[open symptom" })
	void looksAtWhatStandsBesideThem(String text) {
		assertThat(seen(text, Locale.ENGLISH)).containsExactly("symptom");
	}

	@ParameterizedTest
	@CsvSource({ "The caso was about a case of his.,case", "El case no es el caso de ella.,caso", "non-compliant,''",
			"loca,loco", "'',''" })
	void findsOutTheLanguageOfTheText(String text, String id) {
		assertThat(this.lens.look(text, List.of(SPANISH, Locale.ENGLISH))).extracting((finding) -> finding.entry().id())
			.containsExactly(id.isEmpty() ? new String[0] : new String[] { id });
	}

	@Test
	void knowsNoOtherLanguage() {
		assertThat(seen("a case", Locale.US)).containsExactly("case");
		assertThat(seen("a case", Locale.GERMAN)).isEmpty();
		assertThat(this.lens.look("a case", List.of(Locale.GERMAN, Locale.ENGLISH))).hasSize(1);
		assertThat(this.lens.look("a case", List.of())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\n\n\n", "```", "[", "“", "\uD800", ">" })
	void seesNothingWhereNothingIs(String text) {
		assertThat(seen(text, Locale.ENGLISH)).isEmpty();
		assertThat(Lens.NONE.look(text, Locale.ENGLISH)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("hostileTexts")
	void looksThroughAMegabyteInLessThanASecond(String part) {
		var text = repeated(part, MEGABYTE);
		this.lens.look(text.substring(0, MEGABYTE / 8), List.of(Locale.ENGLISH, SPANISH));

		var before = timeOfProcessor();
		this.lens.look(text, Locale.ENGLISH);

		assertThat(timeOfProcessor().minus(before)).isLessThan(Duration.ofSeconds(1));
	}

	@ParameterizedTest
	@MethodSource("hostileTexts")
	void marksOnlyWordsOfTheText(String part) {
		var text = repeated(part, MEGABYTE / 64);

		assertThatNoException().isThrownBy(() -> this.lens.look(text, Locale.ENGLISH)
			.forEach((finding) -> assertThat(finding.in(text)).isNotBlank()));
	}

	@Test
	void refusesShorthandWithoutWordsOrWays() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new LensEntry("a", "en", List.of(), List.of(), "why", List.of("so"), null, List.of()));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new LensEntry("a", "en", List.of("a"), List.of(), "why", List.of(), null, List.of()));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new LensEntry("a", "en", List.of("a"), List.of(), " ", List.of("so"), null, List.of()));
	}

	static List<String> hostileTexts() {
		return List.of("patient ", "in case cases ", "refuse refuse ", "a", "non-", "[", "[[", "]]", "[](", "[a](b",
				"[[a]] ", "`", "` `` ", "```\n", "“", "“ ”", "“„«‹‘\"'", "\"a ", "> symptom\n", "\n", "\n\n`[“", " ",
				"https://", "refuse \t\t\t\t\t\t\t\t\t\t", "psico\u0301tico ", "e\u0301", "\u00AD", "\uD83D\uDE00", "(",
				")", "h");
	}

	/** Of this thread, so that what else runs does not count. */
	private static Duration timeOfProcessor() {
		return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
	}

	private static String repeated(String part, int length) {
		return part.repeat(length / part.length() + 1).substring(0, length);
	}

	private List<String> seen(String text, Locale language) {
		return this.lens.look(text, language).stream().map((finding) -> finding.entry().id()).toList();
	}

	@SafeVarargs
	private static LensEntry english(String id, List<String> terms, List<String> exact, List<String>... fine) {
		return new LensEntry(id, "en", terms, exact, "It hides what happened.", List.of("what happened"), null,
				List.of(fine).stream().flatMap(List::stream).toList());
	}

	@SafeVarargs
	private static LensEntry spanish(String id, List<String> terms, List<String> exact, List<String>... fine) {
		return new LensEntry(id, "es", terms, exact, "Oculta lo que pasó.", List.of("lo que pasó"), null,
				List.of(fine).stream().flatMap(List::stream).toList());
	}

}
