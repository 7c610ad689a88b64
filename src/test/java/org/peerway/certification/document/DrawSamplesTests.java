package org.peerway.certification.document;

import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;

class DrawSamplesTests {

	@Test
	void draw() throws Exception {
		Path dir = Path.of("/tmp/cf/out");
		Files.createDirectories(dir);
		Files.write(dir.resolve("short-letter-en.pdf"), CertificateDocument.render(Certificates.of("Dolores M. Pike")));
		Files.write(dir.resolve("short-a4-es.pdf"),
				CertificateDocument.render(Certificates.of("Dolores M. Pike", Paper.A4, Locale.of("es"))));
		Files.write(dir.resolve("two-a4-en.pdf"), CertificateDocument.render(Certificates
			.of("María de los Ángeles Fernández-Villavicencio y Hernández Gutiérrez", Paper.A4, Locale.ENGLISH)));
		Files.write(dir.resolve("mid-letter-en.pdf"),
				CertificateDocument.render(Certificates.of("Ọlúwafúnmiláyọ̀ Adébáyọ̀-Nguyễn")));
	}

}
