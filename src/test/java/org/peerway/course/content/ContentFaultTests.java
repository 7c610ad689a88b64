package org.peerway.course.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerway.base.yaml.Fault;

import static org.assertj.core.api.Assertions.assertThat;

class ContentFaultTests {

	@TempDir
	private Path folder;

	private ContentFixture content;

	@BeforeEach
	void copy() {
		this.content = ContentFixture.in(this.folder);
	}

	@Test
	void findsNothingWrongWithSoundContent() {
		var reading = this.content.read();

		assertThat(reading.faults()).isEmpty();
		assertThat(reading.course()).isPresent();
	}

	@Test
	void listsAllFaultsOfAllFiles() {
		this.content.replace(ContentFixture.QUIZ, "draw: 2", "draw: 9")
			.replace(ContentFixture.LESSON, "minutes: 6", "minutes: 60")
			.replace(ContentFixture.LESSON, "## Try it", "## Try")
			.replace(ContentFixture.SCENARIO, "to: who", "to: nowhere-at-all");

		assertThat(this.content.read().faults()).extracting(Fault::file)
			.contains(ContentFixture.QUIZ, ContentFixture.LESSON, ContentFixture.SCENARIO)
			.hasSizeGreaterThanOrEqualTo(4);
		assertThat(this.content.read().course()).isEmpty();
	}

