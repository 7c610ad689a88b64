package org.peerway.assessment.exchange.moodle;

import java.util.List;
import java.util.Optional;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.item.CategoryPath;
import org.peerway.assessment.exchange.item.Ids;
import org.peerway.assessment.exchange.item.Items;
import org.peerway.assessment.exchange.item.Limits;
import org.peerway.assessment.exchange.item.RefusedException;

/** Reads the questions of one file. */
final class MoodleFile {

	private static final String QUESTION = "<question";

	private static final String ROOT = "<quiz>";

	private static final int MOST_FRESH_STARTS = 100;

	private final String xml;

	private final Items items;

	private final MoodleQuestions questions = new MoodleQuestions(new Ids());

	private List<String> folders = List.of();

	MoodleFile(String xml, Items items) {
		this.xml = xml;
		this.items = items;
	}

	void read() {
		int from = 0;
		int line = 0;
		for (int starts = 0; starts <= MOST_FRESH_STARTS; starts++) {
			var before = (from == 0) ? "" : ROOT;
			var source = new XmlItems(new RestReader(before, this.xml, from), line);
			if (!readUntilFault(source)) {
				return;
			}
			int fault = Math.max(from, from + source.offset() - before.length());
			int next = this.xml.indexOf(QUESTION, Math.min(fault, this.xml.length()));
			if (next < 0) {
				return;
			}
			next += (next == from) ? QUESTION.length() : 0;
			line += lines(from, next);
			from = next;
		}
		this.items.remarks().add(Reason.MORE);
	}

	/** Whether a fault came before the end, after which reading may go on. */
	private boolean readUntilFault(XmlItems source) {
		try {
			for (var next = source.next(); next.isPresent(); next = source.next()) {
				if (this.items.isFull()) {
					this.items.remarks().add(Reason.TOO_MUCH, "<question>", String.valueOf(Limits.ITEMS));
					return false;
				}
				read(next.get());
			}
			return false;
		}
		catch (RefusedException ex) {
			var why = ex.remark(0);
			var broken = source.broken();
			if (broken.isPresent() && !this.items.isFull()) {
				this.items.refuse(name(broken.get()), broken.get().line(), why);
			}
			else {
				this.items.remarks().addAt(why.line(), why.reason(), why.details().toArray(String[]::new));
			}
			return source.isRootSeen();
		}
	}

	private void read(XmlElement question) {
		if (question.attribute("type", "").equals("category")) {
			readCategory(question);
			return;
		}
		this.items.read(name(question), question.line(),
				(remarks) -> this.questions.read(question, this.folders, remarks));
	}

	private void readCategory(XmlElement question) {
		question.child("category").ifPresent((category) -> this.folders = CategoryPath.read(category.flat()));
		question.child("info")
			.map(XmlElement::flat)
			.filter((info) -> !info.isEmpty())
			.ifPresent((info) -> this.items.remarks().addAt(question.line(), Reason.LEFT_OUT, "<info>: " + info));
	}

	private static String name(XmlElement question) {
		return Optional.of(question.value("name", ""))
			.filter((name) -> !name.isEmpty())
			.orElseGet(() -> question.value("questiontext", ""));
	}

	private int lines(int from, int to) {
		int lines = 0;
		for (int at = this.xml.indexOf('\n', from); at >= 0 && at < to; at = this.xml.indexOf('\n', at + 1)) {
			lines++;
		}
		return lines;
	}

}
