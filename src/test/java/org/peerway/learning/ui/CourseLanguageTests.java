package org.peerway.learning.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.dom.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CourseLanguageTests extends QuizScreens {

	@Test
	void aScreenInTheCoursesLanguageMarksNothing() {
		open("path");
		assertThat(marked()).isEmpty();

		open("lesson/beside-not-above");
		assertThat(marked()).isEmpty();
	}

	@Test
	void modulesAndTheNextStepAreInTheirOwnLanguage() {
		UI.getCurrent().setLocale(Locale.of("es"));

		open("path");

		assertThat(marked()).contains("3. Peer principles").noneMatch((words) -> words.contains("Módulo"));
	}

	@Test
	void aLessonIsInItsOwnLanguageAndItsButtonsAreNot() {
		UI.getCurrent().setLocale(Locale.of("es"));

		open("lesson/beside-not-above");

		assertThat(marked()).contains("Beside, not above", "Peer principles")
			.noneMatch((words) -> words.contains("Módulo") || words.contains("Siguiente"));
		assertThat(screen()).contains("Módulo 3: Peer principles");
	}

	@Test
	void aModuleNamesItsStepsInBothLanguages() {
		UI.getCurrent().setLocale(Locale.of("es"));

		open("module/peer-principles");

		assertThat(marked()).contains("3. Peer principles", "Beside, not above");
		assertThat(screen()).contains("Lección: Beside, not above");
	}

	@Test
	void aQuestionIsInTheCoursesLanguageAndTheWaysOnAreNot() {
		UI.getCurrent().setLocale(Locale.of("es"));
		var attempt = start();

		open("attempt/" + attempt.value());

		var ask = this.attempts.open(attempt).items().getFirst().ask();
		assertThat(marked()).contains(ask).noneMatch((words) -> words.contains("Siguiente"));
	}

	private List<String> marked() {
		return elements(find(Main.class).single().getElement())
			.filter((element) -> "en".equals(element.getAttribute("lang")))
			.map(Element::getTextRecursively)
			.filter((words) -> !words.equals("English"))
			.toList();
	}

	private static Stream<Element> elements(Element root) {
		return Stream.concat(Stream.of(root), root.getChildren().flatMap(CourseLanguageTests::elements));
	}

}