	// file ¦ what stands there ¦ what became of it ¦ words of the line that the fault
	// names ¦ what it says; ~~ is the end of a line
	@ParameterizedTest(name = "{0}: {4}")
	@CsvSource(delimiter = '¦', quoteCharacter = '¤',
			textBlock = """
							COURSE         ¦ title: A small course        ¦ titel: A small course        ¦ titel          ¦ “titel” is not known here. Known here: id, title
							COURSE         ¦ title: A small course        ¦ titel: A small course        ¦ id: small      ¦ “title” is missing. The name of the course
							COURSE         ¦ id: small                    ¦ id: Small!                   ¦ id: Small      ¦ “id” is “Small!”, which does not have the right form. Names the course
							COURSE         ¦ language: en                 ¦ language: no one             ¦ language       ¦ “language” is “no one”, which does not have
							COURSE         ¦ number: 2                    ¦ number: 1                    ¦ number: 1      ¦ Module number 1 comes after number 1. Number the modules upward
							COURSE         ¦ hours: 1                     ¦ hours: 0.5                   ¦ hours: 0.5     ¦ The module is planned for 0.5 hours, but its parts take 41 minutes
							COURSE         ¦ id: parting                  ¦ id: greeting                 ¦ id: greeting   ¦ The module id “greeting” already stands at course.yaml:7
							PRINCIPLES     ¦ [One, Two, Three, Four, Five] ¦ [One, Two]                   ¦ anchors        ¦ “anchors” has 2 and needs 5 or more. Five sentences
					PRINCIPLES     ¦ id: language                 ¦ id: hope                     ¦ id: hope       ¦ The principle id “hope” already stands at principles.yaml:2
							PROGRAMME      ¦ course: small                ¦ course: big                  ¦ course         ¦ There is no course “big”. course.yaml has the id “small”.
							PROGRAMME      ¦ code.md                      ¦ codex.md                     ¦ code           ¦ There is no file programmes/codex.md. Known: programmes/code.md.
							PROGRAMME      ¦ id: greeter                  ¦ id: greeters                 ¦ id: greet      ¦ The id “greeters” is not the name of the file. Name the file greeters.yaml.
							PROGRAMME      ¦ kind: code-of-ethics         ¦ kind: oath                   ¦ kind: oath     ¦ “kind” is “oath”; it can be modules-completed, trainer-attestation, code-of-ethics
					PROGRAMME      ¦ id: ethics                   ¦ id: statement                ¦ id: statement  ¦ Two requirements have the id “statement”
							PROGRAMME      ¦ "2026.1"                     ¦ 2026.1                       ¦ version        ¦ “version” is the number 2026.1 without quotes, but has to be text
							PROGRAMME      ¦ P2Y                          ¦ two years                    ¦ validity       ¦ “validity” is “two years”, which does not have the right form. How long a certificate
							CODE           ¦ version: "2026.1"            ¦ edition: first               ¦ edition        ¦ “edition” is not known here
							CODE           ¦ I greet                      ¦ <b>I</b> greet               ¦ <b>            ¦ HTML stands in the text: <b>. Use paragraphs
							MODULE         ¦ id: greeting                 ¦ id: greetings                ¦ id: greet      ¦ “id” is “greetings”. course.yaml:7 says “greeting”; write the same in both.
							MODULE         ¦ title: Greeting              ¦ title: Greetings             ¦ title          ¦ “title” is “Greetings”. course.yaml:8 says “Greeting”
							MODULE         ¦ - ask-the-name               ¦ - ask-the-nam                ¦ - ask-the      ¦ This module has no lesson “ask-the-nam”. Known: ask-the-name, say-hello.
							MODULE         ¦ quiz: greeting-quiz          ¦ quiz: greting-quiz           ¦ quiz           ¦ The quiz of this module is not “greting-quiz”. quiz.yaml has the id “greeting-quiz”.
							MODULE         ¦ [at-the-door]                ¦ [at-a-door]                  ¦ scenarios      ¦ This module has no scenario “at-a-door”. Known: at-the-door.
							MODULE         ¦ concepts: [hello, name]      ¦ concepts: [hello, hello]     ¦ concepts       ¦ The concept id “hello” already stands at modules/01-greeting/module.yaml:4
							MODULE         ¦ concepts: [hello, name]      ¦ concepts: hello              ¦ concepts       ¦ “concepts” is text, but has to be a list. The ids of what this module teaches
							GLOSSARY       ¦ lesson: say-hello            ¦ lesson: say-nothing          ¦ lesson         ¦ There is no lesson “say-nothing”. Known: ask-the-name, say-hello.
					GLOSSARY       ¦ id: self-made                ¦ id: open-door                ¦ id: open-door  ¦ The term id “open-door” already stands at modules/01-greeting/glossary.yaml:2
							LESSON         ¦ minutes: 6                   ¦ minutes: 60                  ¦ minutes        ¦ “minutes” is “60”, which is out of bounds. How long it takes, 5 to 15 minutes
							LESSON         ¦ minutes: 6                   ¦ minutes: six                 ¦ minutes        ¦ “minutes” is text, but has to be a whole number
							LESSON         ¦ concepts: [hello]            ¦ concepts: [goodbye]          ¦ concepts       ¦ The module does not teach a concept “goodbye”. Known: hello, name.
							SECOND_LESSON  ¦ id: ask-the-name             ¦ id: say-hello                ¦ id: say-hello  ¦ The lesson id “say-hello” already stands at modules/01-greeting/lessons/01-say-hello.md:2. Give each lesson
							LESSON         ¦ lead: A talk                 ¦ lead:  # A talk              ¦ lead           ¦ “lead” is empty, but has to be text
							LESSON         ¦ ## Try it                    ¦ ## Try                       ¦ ## Try         ¦ The heading “Try” stands where “Try it” belongs. A lesson has exactly these headings
							LESSON         ¦ ## In one line               ¦ ### In one line              ¦ Begin, then    ¦ The heading “In one line” is missing. A lesson has exactly
							LESSON         ¦ Write down how you say hello. ¦                              ¦ ## Try it      ¦ Nothing stands under “Try it”
							LESSON         ¦ ## What you will             ¦ Hello.~~~~## What you will   ¦ Hello.         ¦ Text stands above the first heading. Begin with ## What you will take along.
							LESSON         ¦ ### Why it works             ¦ # Why it works               ¦ # Why          ¦ A heading has a single #
							LESSON         ¦ Teo: Hello. Who              ¦ Hello. Who                   ¦ Hello. Who     ¦ This line of a talk block does not say who speaks. Write “Name: text”
							LESSON         ¦ ```talk                      ¦ ```chat                      ¦ ```chat        ¦ A block is marked as “chat”. The only block is ```talk
							LESSON         ¦ open-door|open door          ¦ open-dor|open door           ¦ [[open-dor     ¦ No glossary has the term “open-dor”
							LESSON         ¦ It leaves room.              ¦ It leaves [[open door]].     ¦ It leaves      ¦ The term “open-door” is marked a second time. Mark each term once
							LESSON         ¦ It leaves room.              ¦ It leaves [[room.            ¦ It leaves      ¦ Double brackets are not closed
							LESSON         ¦ Amina: I'm Amina.            ¦ Amina: [[open-door]]         ¦ ```talk        ¦ A glossary term stands in a talk block
							LESSON         ¦ It leaves room.              ¦ <script>alert(1)</script>    ¦ <script>       ¦ HTML stands in the text
							LESSON         ¦ It leaves room.              ¦ ![door](door.png)            ¦ door.png       ¦ A picture stands in the text
							LESSON         ¦ https://example.org          ¦ javascript:alert(1)          ¦ javascript     ¦ The link leads to “javascript:alert(1)”. Links begin with https://
							LESSON         ¦ https://example.org          ¦ //evil.example               ¦ //evil         ¦ The link leads to “//evil.example”
							SECOND_LESSON  ¦ helpLines: true              ¦ helpLines: false             ¦ helpLines      ¦ “helpLines” is “false”. helpLines: true, because the lesson has a content note.
							SECOND_LESSON  ¦ helpLines: true~~            ¦                              ¦ id: ask        ¦ “helpLines” is missing. helpLines: true, because
							QUIZ           ¦ draw: 2                      ¦ draw: 9                      ¦ draw           ¦ The quiz draws more than its 3 questions. draw is at most the number of questions
							QUIZ           ¦ draw: 2                      ¦ draw: 2~~sections: [{draw: 1}] ¦ sections       ¦ A quiz has either draw or sections
							QUIZ           ¦ draw: 2~~                    ¦                              ¦ id: greeting-quiz ¦ A quiz has either draw or sections
							QUIZ           ¦ draw: 2                      ¦ sections: [{draw: 1}, {draw: 3}] ¦ sections   ¦ Section 2 draws 3 questions, and with what other sections draw
							QUIZ           ¦ draw: 2                      ¦ sections: [{draw: 1, level: new}] ¦ sections  ¦ it can be recall, applied
							QUIZ           ¦ passMark: 1                  ¦ passMark: 3                  ¦ passMark       ¦ Quiz greeting-quiz cannot be passed with a mark of 3
							QUIZ           ¦ coolDown: PT15M              ¦ coolDown: PT15M~~opens: 2027-01-02T08:00Z~~closes: 2027-01-01T08:00Z ¦ closes ¦ A window cannot close at 2027-01-01T08:00:00Z and open at 2027-01-02T08:00:00Z
							QUIZ           ¦ coolDown: PT15M              ¦ coolDown: PT15M~~hardClose: true ¦ questions: ¦ A window without an end has no hard end. opens lies before closes
							QUIZ           ¦ coolDown: PT15M              ¦ coolDown: PT15M~~opens: tomorrow ¦ opens ¦ “opens” is “tomorrow”, which does not have the right form. The first moment
							QUIZ           ¦ coolDown: PT15M              ¦ coolDown: PT15M~~mode: exam  ¦ mode           ¦ “mode” is “exam”; it can be practice, quiz, examination
							QUIZ           ¦ passMark: 1                  ¦ passMark: 1~~mode: practice  ¦ passMark       ¦ “passMark” does not belong here. Nothing counts in practice
							QUIZ           ¦ coolDown: PT15M              ¦ timeLimit: PT15M~~mode: practice ¦ timeLimit  ¦ “timeLimit” does not belong here. Practice has no time limit
							QUIZ           ¦ passMark: 1~~                ¦                              ¦ id: greeting   ¦ “passMark” is missing. Points needed to pass
							QUIZ           ¦ coolDown: PT15M              ¦ coolDown: PT15M~~review: {during: [answers]} ¦ review ¦ “during” does not belong here. Only practice tells something
							QUIZ           ¦ coolDown: PT15M              ¦ coolDown: 15 minutes         ¦ coolDown       ¦ “coolDown” is “15 minutes”, which does not have the right form. How long to wait
							QUIZ           ¦ id: g-names                  ¦ id: g-first-word             ¦ g-first-word   ¦ The question id “g-first-word” already stands at modules/01-greeting/quiz.yaml:9
							QUIZ           ¦ lesson: say-hello            ¦ lesson: say-helo             ¦ lesson         ¦ There is no lesson “say-helo”. Known: ask-the-name, say-hello.
							QUIZ           ¦ concepts: [hello]            ¦ concepts: [helo]             ¦ concepts       ¦ The module does not teach a concept “helo”
					QUIZ           ¦ fits: true~~        feedback ¦ feedback                     ¦ options        ¦ Question g-first-word needs exactly one option that fits in full
							QUIZ           ¦ - id: b                      ¦ - id: a                      ¦ id: a          ¦ Two options of this question have the id “a”
							QUIZ           ¦ kind: single                 ¦ kind: essay                  ¦ kind           ¦ “kind” is “essay”; it can be single, multiple, true-false
							QUIZ           ¦ title: The first word        ¦ title: Hello                 ¦ title: H       ¦ “title” is “Hello”, which does not have the right form. Two to six words
							QUIZ           ¦ level: applied               ¦ level: hard                  ¦ level          ¦ “level” is “hard”; it can be recall, applied
							QUIZ           ¦ feedback: It leaves room.    ¦                              ¦ - id: a        ¦ “feedback” is missing. What is said to a person who chose this
							QUIZ           ¦ answer: true                 ¦ answer: yes                  ¦ answer         ¦ “answer” is text, but has to be true or false
							QUIZ           ¦ answer: true                 ¦ options: []                  ¦ options: []    ¦ “options” does not belong here. Leave it out: a true-false question
							SCENARIO       ¦ to: inside                   ¦ to: insid                    ¦ to: insid      ¦ “insid”, which is neither a turn nor an ending. Did you mean “inside”?
							SCENARIO       ¦ start: knock                 ¦ start: nowhere-at-all        ¦ start          ¦ The scenario starts at “nowhere-at-all”
							SCENARIO       ¦ to: who                      ¦ to: inside                   ¦ id: who        ¦ Nothing leads to turn “who”
							SCENARIO       ¦ {hope: 1}                    ¦ {hop: 1}                     ¦ {hop           ¦ is scored by “hop”, which is not a practice principle
							SCENARIO       ¦ {hope: 1}                    ¦ {hope: 5}                    ¦ {hope: 5       ¦ “hope” is “5”, which is out of bounds
							SCENARIO       ¦ speaker: teo                 ¦ speaker: tea                 ¦ speaker        ¦ is spoken by “tea”, who is not among the speakers
							SCENARIO       ¦ id: outside                  ¦ id: inside                   ¦ id: inside     ¦ The id “inside” names more than one turn or ending
							SCENARIO       ¦ try: Wait                    ¦ # Wait                       ¦ - id: b        ¦ A part that belongs to another one is missing
							SCENARIO       ¦ concepts: [hello]            ¦ concepts: [helo]             ¦ concepts       ¦ The module does not teach a concept “helo”
							""")
	void namesFileAndLineAndWhatWouldBeRight(String file, String old, String spoiled, String line, String message)
			throws ReflectiveOperationException {
		String path = (String) ContentFixture.class.getField(file).get(null);
		this.content.replace(path, unescape(old), unescape(spoiled));

		assertThat(this.content.read().faults()).anySatisfy((fault) -> {
			assertThat(fault.file()).isEqualTo(path);
			assertThat(this.content.line(path, fault.line())).contains(line);
			assertThat(fault.wrong() + " " + fault.right()).contains(message);
		});
	}

