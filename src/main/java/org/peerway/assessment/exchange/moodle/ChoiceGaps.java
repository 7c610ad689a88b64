package org.peerway.assessment.exchange.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.item.GapMarks;
import org.peerway.assessment.exchange.item.Ids;
import org.peerway.assessment.exchange.item.Limits;
import org.peerway.assessment.exchange.item.RefusedException;
import org.peerway.assessment.question.GapText;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Question;

/** Reads texts whose gaps share lists of words, to select or to drag. */
final class ChoiceGaps {

	/** Every gap of a group offers all its words. */
	private static final int MOST_OFFERS = 2_000;

	private static final Pattern MARK = Pattern.compile("\\[\\[(\\d{1,4})]]");

	private record Word(String text, String group) {
	}

	private ChoiceGaps() {
	}

	static Question read(MoodleItem item, Ids ids) {
		var words = words(item);
		List<GapText.GapKey> keys = new ArrayList<>();
		var text = item.element().child("questiontext").orElseThrow(() -> missing("<questiontext>"));
		var marks = new GapMarks();
		var marked = MARK.matcher(marks.clean(item.source(text))).replaceAll((mark) -> {
			Limits.check("[[…]]", (long) keys.size() * words.size(), MOST_OFFERS);
			keys.add(key(words, Integer.parseInt(mark.group(1)), mark.group()));
			return marks.next();
		});
		if (!item.flag("shuffleanswers", true)) {
			item.remarks().replaced("<shuffleanswers>: 0", "<shuffleanswers>: 1");
		}
		var head = item.head("", ids);
		return new GapText(head, marks.parts(item.fromHtml(marked), keys.stream().map(GapMarks.Filled::new).toList()));
	}

	private static List<Word> words(MoodleItem item) {
		List<Word> words = new ArrayList<>();
		for (var name : List.of("selectoption", "dragbox")) {
			for (XmlElement option : item.element().children(name)) {
				tellOnce(option, item);
				words.add(new Word(item.markdown(option), option.value("group", "1")));
				Standards.tellRest(option, item.remarks());
			}
		}
		Limits.check("<selectoption>", words.size(), Limits.PARTS);
		return words;
	}

	/** A word to drag that is not endless goes into one gap; here it may go into many. */
	private static void tellOnce(XmlElement option, MoodleItem item) {
		boolean endless = option.child("infinite").filter((flag) -> !flag.flat().equals("0")).isPresent();
		if (option.name().equals("dragbox") && !endless) {
			item.remarks().replaced("<dragbox>", "<dragbox> <infinite/>");
		}
	}

	private static GapText.GapKey key(List<Word> words, int number, String mark) {
		if (number < 1 || number > words.size()) {
			throw new RefusedException(Reason.WRONG_KEY, mark);
		}
		var right = words.get(number - 1);
		List<Option> options = new ArrayList<>();
		for (Word word : words) {
			if (word.group().equals(right.group())) {
				options.add(new Option(Ids.letter(options.size()), word.text(), word.text().equals(right.text()), ""));
			}
		}
		if (options.size() < 2) {
			throw new RefusedException(Reason.TOO_FEW_ANSWERS);
		}
		return new GapText.Choose(options);
	}

	private static RefusedException missing(String what) {
		return new RefusedException(Reason.MISSING, what);
	}

}
