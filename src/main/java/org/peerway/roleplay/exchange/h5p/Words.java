package org.peerway.roleplay.exchange.h5p;

import java.util.Map;
import java.util.TreeMap;

/** What the buttons of a Branching Scenario say, in the language of the scenario. */
enum Words {

	ENGLISH("Proceed", "Start", "Start again", "Back", "Please finish this page first", "Play again", "Your score:",
			"Full screen"),

	SPANISH("Continuar", "Empezar", "Empezar de nuevo", "Atrás", "Termine primero esta página, por favor",
			"Ver de nuevo", "Su puntuación:", "Pantalla completa");

	private final String proceed;

	private final Map<String, String> buttons;

	Words(String proceed, String start, String restart, String back, String unfinished, String replay, String score,
			String fullScreen) {
		this.proceed = proceed;
		this.buttons = new TreeMap<>(Map.of("startScreenButtonText", start, "endScreenButtonText", restart,
				"backButtonText", back, "disableProceedButtonText", unfinished, "replayButtonText", replay, "scoreText",
				score, "fullscreenAria", fullScreen));
	}

	static Words of(String language) {
		return language.equals("es") ? SPANISH : ENGLISH;
	}

	String proceed() {
		return this.proceed;
	}

	Map<String, String> buttons() {
		return this.buttons;
	}

}
