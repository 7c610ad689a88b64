package org.peerway.roleplay.script;

import java.util.List;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LinesTests {

	private static final Scenario DOOR = new Scenario("door", "At the door", 10, "A visit.", "It rains.",
			"You visit Teo.", null, List.of(), List.of(new Speaker("teo", "Teo", "Tired.", "Being asked.")), List.of(),
			List.of(new Act("outside", "Outside")), "knock", List.of(
					new Turn("knock", "teo", "Who is it?", new Picture("door.png", "A door"), "Shouting", "outside",
							false,
							List.of(new Choice("a", "It is me.", "free", Map.of(), "Plain.", "It may scare.",
									"Hello.")),
							null),
					new Turn("free", "teo", "What do you want?", new FreeText("Say it.", "end", List.of(), "I came."))),
			List.of(new Ending("end", "In", "He opens.", "You asked.")), PassRule.NONE, "en",
			Map.of("es", Map.of("scene", "Llueve.", "knock", "¿Quién es?", "knock/a/feedback", " ", "gone", "Nada")));

	@Test
	void nameEveryText() {
		assertThat(Lines.of(DOOR)).containsExactly(Map.entry("title", "At the door"), Map.entry("summary", "A visit."),
				Map.entry("scene", "It rains."), Map.entry("role", "You visit Teo."),
				Map.entry("speaker/teo/name", "Teo"), Map.entry("speaker/teo/inside", "Tired."),
				Map.entry("speaker/teo/moves", "Being asked."), Map.entry("act/outside/title", "Outside"),
				Map.entry("knock", "Who is it?"), Map.entry("knock/pictureAlternative", "A door"),
				Map.entry("knock/contentNote", "Shouting"), Map.entry("knock/a", "It is me."),
				Map.entry("knock/a/feedback", "Plain."), Map.entry("knock/a/harm", "It may scare."),
				Map.entry("knock/a/instead", "Hello."), Map.entry("free", "What do you want?"),
				Map.entry("free/free/ask", "Say it."), Map.entry("free/free/example", "I came."),
				Map.entry("ending/end/title", "In"), Map.entry("ending/end/text", "He opens."),
				Map.entry("ending/end/debrief", "You asked."));
	}

	@Test
	void putAScenarioIntoALanguageAsFarAsItIsTranslated() {
		var spanish = Lines.in(DOOR, "es");

		assertThat(spanish.scene()).isEqualTo("Llueve.");
		assertThat(spanish.turns().getFirst().text()).isEqualTo("¿Quién es?");
		assertThat(spanish.turns().getFirst().choices().getFirst().feedback()).isEqualTo("Plain.");
		assertThat(Lines.in(DOOR, "fr")).isEqualTo(DOOR);
	}

	@Test
	void tellWhatIsNotTranslatedAndWhatIsLeftOver() {
		assertThat(Lines.missing(DOOR, "es")).contains("title", "knock/a", "knock/a/feedback")
			.doesNotContain("scene", "knock");
		assertThat(Lines.leftOver(DOOR, "es")).containsExactly("gone");
	}

	@Property(tries = 300)
	void leaveEverythingElseAsItIs(@ForAll long seed) {
		var scenario = new GeneratedScenarios(seed).scenario();

		assertThat(Lines.in(scenario, "xx")).isEqualTo(scenario);
	}

}
