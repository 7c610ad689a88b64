package org.peerway.assessment.exchange.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.peerway.assessment.exchange.Import;
import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.QuestionReader;
import org.peerway.assessment.exchange.QuestionWriter;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remark;
import org.peerway.base.yaml.Entry;
import org.peerway.base.yaml.Fault;
import org.peerway.base.yaml.Faults;
import org.peerway.base.yaml.YamlDocument;
import org.peerway.base.yaml.YamlReader;
import org.peerway.base.yaml.YamlText;

/** Files of questions in our own form: a list under "questions". */
public final class YamlQuestions implements QuestionReader, QuestionWriter {

	private static final String FILE = "questions.yaml";

	private static final String QUESTIONS = "questions";

	private static final int MOST_REMARKS = 200;

	@Override
	public Import read(byte[] file) {
		return read(file, StandardCharsets.UTF_8);
	}

	@Override
	public Import read(byte[] file, Charset encoding) {
		if (file.length > YamlReader.LARGEST_FILE) {
			return new Import(List.of(),
					List.of(new Remark(Reason.TOO_MUCH, 0, FILE, Integer.toString(YamlReader.LARGEST_FILE))));
		}
		var faults = new Faults();
		var document = YamlReader.read(FILE, text(file, encoding), faults);
		var remarks = new ArrayList<>(faults.list().stream().map(YamlQuestions::remark).toList());
		var root = document.map(YamlDocument::entry);
		root.ifPresent((entry) -> remarks.addAll(beside(entry)));
		return new Import(root.map((entry) -> entry.items(QUESTIONS).stream().map(YamlQuestions::item).toList())
			.orElse(List.of()), remarks);
	}

	/** What the file holds beside questions. */
	private static List<Remark> beside(Entry root) {
		List<Remark> remarks = new ArrayList<>();
		if (root.items(QUESTIONS).isEmpty()) {
			remarks.add(new Remark(Reason.NO_QUESTIONS, 0));
		}
		root.names()
			.stream()
			.filter((name) -> !name.equals(QUESTIONS))
			.limit(MOST_REMARKS)
			.forEach((name) -> remarks.add(new Remark(Reason.LEFT_OUT, root.line(name), name)));
		return remarks;
	}

	private static String text(byte[] file, Charset encoding) {
		try {
			var text = encoding.newDecoder().decode(ByteBuffer.wrap(file)).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			return "\u0000";
		}
	}

	private static Remark remark(Fault fault) {
		return new Remark(Reason.UNREADABLE, fault.line(), fault.wrong() + " " + fault.right());
	}

	private static Import.Item item(Entry entry) {
		var name = entry.find("id").orElse("");
		try {
			var question = QuestionYaml.question(entry);
			var foreign = Known.rest(entry).stream().limit(MOST_REMARKS).toList();
			var imported = new ImportedQuestion(question, entry.texts("folders"), entry.texts("tags"), List.of());
			return foreign.isEmpty() ? new Import.Taken(name, entry.line(), imported)
					: new Import.Changed(name, entry.line(), imported, foreign);
		}
		catch (Entry.Unreadable ex) {
			return new Import.Refused(name, entry.line(),
					List.of(new Remark(Reason.MISSING, ex.line(), ex.property())));
		}
		catch (IllegalArgumentException ex) {
			return new Import.Refused(name, entry.line(),
					List.of(new Remark(Reason.INVALID, entry.line(), String.valueOf(ex.getMessage()))));
		}
	}

	@Override
	public Export write(List<ImportedQuestion> questions) {
		List<Map<String, Object>> trees = new ArrayList<>();
		for (ImportedQuestion imported : questions) {
			var tree = QuestionTree.of(imported.question());
			if (!imported.folders().isEmpty()) {
				tree.put("folders", imported.folders());
			}
			if (!imported.tags().isEmpty()) {
				tree.put("tags", imported.tags());
			}
			trees.add(tree);
		}
		var file = YamlText.of(Map.of("questions", trees)).getBytes(StandardCharsets.UTF_8);
		return new Export(file, questions.stream().map(YamlQuestions::exported).toList());
	}

	private static Exported exported(ImportedQuestion imported) {
		var remarks = imported.media().stream().map((media) -> new Remark(Reason.LEFT_OUT, 0, media.name())).toList();
		return new Exported(imported.question().id(), true, remarks);
	}

}
