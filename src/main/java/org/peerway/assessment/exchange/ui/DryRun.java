package org.peerway.assessment.exchange.ui;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.peerway.assessment.exchange.Import;
import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.Remark;

/**
 * A file that was read and not stored: what came of each item, which of them are to be
 * kept, and which page of them is looked at.
 */
final class DryRun {

	/** Items on a page. */
	static final int PAGE = 50;

	/**
	 * Items that are compared with the bank at once; others when their page is looked at.
	 */
	static final int COMPARED = 200;

	private final Import read;

	private final Likeness likeness;

	private final List<Line> lines = new ArrayList<>();

	private final BitSet compared = new BitSet();

	private final BitSet chosen = new BitSet();

	private Part part = Part.ALL;

	private int page;

	/** Finds questions that say nearly the same as one. */
	interface Likeness {

		/** The titles of those that came before it in the file; asked once for each. */
		List<String> inFile(ImportedQuestion question);

		/** The titles of those in the bank. */
		List<String> inBank(ImportedQuestion question);

	}

	/** Which items are looked at. */
	enum Part {

		ALL, TAKEN, CHANGED, REFUSED, ALIKE

	}

	/**
	 * An item.
	 *
	 * @param question nothing if it was refused
	 * @param remarks what was changed, or why it was refused
	 * @param alike titles of questions that say nearly the same
	 * @param kept whether the bank can keep it
	 */
	record Line(int index, Import.Item item, Optional<ImportedQuestion> question, List<Remark> remarks,
			List<String> alike, boolean kept) {

		/** What a person may call it. */
		String title() {
			return this.question.map((one) -> one.question().head().title()).orElse(this.item.name());
		}

		Part part() {
			return switch (this.item) {
				case Import.Taken taken -> Part.TAKEN;
				case Import.Changed changed -> Part.CHANGED;
				case Import.Refused refused -> Part.REFUSED;
			};
		}

		/** Whether a person can choose to keep it. */
		boolean canBeChosen() {
			return this.question.isPresent() && this.kept;
		}

	}

	/**
	 * All that can be kept is chosen at first.
	 * @param holds whether the bank can keep a question
	 */
	DryRun(Import read, Likeness likeness, Predicate<ImportedQuestion> holds) {
		this.read = read;
		this.likeness = likeness;
		for (Import.Item item : read.items()) {
			var question = question(item);
			var line = new Line(this.lines.size(), item, question, remarks(item),
					question.map(likeness::inFile).orElse(List.of()), question.filter(holds).isPresent());
			this.lines.add(line);
			this.chosen.set(line.index(), line.canBeChosen());
		}
		this.lines.stream().limit(COMPARED).toList().forEach(this::compare);
	}

	private void compare(Line line) {
		if (line.question().isEmpty() || this.compared.get(line.index())) {
			return;
		}
		this.compared.set(line.index());
		var alike = new LinkedHashSet<>(this.likeness.inBank(line.question().get()));
		alike.addAll(line.alike());
		this.lines.set(line.index(),
				new Line(line.index(), line.item(), line.question(), line.remarks(), List.copyOf(alike), line.kept()));
	}

	/** Whether there are items that are compared with the bank later. */
	boolean isComparedLater() {
		return this.lines.size() > COMPARED;
	}

	private static Optional<ImportedQuestion> question(Import.Item item) {
		return switch (item) {
			case Import.Taken taken -> Optional.of(taken.question());
			case Import.Changed changed -> Optional.of(changed.question());
			case Import.Refused refused -> Optional.empty();
		};
	}

	private static List<Remark> remarks(Import.Item item) {
		return switch (item) {
			case Import.Taken taken -> List.of();
			case Import.Changed changed -> changed.how();
			case Import.Refused refused -> refused.why();
		};
	}

	/** What is to be said about the file as a whole. */
	List<Remark> remarks() {
		return this.read.remarks();
	}

	/** How many items are of a part. */
	int count(Part of) {
		return (int) this.lines.stream().filter((line) -> isOf(line, of)).count();
	}

	private static boolean isOf(Line line, Part part) {
		return part == Part.ALL || line.part() == part || part == Part.ALIKE && !line.alike().isEmpty();
	}

	/** Looks at the first page of a part. */
	void show(Part shown) {
		this.part = shown;
		this.page = 0;
	}

	Part part() {
		return this.part;
	}

	/** The items of the page that is looked at. */
	List<Line> page() {
		var page = ofPart().stream().skip((long) this.page * PAGE).limit(PAGE).toList();
		page.forEach(this::compare);
		return page.stream().map((line) -> this.lines.get(line.index())).toList();
	}

	private List<Line> ofPart() {
		return this.lines.stream().filter((line) -> isOf(line, this.part)).toList();
	}

	/** The number of the first item on the page among those of its part, from 1. */
	int first() {
		return this.page * PAGE + 1;
	}

	boolean isEarlier() {
		return this.page > 0;
	}

	boolean isLater() {
		return count(this.part) > (this.page + 1) * PAGE;
	}

	/** Goes on to the next page, or back. */
	void turn(int pages) {
		this.page = Math.clamp(this.page + (long) pages, 0, Math.max(0, (count(this.part) - 1) / PAGE));
	}

	boolean isChosen(Line line) {
		return this.chosen.get(line.index());
	}

	/** Chooses an item to be kept, or not, if it can be. */
	void choose(Line line, boolean keep) {
		this.chosen.set(line.index(), keep && line.canBeChosen());
	}

	/** Keeps none of those that are like others. */
	void leaveAlike() {
		this.lines.stream().filter((line) -> !line.alike().isEmpty()).forEach((line) -> choose(line, false));
	}

	/** The questions to be kept, in the order of the file. */
	List<ImportedQuestion> chosen() {
		return this.lines.stream().filter(this::isChosen).flatMap((line) -> line.question().stream()).toList();
	}

	/** The items that cannot be taken. */
	List<Line> refused() {
		return this.lines.stream().filter((line) -> line.part() == Part.REFUSED).toList();
	}

}
