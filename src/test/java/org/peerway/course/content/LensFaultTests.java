package org.peerway.course.content;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.peerway.base.yaml.Fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class LensFaultTests {

	private static final String LENS = "language-lens.yaml";

	@TempDir
	private Path folder;

	private ContentFixture content;

	@BeforeEach
	void copy() {
		this.content = ContentFixture.in(this.folder).write(LENS, """
				en:
				  - id: symptom
				    terms: [symptom]
				    why: It says that an illness speaks.
				    instead: [what it is like]
				    question: What is it like?
				  - id: case
				    exact: [case]
				    why: A case is a folder.
				    instead: [the person]
				    fine: [in case]
				es:
				  - id: caso
				    exact: [caso]
				    why: Un caso es una carpeta.
				    instead: [la persona]
				""");
	}

	@Test
	void aCourseMayHaveAListOfShorthand() {
		var reading = this.content.read();

		assertThat(reading.faults()).isEmpty();
		assertThat(reading.files().texts()).containsKey(LENS);
		assertThat(this.content.course().lens()).extracting("language", "id")
			.containsExactly(tuple("en", "symptom"), tuple("en", "case"), tuple("es", "caso"));
	}

	@Test
	void aCourseMayHaveNone() {
		assertThat(this.content.delete(LENS).course().lens()).isEmpty();
	}

	// what stands there ¦ what became of it ¦ line ¦ what is said
	@ParameterizedTest
	@CsvSource(delimiter = '¦',
			textBlock = """
					terms: [symptom]            ¦ terms: symptom              ¦  3 ¦ “terms” is text, but has to be a list
					terms: [symptom]            ¦ words: [symptom]            ¦  3 ¦ “words” is not known here. Known here: id, terms, exact
					terms: [symptom]            ¦ question: Why?              ¦  6 ¦ “question” stands here a second time
					question: What is it like?  ¦ quest: What is it like?     ¦  6 ¦ “quest” is not known here
					why: A case is a folder.    ¦ fine: [in case]             ¦ 11 ¦ “fine” stands here a second time
					why: A case is a folder.    ¦ question: Who?              ¦  7 ¦ “why” is missing. Why it matters
					id: case                    ¦ id: symptom                 ¦  7 ¦ The id “symptom” already stands in line 2. Give each entry
					exact: [case]               ¦ question: Who?              ¦  7 ¦ Neither terms nor exact says what to look for
					exact: [case]               ¦ exact: [symptoms, case]     ¦  2 ¦
					exact: [case]               ¦ terms: [symptoms, case]     ¦  8 ¦ “symptoms” is found by “symptom” already. Keep it in one
					exact: [case]               ¦ exact: [case, "!?"]         ¦  8 ¦ “!?” is never found. Write words
					fine: [in case]             ¦ fine: [in case, case]       ¦  8 ¦ “case” is never found
					fine: [in case]             ¦ fine: [in a box]            ¦ 11 ¦ “in a box” has none of the words of this entry
					instead: [the person]       ¦ instead: [her symptoms]     ¦ 10 ¦ “her symptoms” is shorthand itself. Write what people say
					en:                         ¦ fr:                         ¦  1 ¦ “fr” is not known here. Known here: en, es.
					""")
	void namesTheLineAndWhatIsWrong(String old, String replacement, int line, String says) {
		var faults = this.content.replace(LENS, old, replacement).read().faults();

		if (says == null) {
			assertThat(faults).isEmpty();
		}
		else {
			assertThat(faults).anySatisfy((fault) -> {
				assertThat(fault.toString()).contains(says);
				assertThat(fault.file()).isEqualTo(LENS);
				assertThat(fault.line()).isEqualTo(line);
			});
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '¦', textBlock = """
			LESSON   ¦ It leaves room.      ¦ His symptoms leave room.
			LESSON   ¦ lead: A talk         ¦ lead: A symptom and a talk
			MODULE   ¦ title: Greeting      ¦ title: A case of greeting
			GLOSSARY ¦ meaning:             ¦ meaning: A case.~~    #
			SCENARIO ¦ scene:               ¦ scene: A case.~~#
			SCENARIO ¦ feedback:            ¦ feedback: She has symptoms. #
			""")
	void aCourseKeepsToTheLanguageItTeaches(String file, String old, String replacement) throws Exception {
		var path = (String) ContentFixture.class.getField(file).get(null);
		var faults = this.content.replace(path, old, replacement.replace("~~", "\n")).read().faults();

		assertThat(faults).filteredOn((fault) -> fault.wrong().contains("is shorthand of the language lens"))
			.singleElement()
			.satisfies((fault) -> {
				assertThat(fault.file()).isEqualTo(path);
				assertThat(this.content.line(path, fault.line())).contains(replacement.split("~~")[0].split(" #")[0]);
				assertThat(fault.right()).contains("as in: ", "put it into “…”");
			});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '¦', textBlock = """
			LESSON   ¦ It leaves room.        ¦ Some call them “symptoms” just in case.
			LESSON   ¦ It leaves room.        ¦ > He has symptoms.
			LESSON   ¦ Amina: I'm Amina.      ¦ Amina: My symptoms and I.
			LESSON   ¦ It leaves room.        ¦ [Of symptoms](https://example.org/symptom)
			""")
	void whatPeopleSayIsTheirs(String file, String old, String replacement) throws Exception {
		var path = (String) ContentFixture.class.getField(file).get(null);

		assertThat(this.content.replace(path, old, replacement).read().faults()).extracting(Fault::wrong).isEmpty();
	}

	@Test
	void anOldVersionIsReadWhateverTheListSays() {
		var files = this.content.replace(ContentFixture.LESSON, "It leaves room.", "His symptoms.").read().files();

		assertThat(ContentReader.course(files).lens()).hasSize(3);
	}

}
