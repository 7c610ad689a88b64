package org.peerway.roleplay.exchange.twine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.peerway.base.file.Characters;
import org.peerway.roleplay.exchange.Import;
import org.peerway.roleplay.exchange.Reason;
import org.peerway.roleplay.exchange.Remarks;
import org.peerway.roleplay.exchange.part.Limits;
import org.peerway.roleplay.exchange.part.TextReader;

/**
 * Reads stories in Twee 3.
 *
 * @see <a href="https://github.com/iftechfoundation/twine-specs">The specification</a>
 */
public final class TweeReader extends TextReader {

	@Override
	protected Import read(String text, Remarks ofFile) {
		var remarks = new Remarks(0);
		var passages = passages(Characters.shown(text), remarks);
		var data = passages.stream().filter((passage) -> passage.name().equals("StoryData")).findFirst();
		var title = passages.stream().filter((passage) -> passage.name().equals("StoryTitle")).findFirst();
		var settings = data.map((passage) -> StoryData.read(passage.text(), passage.told())).orElse(StoryData.NONE);
		StoryData.tellIfid(settings.ifid(), remarks);
		var story = new TwineStory(title.map(Passage::text).orElse("").strip(), settings.format(), settings.start(),
				Optional.empty(), passages, remarks);
		var read = StoryReader.read(story);
		if (read.isEmpty()) {
			ofFile.add(Reason.NO_SCENARIO);
			remarks.toList().forEach(ofFile::add);
		}
		return new Import(read.map(List::of).orElse(List.of()), ofFile.toList());
	}

	private static List<Passage> passages(String text, Remarks remarks) {
		var passages = new ArrayList<Passage>();
		int header = text.startsWith("::") ? 0 : next(text, 0);
		if (!text.substring(0, (header < 0) ? text.length() : header).isBlank()) {
			remarks.addAt(1, Reason.LEFT_OUT, text.substring(0, (header < 0) ? text.length() : header));
		}
		int line = 1 + breaks(text, 0, Math.max(header, 0));
		while (header >= 0) {
			int next = next(text, header);
			int end = (next < 0) ? text.length() : next;
			if (passages.size() >= Limits.PLACES) {
				remarks.addAt(line, Reason.TOO_MUCH, "::", String.valueOf(Limits.PLACES));
				return passages;
			}
			passages.add(passage(text.substring(header, end), line, remarks));
			line += breaks(text, header, end);
			header = next;
		}
		return passages;
	}

	private static int next(String text, int from) {
		int at = text.indexOf("\n::", from);
		return (at < 0) ? -1 : at + 1;
	}

	private static int breaks(String text, int from, int to) {
		return (int) text.substring(from, to).chars().filter((ch) -> ch == '\n').count();
	}

	private static Passage passage(String source, int line, Remarks ofStory) {
		var told = new Remarks(line);
		int end = source.indexOf('\n');
		var header = TweeHeader.read(source.substring(2, (end < 0) ? source.length() : end), told);
		if (header.placed()) {
			ofStory.add(Reason.LEFT_OUT, "position, size");
		}
		if (header.name().isBlank()) {
			told.add(Reason.MISSING, "::");
		}
		var text = (end < 0) ? "" : source.substring(end + 1).replaceAll("(?m)^\\\\:", ":").stripTrailing();
		return new Passage(header.name(), header.tags(), text, line, line + 1, told);
	}

}
