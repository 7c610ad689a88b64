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
		CertificateFacts f = Certificates.of(
				"Wolfeschlegelsteinhausenbergerdorff Xiuhtlaltzin Papadopoulou Krzysztofowicz-Brzęczyszczykiewicz von Hohenstaufen y Ramírez de Arellano",
				Paper.A4, Locale.of("es"));
		List<String> many = new ArrayList<>(f.modules());
		many.addAll(f.modules());
		Files.write(dir.resolve("huge-a4-es.pdf"), CertificateDocument.render(new CertificateFacts(f.name(),
				"Oficina Estatal de Certificación de Especialistas en Apoyo entre Pares del Departamento de Salud Mental y Adicciones",
				f.programme() + " y recuperación comunitaria, nivel avanzado", f.courseTitle(), 120, many,
				f.rulesVersion(), f.signer(), f.serial(), f.code(),
				"https://certificacion.saludmental.estado.example.org/peerway/verify/7KQ3MZ4TPX2H", f.issuedOn(), null,
				f.paper(), f.words())));
	}

}
