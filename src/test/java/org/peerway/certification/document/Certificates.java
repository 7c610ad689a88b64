package org.peerway.certification.document;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import org.peerway.base.document.Paper;

/** Facts of certificates for tests. */
public final class Certificates {

	static final String URL = "https://peerway.example/verify/7KQ3MZ4TPX2H";

	private static final List<String> MODULES = List.of("What peer support is", "Recovery in my own words",
			"Listening beside", "Boundaries and ethics", "Asking about hope", "Critical learning",
			"Culture and language", "When it gets hard", "Trauma and safety", "Working in a team", "Caring for myself",
			"Help that is near");

	private Certificates() {
	}

	public static CertificateFacts of(String name) {
		return of(name, Paper.LETTER, Locale.ENGLISH);
	}

	static CertificateFacts of(String name, Paper paper, Locale language) {
		boolean spanish = language.getLanguage().equals("es");
		return new CertificateFacts(name, "Lakeshore Certification Office for Peer Support",
				spanish ? "Especialista certificada en apoyo entre pares" : "Certified Peer Support Specialist",
				"Peer Support Specialist Foundations", 66, MODULES, "2026.3", "Ines Kowalczyk", "PW-2026-004173",
				"7KQ3-MZ4T-PX2H", URL, LocalDate.of(2026, 11, 20), LocalDate.of(2028, 11, 20), paper, words(language));
	}

	static Words words(Locale language) {
		String suffix = language.getLanguage().equals("es") ? "_es" : "";
		Properties texts = new Properties();
		try (Reader file = Files
			.newBufferedReader(Path.of("src/main/resources/vaadin-i18n/translations" + suffix + ".properties"))) {
			texts.load(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return Words.of(language, texts::getProperty);
	}

}