	@Test
	void namesMissingFiles() {
		this.content.delete(ContentFixture.PRINCIPLES).delete(ContentFixture.QUIZ);

		assertThatFaults().contains(
				"principles.yaml:1: The file is missing. Write principles.yaml with the practice principles.",
				ContentFixture.QUIZ + ":1: The file is missing. Each published module has a quiz.yaml.");
	}

	@Test
	void namesAMissingFolder() {
		var reading = ContentReader.read(this.folder.resolve("nowhere"));

		assertThat(reading.faults()).singleElement().asString().contains("There is no such folder");
	}

	@Test
	void namesAFolderThatTheCourseDoesNotKnow() {
		this.content.write("modules/09-lost/module.yaml", "id: lost\n");

		assertThatFaults()
			.containsExactly("course.yaml:5: No module of the course belongs to the folder modules/09-lost. "
					+ "Name a module with this number and id here, or take the folder away.");
	}

	@Test
	void namesALessonThatNoListHolds() {
		this.content.replace(ContentFixture.MODULE, "  - ask-the-name\n", "");

		assertThatFaults().containsExactly(ContentFixture.SECOND_LESSON
				+ ":2: The lesson “ask-the-name” is not in the list of its module. Add it to lessons in module.yaml, or take the file away.");
	}

	@Test
	void doesNotReadTheDraftOfAPlannedModule() {
		this.content.write("modules/02-parting/module.yaml", "id: [unfinished");

		var reading = this.content.read();

		assertThat(reading.faults()).isEmpty();
		assertThat(reading.files().texts()).doesNotContainKey("modules/02-parting/module.yaml");
	}

