package org.peerway.learning.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.peerway.Acting;
import org.peerway.assessment.RatingQueue;
import org.peerway.assessment.RatingService;
import org.peerway.assessment.question.Response;
import org.peerway.assessment.ui.Fields;
import org.peerway.base.ui.LensNote;
import org.peerway.base.ui.Note;
import org.peerway.people.Role;
import org.peerway.people.WordNotes;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

class LensViewTests extends QuizScreens {

	private static final Path CONTENT = RatedContent.write();

	private static final String REFLECTION = "reflection/peer-principles";

	@Autowired
	private WordNotes notes;

	@Autowired
	private RatingService rating;

	@DynamicPropertySource
	static void content(DynamicPropertyRegistry properties) {
		properties.add("peerway.content", CONTENT::toString);
	}

	@AfterAll
	static void clear() throws IOException {
		FileSystemUtils.deleteRecursively(CONTENT);
	}

	@Test
	void notesShorthandBesideAReflection() {
		open(REFLECTION);

		write("They wrote that I was non-compliant, and left.");

		assertThat(screen()).contains("You wrote “non-compliant”. What did the person choose?",
				"It tells that an order was not followed", "People also say: chose not to take it · has another plan",
				"Only you see this note.", "Saved 10:42");
		assertThat(announced()).isEqualTo("A note on words stands below the text: non-compliant");
		assertThat(this.learning.reflection("peer-principles").words().text())
			.isEqualTo("They wrote that I was non-compliant, and left.");
	}

	@Test
	void leavesWordsOfOthersAndPlainWordsAlone() {
		open(REFLECTION);

		write("They wrote “non-compliant” in case I asked. I was not asked.");

		assertThat(find(Note.class).all()).isEmpty();
		assertThat(announced()).isEmpty();
	}

	@Test
	void tellsTheSameWordsOnce() {
		open(REFLECTION);
		write("I was non-compliant.");
		var note = find(Note.class).single();

		write("I was non-compliant. And then I was not.");

		assertThat(find(Note.class).single()).isSameAs(note);
	}

	@Test
	void goesWhenTheWordsGo() {
		open(REFLECTION);
		write("I was non-compliant.");

		write("I had another plan.");

		assertThat(find(Note.class).all()).isEmpty();
		assertThat(announced()).isEmpty();
	}

	@Test
	void tellsThreeAtOnceAtMost() {
		open(REFLECTION);

		write("The patient is paranoid, manic, manipulative and delusional.");

		assertThat(screen())
			.contains("You wrote “patient”", "You wrote “paranoid”", "You wrote “manic”",
					"2 more words could be looked at in the same way: “")
			.doesNotContain("You wrote “delusional”");
	}

	@Test
	void saysNoMoreOfWordsThatAreMeant() {
		open(REFLECTION);
		write("I was non-compliant.");

		press("I mean it this way");

		assertThat(find(Note.class).all()).isEmpty();
		write("I was non-compliant and manic.");
		assertThat(screen()).contains("You wrote “manic”").doesNotContain("You wrote “non-compliant”");
	}

	@Test
	void canBeTurnedOffForGood() {
		open(REFLECTION);
		write("I was non-compliant.");

		test(find(Checkbox.class).single()).click();

		assertThat(find(Note.class).all()).isEmpty();
		assertThat(this.notes.areWanted()).isFalse();
		open("path");
		assertThat(open(REFLECTION)).doesNotContain("You wrote");
		assertThat(find(Checkbox.class).single().getValue()).isFalse();
		test(find(Checkbox.class).single()).click();
		assertThat(screen()).contains("You wrote “non-compliant”");
		assertThat(this.notes.areWanted()).isTrue();
	}

	@Test
	void stillHandsInWhatIsWritten() {
		open(REFLECTION);
		write("I was non-compliant.");

		press("Hand in");

		assertThat(this.learning.reflection("peer-principles").handedInAt()).isPresent();
	}

