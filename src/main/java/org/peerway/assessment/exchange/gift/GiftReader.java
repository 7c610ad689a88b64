package org.peerway.assessment.exchange.gift;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

import org.peerway.assessment.exchange.Import;
import org.peerway.assessment.exchange.QuestionReader;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remark;
import org.peerway.assessment.exchange.item.CategoryPath;
import org.peerway.assessment.exchange.item.Ids;
import org.peerway.assessment.exchange.item.Items;
import org.peerway.assessment.exchange.item.Limits;
import org.peerway.assessment.exchange.item.RefusedException;
import org.peerway.assessment.exchange.item.SourceText;

/** Reads GIFT: questions stand between empty lines. */
public final class GiftReader implements QuestionReader {

	private static final String CATEGORY = "$CATEGORY:";

	@Override
	public Import read(byte[] file) {
		return read((items) -> SourceText.of(file, items.remarks()));
	}

	@Override
	public Import read(byte[] file, Charset encoding) {
		return read((items) -> SourceText.in(encoding, file));
	}

	private static Import read(Function<Items, String> text) {
		var items = new Items();
		try {
			new Run(items).read(text.apply(items).lines().map(String::strip).iterator());
			return items.toImport();
		}
		catch (RefusedException ex) {
			return Items.unreadable(ex);
		}
	}

	private static final class Run {

		private final Items items;

		private final GiftQuestions questions = new GiftQuestions(new Ids());

		private List<String> folders = List.of();

		private List<String> block = new ArrayList<>();

		private int begin;

		Run(Items items) {
			this.items = items;
		}

		void read(Iterator<String> lines) {
			for (int number = 1; lines.hasNext() && !this.items.isFull(); number++) {
				var line = lines.next();
				if (line.isEmpty()) {
					endBlock();
				}
				else if (line.startsWith(CATEGORY) && this.block.stream().allMatch(GiftBlock::isComment)) {
					this.block.clear();
					this.folders = CategoryPath.read(line.substring(CATEGORY.length()).strip());
				}
				else {
					if (this.block.isEmpty()) {
						this.begin = number;
					}
					add(line);
				}
			}
			endBlock();
			if (this.items.isFull()) {
				this.items.remarks().add(Reason.TOO_MUCH, "{…}", String.valueOf(Limits.ITEMS));
			}
		}

		private void add(String line) {
			if (this.block.size() <= Limits.LINES) {
				this.block.add(line);
			}
		}

		private void endBlock() {
			var read = new GiftBlock(this.block, this.begin);
			int lines = this.block.size();
			this.block = new ArrayList<>();
			if (lines > Limits.LINES && !this.items.isFull()) {
				this.items.refuse(read.name(), this.begin,
						new Remark(Reason.TOO_MUCH, this.begin, "{…}", String.valueOf(Limits.LINES)));
			}
			else if (!read.isEmpty() && !this.items.isFull()) {
				this.items.read(read.name(), read.line(0),
						(remarks) -> this.questions.read(read, this.folders, remarks));
			}
		}

	}

}