	@Test
	void leavesNotesAndSchemasAlone() {
		this.content.write("README.md", "Notes").write("schemas/quiz.schema.json", "{}").write(".git/config", "x");

		var reading = this.content.read();

		assertThat(reading.faults()).isEmpty();
		assertThat(reading.files().texts()).doesNotContainKeys("README.md", "schemas/quiz.schema.json", ".git/config");
	}

	@Test
	void namesAFileThatBelongsNowhere() {
		this.content.write("modules/01-greeting/lessons/First lesson.md", "Hello")
			.write("modules/01-greeting/quiz.es.yaml", "id: x");

		assertThatFaults().hasSize(2).allMatch((fault) -> fault.contains("Peerway does not know a file of this name"));
	}

	@Test
	void tellsOfAnUnreadableFileOnlyOnce() {
		this.content.replace(ContentFixture.SECOND_LESSON, "lead: A name", "lead: A: name");

		assertThatFaults().singleElement()
			.asString()
			.startsWith(ContentFixture.SECOND_LESSON + ":6: This is not YAML: mapping values are not allowed here.")
			.contains("put a text that holds “: ”");
	}

	@Test
	void tellsOfMissingFrontMatter() {
		this.content.write(ContentFixture.LESSON, "# Say hello\n");

		assertThatFaults().singleElement()
			.asString()
			.startsWith(ContentFixture.LESSON + ":1: The file has no front matter.");
	}

