package org.peerway.assessment.ui;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;

import org.junit.jupiter.api.BeforeEach;
import org.peerway.OnH2;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Questions;

/** One question of each kind, seen in English. */
@OnH2
abstract class QuestionScreens extends SpringBrowserlessTest {

	static final Pattern UNTRANSLATED = Pattern.compile("!\\{|assessment\\.[a-z]");

	static Stream<Question> all() {
		return Questions.all();
	}

	static Question question(Kind kind) {
		return all().filter((one) -> one.kind() == kind).findFirst().orElseThrow();
	}

	@BeforeEach
	void speakEnglish() {
		UI.getCurrent().setLocale(Locale.ENGLISH);
	}

}
