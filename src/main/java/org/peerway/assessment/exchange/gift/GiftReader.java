package org.peerway.assessment.exchange.gift;

import java.util.ArrayList;
import java.util.List;

import org.peerway.assessment.exchange.Import;
import org.peerway.assessment.exchange.QuestionReader;
import org.peerway.assessment.exchange.Reason;
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
		var items = new Items();
		try {
			var lines = SourceText.of(file, items.remarks()).lines().map(String::strip).toList();
			new Run(items).read(lines);
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

		void read(List<String> lines) {
			for (int i = 0; i < lines.size() && !this.items.isFull(); i++) {
				var line = lines.get(i);
				if (line.isEmpty()) {
					endBlock();
				}
				else if (line.startsWith(CATEGORY) && this.block.stream().allMatch(GiftBlock::isComment)) {
					this.block.clear();
					this.folders = CategoryPath.read(line.substring(CATEGORY.length()).strip());
				}
				else {
					if (this.block.isEmpty()) {
						this.begin = i + 1;
					}
					this.block.add(line);
				}
			}
			endBlock();
			if (this.items.isFull()) {
				this.items.remarks().add(Reason.TOO_MUCH, "{…}", String.valueOf(Limits.ITEMS));
			}
		}

		private void endBlock() {
			var read = new GiftBlock(this.block, this.begin);
			this.block = new ArrayList<>();
			if (!read.isEmpty() && !this.items.isFull()) {
				this.items.read(read.name(), read.line(0),
						(remarks) -> this.questions.read(read, this.folders, remarks));
			}
		}

	}

}
