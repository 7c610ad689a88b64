package org.peerway.learning.results;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.peerway.base.document.Flow;
import org.peerway.base.document.Imprint;
import org.peerway.base.document.Metadata;
import org.peerway.base.document.Paper;
import org.peerway.base.document.Sheet;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes results as PDF/A-2a and PDF/UA-1 that somebody signs off, on the paper that the
 * office has for certificates.
 */
@Component
class ResultsDocument {

	private static final int SHORT_HASH = 16;

	private final MessageSource texts;

	private final Paper paper;

	ResultsDocument(MessageSource texts, @Value("${peerway.certification.paper:LETTER}") Paper paper) {
		this.texts = texts;
		this.paper = paper;
	}

	byte[] write(Results results, SignOff signOff, Locale language) {
		return write(results, signOff, language, this.paper);
	}

	byte[] write(Results results, SignOff signOff, Locale language, Paper on) {
		var words = new ResultsWords(this.texts, language);
		try (var document = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
			var title = words.say("title", results.attempt().title(), results.person(),
					results.attempt().summary().number());
			Metadata.describe(document, new Imprint(title, words.language(), signOff.at(),
					results.attempt().summary().id().value() + " " + signOff.hash() + " " + signOff.at()));
			var sheet = new Sheet(document, on.upright());
			var flow = new Flow(document, sheet, on);
			write(results, signOff, words, flow);
			flow.foot(words.say("foot", title, signOff.hash().substring(0, SHORT_HASH)),
					(number, of) -> words.say("page", number, of));
			sheet.finish();
			var out = new ByteArrayOutputStream();
			document.save(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void write(Results results, SignOff signOff, ResultsWords words, Flow flow) throws IOException {
		var summary = new SummaryPages(results, words, flow);
		summary.about();
		summary.result();
		flow.heading(2, words.say("questions"));
		var questions = new QuestionPages(results, words, flow);
		for (var question : results.attempt().questions()) {
			questions.question(question);
		}
		new CorrectionPages(results, words, flow).corrections();
		summary.signOff(signOff);
	}

}
