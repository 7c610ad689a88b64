package org.peerway.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.peerway.assessment.Papers;
import org.peerway.assessment.Quiz;
import org.peerway.certification.document.CertificateDocument;
import org.peerway.certification.document.CertificateFacts;
import org.peerway.certification.document.Certificates;

/** What needs neither a server nor a database: certificates and grading. */
final class EngineBench {

	private static final List<CertificateFacts> HOLDERS = List
		.of("Rosa Villarreal", "Zoë Łukaszewicz", "Nguyễn Thị Hương", "Seán Ó Briain", "Aylin Yıldız")
		.stream()
		.map(Certificates::of)
		.toList();

	private final Sizes sizes;

	private final Report report;

	private int next;

	EngineBench(Sizes sizes, Report report) {
		this.sizes = sizes;
		this.report = report;
	}

	void certificates() {
		double empty = Rate.perSecond(this.sizes.span(), EngineBench::saveEmptyPage);
		double full = Rate.perSecond(this.sizes.span(), this::renderCertificate);
		this.report.add("Empty one-page PDF saved, one thread", empty, "/s");
		this.report.compare("Certificate rendered, one thread (ratio: to the empty page)", full, "/s", full / empty);
	}

	void grading(Quiz quiz) {
		var papers = Papers.draw(quiz, this.sizes.papers());
		double drawn = Rate.perSecond(this.sizes.span(), () -> Papers.draw(quiz, 100));
		double graded = Rate.perSecond(this.sizes.span(), () -> papers.passed());
		this.report.add("Papers of ten questions drawn, one thread", drawn * 100, "/s");
		this.report.add("Attempts of ten questions graded, one thread", graded * this.sizes.papers(), "/s");
		this.report.add("%,d attempts graded".formatted(this.sizes.papers()), 1000 / graded, "ms");
	}

	private void renderCertificate() {
		CertificateDocument.render(HOLDERS.get(this.next++ % HOLDERS.size()));
	}

	private static void saveEmptyPage() {
		try (var document = new PDDocument()) {
			document.addPage(new PDPage());
			document.save(new ByteArrayOutputStream());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
