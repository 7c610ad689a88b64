package org.peerway.assessment.exchange.gift;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.QuestionWriter;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.exchange.item.CategoryPath;
import org.peerway.assessment.exchange.item.RefusedException;

/** Writes GIFT. */
public final class GiftWriter implements QuestionWriter {

	@Override
	public Export write(List<ImportedQuestion> questions) {
		var file = new StringBuilder();
		List<Exported> items = new ArrayList<>();
		List<String> folders = List.of();
		for (ImportedQuestion question : questions) {
			if (!question.folders().equals(folders)) {
				folders = question.folders();
				file.append("$CATEGORY: ").append(oneLine(CategoryPath.write(folders))).append("\n\n");
			}
			items.add(write(question, file));
		}
		return new Export(file.toString().getBytes(StandardCharsets.UTF_8), items);
	}

	private static Exported write(ImportedQuestion question, StringBuilder file) {
		var remarks = new Remarks(0);
		var id = question.question().id();
		try {
			file.append(new GiftOutput(question, remarks).written()).append("\n\n");
			return new Exported(id, true, remarks.toList());
		}
		catch (RefusedException ex) {
			return new Exported(id, false, List.of(ex.remark(0)));
		}
	}

	private static String oneLine(String path) {
		return path.replaceAll("[\\r\\n]+", " ");
	}

}
