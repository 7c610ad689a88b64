package org.peerway.assessment.exchange.qti;

import java.util.ArrayList;
import java.util.List;

import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.QuestionWriter;

/** Writes packages of QTI items. */
public final class QtiWriter implements QuestionWriter {

	private final Vocabulary vocabulary;

	private QtiWriter(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** Writes QTI 2.1, which most systems read. */
	public static QtiWriter second() {
		return new QtiWriter(Vocabulary.SECOND);
	}

	/** Writes QTI 3.0. */
	public static QtiWriter third() {
		return new QtiWriter(Vocabulary.THIRD);
	}

	@Override
	public Export write(List<ImportedQuestion> questions) {
		var made = new PackageWriter(this.vocabulary);
		List<Exported> items = new ArrayList<>();
		questions.forEach((question) -> items.add(made.add(question)));
		return new Export(made.toBytes(), items);
	}

}