	@Test
	void refusesAKeyThatStandsTwice() {
		this.content.append(ContentFixture.COURSE, "title: Another\n");

		assertThatFaults().containsExactly("course.yaml:16: “title” stands here a second time. Keep one of the two.");
	}

	@Test
	void refusesAliasesAndSoAlsoBombs() {
		this.content.write(ContentFixture.PRINCIPLES, """
				a: &a [x, x, x, x, x, x, x, x, x]
				b: &b [*a, *a, *a, *a, *a, *a, *a]
				c: &c [*b, *b, *b, *b, *b, *b, *b]
				principles: [*c, *c, *c, *c, *c]
				""");

		assertThatFaults().anyMatch((fault) -> fault.startsWith("principles.yaml:")
				&& fault.contains("Write the value out instead of pointing to it with *."));
	}

	@Test
	void refusesAListThatHoldsItself() {
		this.content.write(ContentFixture.PRINCIPLES, "principles: &p [*p]\n");

		assertThatFaults().anyMatch((fault) -> fault.startsWith("principles.yaml:"));
	}

	@Test
	void refusesTags() {
		this.content.replace(ContentFixture.COURSE, "title: A small", "title: !secret A small");

		assertThatFaults().anyMatch(
				(fault) -> fault.startsWith("course.yaml:2: ") && fault.endsWith("Write plain values without ! tags."));
	}

