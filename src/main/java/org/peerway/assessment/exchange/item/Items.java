package org.peerway.assessment.exchange.item;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.peerway.assessment.exchange.Import;
import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remark;
import org.peerway.assessment.exchange.Remarks;

/** Gathers what became of the items of one file. */
public final class Items {

	private static final int LONGEST_NAME = 200;

	private final List<Import.Item> items = new ArrayList<>();

	private final Remarks remarks = new Remarks(0);

	/** What is said about the file as a whole. */
	public Remarks remarks() {
		return this.remarks;
	}

	/** Whether no more items are taken. */
	public boolean isFull() {
		return this.items.size() >= Limits.ITEMS;
	}

	/** Reads an item; what goes wrong in it is told of it and harms no other. */
	public void read(String name, int line, Function<Remarks, ImportedQuestion> reading) {
		var told = new Remarks(line);
		var shown = (name.length() > LONGEST_NAME) ? name.substring(0, LONGEST_NAME) + "…" : name;
		try {
			var question = reading.apply(told);
			this.items.add(told.isEmpty() ? new Import.Taken(shown, line, question)
					: new Import.Changed(shown, line, question, told.toList()));
		}
		catch (RefusedException ex) {
			refuse(shown, line, ex.remark(line));
		}
		catch (IllegalArgumentException ex) {
			refuse(shown, line, new Remark(Reason.INVALID, line, String.valueOf(ex.getMessage())));
		}
	}

	/** Tells of an item that cannot be read. */
	public void refuse(String name, int line, Remark why) {
		this.items.add(new Import.Refused(name, line, List.of(why)));
	}

	/** The report. */
	public Import toImport() {
		if (this.items.isEmpty() && this.remarks.isEmpty()) {
			this.remarks.add(Reason.NO_QUESTIONS);
		}
		return new Import(this.items, this.remarks.toList());
	}

	/** The report on a file of which nothing can be read. */
	public static Import unreadable(RefusedException why) {
		return new Import(List.of(), List.of(why.remark(0)));
	}

}
