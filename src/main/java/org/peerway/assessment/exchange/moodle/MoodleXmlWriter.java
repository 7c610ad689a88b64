package org.peerway.assessment.exchange.moodle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.QuestionWriter;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.exchange.item.CategoryPath;
import org.peerway.assessment.exchange.item.RefusedException;

/** Writes Moodle XML that Moodle 3.11 and later read; what is of a plugin is told. */
public final class MoodleXmlWriter implements QuestionWriter {

	@Override
	public Export write(List<ImportedQuestion> questions) {
		var file = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n");
		List<Exported> items = new ArrayList<>();
		List<String> folders = List.of();
		for (ImportedQuestion question : questions) {
			if (!question.folders().equals(folders)) {
				folders = question.folders();
				file.append(category(folders));
			}
			items.add(write(question, file));
		}
		return new Export(file.append("</quiz>\n").toString().getBytes(StandardCharsets.UTF_8), items);
	}

	private static Exported write(ImportedQuestion question, StringBuilder file) {
		var remarks = new Remarks(0);
		var id = question.question().id();
		try {
			file.append(new MoodleOutput(question, remarks).written());
			return new Exported(id, true, remarks.toList());
		}
		catch (RefusedException ex) {
			return new Exported(id, false, List.of(ex.remark(0)));
		}
	}

	private static String category(List<String> folders) {
		var xml = new XmlText(new Remarks(0));
		xml.begin("question type=\"category\"").begin("category");
		xml.element("text", CategoryPath.write(folders));
		return xml.end("category").end("question").toString();
	}

}