	@Test
	void refusesEndlessNesting() {
		this.content.write(ContentFixture.PRINCIPLES, "principles: " + "[".repeat(5_000) + "]".repeat(5_000) + "\n");

		assertThatFaults().anyMatch((fault) -> fault.startsWith("principles.yaml:1: This is not YAML: Nesting Depth"));
	}

	@Test
	void refusesAnEmptyFileAndOneThatIsAList() {
		this.content.write(ContentFixture.PRINCIPLES, "").write(ContentFixture.GLOSSARY, "- id: x\n");

		assertThatFaults().contains(
				"principles.yaml:1: The file holds no “name: value” lines. Begin with id: and go on as the schema of this file says.")
			.anyMatch((fault) -> fault.startsWith(ContentFixture.GLOSSARY + ":1: The file holds no"));
	}

	@Test
	void refusesSymbolicLinksToFilesAndFolders(@TempDir Path outside) throws IOException {
		Path secret = Files.writeString(outside.resolve("secret.yaml"), "id: secret\n");
		this.content.delete(ContentFixture.GLOSSARY);
		Files.createSymbolicLink(this.folder.resolve(ContentFixture.GLOSSARY), secret);
		Files.createSymbolicLink(this.folder.resolve("modules/03-outside"), outside);

		var reading = this.content.read();

		assertThat(reading.faults()).extracting(Fault::toString)
			.contains(ContentFixture.GLOSSARY + ":1: This is a link or no ordinary file. Put the file itself here.",
					"modules/03-outside:1: This is a link or no ordinary file. Put the file itself here.");
		assertThat(reading.files().texts().values()).noneMatch((text) -> text.contains("secret"));
	}

	@Test
	void refusesAFileThatIsTooLarge() {
		this.content.write(ContentFixture.GLOSSARY, "#".repeat(ContentFolder.LARGEST_FILE + 1));

		assertThatFaults()
			.contains(ContentFixture.GLOSSARY + ":1: The file has 500001 bytes. A file may have up to 500000 bytes.");
	}

	@Test
	void refusesTextThatIsNotUtf8WithItsLine() throws IOException {
		Files.write(this.folder.resolve(ContentFixture.GLOSSARY), new byte[] { '#', '\n', (byte) 0xE9, '\n' });

		assertThatFaults().contains(ContentFixture.GLOSSARY + ":2: The text is not UTF-8. Save the file as UTF-8.");
	}

	@Test
	void refusesControlCharacters() {
		this.content.append(ContentFixture.LESSON, "\u0000");

		assertThatFaults().singleElement()
			.asString()
			.startsWith(ContentFixture.LESSON + ":41: A control character stands in the text.");
	}

	@Test
	void readsTheSameWithWindowsLineEnds() {
		String hash = this.content.read().files().hash();
		this.content.write(ContentFixture.LESSON, this.content.text(ContentFixture.LESSON).replace("\n", "\r\n"));

		var reading = this.content.read();

		assertThat(reading.faults()).isEmpty();
		assertThat(reading.files().hash()).isEqualTo(hash);
	}

	private ListAssert<String> assertThatFaults() {
		return assertThat(this.content.read().faults().stream().map(Fault::toString).toList());
	}

	private static String unescape(String cell) {
		return (cell != null) ? cell.replace("~~", "\n") : "";
	}

}