	@Test
	void notesShorthandBesideAFreeAnswer() {
		var attempt = start();
		open("attempt/" + attempt.value() + "?question=1");

		Fields.on(main()).type("Ezra is still noncompliant.");

		assertThat(screen()).contains("You wrote “noncompliant”. What did the person choose?", "Saved 10:42");
		assertThat(this.attempts.open(attempt).items().getFirst().response())
			.isEqualTo(new Response.Written("Ezra is still noncompliant."));
		assertThat(open("attempt/" + attempt.value() + "?question=1")).contains("You wrote “noncompliant”");
	}

	@Test
	void speaksSpanishBesideWordsOfTheCoursesLanguage() {
		UI.getCurrent().setLocale(Locale.of("es"));
		open(REFLECTION);

		write("They said that I was non-compliant.");

		assertThat(screen()).contains("Usted escribió «non-compliant». What did the person choose?",
				"También se dice: chose not to take it");
		assertThat(inEnglish()).contains("What did the person choose?")
			.anyMatch((words) -> words.startsWith("It tells that an order"))
			.anyMatch((words) -> words.startsWith("chose not to take it"));
	}

	@Test
	void looksAtSpanishWordsByTheSpanishList() {
		UI.getCurrent().setLocale(Locale.of("es"));
		open(REFLECTION);

		write("En el expediente decía que yo era una incumplidora y una loca.");

		assertThat(screen()).contains("Usted escribió «incumplidora». ¿Qué decidió la persona?",
				"También se dice: decidió no tomarla", "Usted escribió «loca»");
		assertThat(inEnglish()).noneMatch((words) -> words.startsWith("decidió"));
	}

	@Test
	void trainersSeeWhatTheLensSees() {
		var attempt = start();
		for (var item : this.attempts.open(attempt).items()) {
			this.attempts.save(attempt, item.position(), item.position(), new Response.Written(
					"Ezra was non-compliant. They called him “manic”. He was Non-compliant again."));
		}
		this.attempts.submit(attempt, 2);
		Acting.as(this.trainer, Role.TRAINER);

		var screen = open(ratingPath());

		assertThat(screen)
			.contains("What the language lens sees", "Something to talk about, not a score", "“non-compliant”It tells",
					"“manic” in quotation marks", "People also say: chose not to take it")
			.containsOnlyOnce("It tells that an order was not followed");
		assertThat(find(LensNote.class).all()).isEmpty();
	}

	@Test
	void trainersSeeNothingWhereTheLensSeesNothing() {
		var attempt = start();
		for (var item : this.attempts.open(attempt).items()) {
			this.attempts.save(attempt, item.position(), item.position(), new Response.Written("Ezra said no."));
		}
		this.attempts.submit(attempt, 2);
		Acting.as(this.trainer, Role.TRAINER);

		assertThat(open(ratingPath())).contains("Ezra said no.");
		assertThat(find(SeenWords.class).all()).noneMatch(SeenWords::isVisible);
	}

	private void write(String text) {
		test(find(TextArea.class).single()).setValue(text);
	}

	private String announced() {
		return find(Paragraph.class).all()
			.stream()
			.filter((line) -> "status".equals(line.getElement().getAttribute("role")))
			.map(Paragraph::getText)
			.findFirst()
			.orElseThrow();
	}

	private List<String> inEnglish() {
		return elements(find(LensNote.class).single().getElement())
			.filter((one) -> "en".equals(one.getAttribute("lang")))
			.map(Element::getText)
			.toList();
	}

	private static Stream<Element> elements(Element root) {
		return Stream.concat(Stream.of(root),
				root.getChildren().filter((child) -> !child.isTextNode()).flatMap(LensViewTests::elements));
	}

	private String ratingPath() {
		var question = this.rating.queues(Optional.empty(), 5)
			.stream()
			.map(RatingQueue::question)
			.filter((one) -> one.question().equals(RatedContent.REWRITE))
			.findFirst()
			.orElseThrow();
		return Links.toRating(question);
	}

}
