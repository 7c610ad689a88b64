package org.peerway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TranslationTests {

	private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n");

	private static final Pattern PARAMETER = Pattern.compile("\\{(\\d+)");

	private static final List<Pattern> USES = List.of(
			Pattern.compile("(?:getTranslation|getMessage)\\(\\s*\"([a-z][\\w-]*\\.[\\w.-]+)\"(?! \\+)"),
			Pattern.compile("@Menu\\([^)]*title = \"([^\"]+)\""), Pattern.compile("#\\{([a-z][\\w-]*\\.[\\w.-]+)[(}]"));

	private static final Pattern BEGINNING = Pattern
		.compile("(?:getTranslation|getMessage)\\(\\s*\"([a-z][\\w-]*\\.[\\w.-]+)\" \\+");

	private final Properties english = load("translations.properties");

	private final Properties spanish = load("translations_es.properties");

	@Test
	void everyTextIsInBothLanguages() {
		assertThat(this.spanish.stringPropertyNames())
			.containsExactlyInAnyOrderElementsOf(this.english.stringPropertyNames());
	}

	@Test
	void noTextIsEmpty() {
		assertThat(Stream.of(this.english, this.spanish).flatMap((texts) -> texts.values().stream()))
			.allSatisfy((text) -> assertThat((String) text).isNotBlank());
	}

	@Test
	void noKeyStandsTwiceInAFile() {
		assertThat(keysAsWritten("translations.properties")).doesNotHaveDuplicates();
		assertThat(keysAsWritten("translations_es.properties")).doesNotHaveDuplicates();
	}

	@Test
	void bothLanguagesHaveTheSameParameters() {
		assertThat(this.english.stringPropertyNames()).allSatisfy(
				(key) -> assertThat(parameters(this.spanish, key)).as(key).isEqualTo(parameters(this.english, key)));
	}

	@Test
	void textsWithParametersCanBeFormatted() {
		assertThat(Stream.of(this.english, this.spanish).flatMap((texts) -> texts.values().stream()))
			.filteredOn((text) -> PARAMETER.matcher((String) text).find())
			.allSatisfy((text) -> {
				new MessageFormat((String) text);
				assertThat(((String) text).replace("''", "")).as("a single quote is written ’ or ''")
					.doesNotContain("'");
			});
	}

	@Test
	void everyKeyInUseHasAText() throws IOException {
		assertThat(this.english.stringPropertyNames()).containsAll(uses(USES));
	}

	@Test
	void everyBeginningOfAKeyInUseHasTexts() throws IOException {
		assertThat(uses(List.of(BEGINNING)))
			.allSatisfy((beginning) -> assertThat(this.english.stringPropertyNames().stream()).as(beginning)
				.anyMatch((key) -> key.startsWith(beginning)));
	}

	private static Set<String> uses(List<Pattern> patterns) throws IOException {
		try (var files = Files.walk(Path.of("src/main"))) {
			return files.filter((file) -> file.toString().matches(".*\\.(java|html)"))
				.map(TranslationTests::read)
				.flatMap((source) -> patterns.stream().flatMap((pattern) -> pattern.matcher(source).results()))
				.map((match) -> match.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
		}
	}

	private static Set<String> parameters(Properties texts, String key) {
		return PARAMETER.matcher(texts.getProperty(key, ""))
			.results()
			.map((match) -> match.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<String> keysAsWritten(String file) {
		return read(TEXTS.resolve(file)).lines()
			.filter((line) -> line.matches("[a-z][\\w.-]*\\s*=.*"))
			.map((line) -> line.substring(0, line.indexOf('=')).strip())
			.toList();
	}

	private static Properties load(String file) {
		var texts = new Properties();
		try (var reader = Files.newBufferedReader(TEXTS.resolve(file), StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return texts;
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
