package org.peerway.assessment.edit.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.peerway.assessment.question.Credit;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.Ordering;

/** What every question needs, and what each kind does. */
final class KindChecks {

	private static final int FEWEST_LEVELS = 2;

	private static final int MOST_LEVELS = 9;

	private static final int MOST_WORDS = 20_000;

	private static final int MOST_CONCEPTS = 20;

	private static final int LONGEST_ID = 60;

	private static final int LONGEST_TITLE = 200;

	private static final int LONGEST_WORD = 100;

	private KindChecks() {
	}

	static void check(Mapping draft, Finder finder) {
		finder.text(draft, "id", LONGEST_ID);
		finder.needsText(draft, "title", LONGEST_TITLE);
		finder.text(draft, "scene");
		finder.needsText(draft, "ask");
		Drafts.kind(draft)
			.ifPresentOrElse((kind) -> body(kind, draft, finder), () -> finder.wrong(draft, "kind", "kind"));
		finder.text(draft, "hint");
		finder.text(draft, "said");
		concepts(draft, finder);
		finder.word(draft, "difficulty", words(Head.Difficulty.class));
		finder.word(draft, "level", words(Head.Level.class));
		finder.text(draft, "lesson", LONGEST_WORD);
		finder.text(draft, "source");
	}

	private static void concepts(Mapping draft, Finder finder) {
		var concepts = draft.value("concepts");
		if (concepts != null
				&& !(concepts instanceof List<?> list && list.stream().allMatch(String.class::isInstance))) {
			finder.wrong(draft, "concepts", "list");
		}
		else if (concepts instanceof List<?> list) {
			words(list, draft, finder);
		}
	}

	private static void words(List<?> concepts, Mapping draft, Finder finder) {
		if (concepts.size() > MOST_CONCEPTS) {
			finder.wrong(draft, "concepts", "many", MOST_CONCEPTS);
		}
		if (concepts.stream().anyMatch((concept) -> String.valueOf(concept).length() > LONGEST_WORD)) {
			finder.wrong(draft, "concepts", "long", LONGEST_WORD);
		}
	}

	private static void body(Kind kind, Mapping draft, Finder finder) {
		switch (kind) {
			case SINGLE -> {
				finder.truth(draft, "shuffled");
				new OptionChecks(finder).one(draft, true);
			}
			case MULTIPLE -> {
				finder.truth(draft, "shuffled");
				several(draft, finder);
			}
			case TRUE_FALSE -> trueFalse(draft, finder);
			case HOT_TEXT -> {
				new MarkChecks(finder).check(draft, "options");
				several(draft, finder);
			}
			case MATCHING -> matching(draft, finder);
			case ORDERING -> ordering(draft, finder);
			case GAPS -> new GapChecks(finder).check(draft);
			case SHORT -> new KeyChecks(finder).words(draft);
			case NUMERIC -> new KeyChecks(finder).number(draft);
			case JUDGEMENT -> judgement(draft, finder);
			case REWRITE -> {
				finder.needsText(draft, "original");
				finder.text(draft, "example");
				new RubricChecks(finder).check(draft);
			}
			case LONG -> written(draft, finder);
		}
	}

	private static void several(Mapping draft, Finder finder) {
		finder.word(draft, "credit", words(Credit.class));
		new OptionChecks(finder).several(draft);
	}

	private static void trueFalse(Mapping draft, Finder finder) {
		if (!draft.has("answer")) {
			finder.missing(draft, "answer", "answer");
		}
		finder.truth(draft, "answer");
		var feedback = draft.part("feedback");
		finder.text(feedback, "true");
		finder.text(feedback, "false");
	}

	private static void matching(Mapping draft, Finder finder) {
		var stems = finder.parts(draft, "stems", 1);
		var labels = finder.parts(draft, "labels", 2);
		finder.ids(stems);
		finder.ids(labels);
		var known = labels.stream().map((label) -> label.text("id")).collect(Collectors.toSet());
		for (Mapping stem : stems) {
			finder.needsText(stem, "text");
			finder.text(stem, "feedback");
			if (stem.shown("label").isEmpty()) {
				finder.missing(stem, "label", "label");
			}
			else if (!known.contains(stem.text("label"))) {
				finder.wrong(stem, "label", "label", stem.shown("label"));
			}
		}
		labels.forEach((label) -> finder.needsText(label, "text"));
	}

	private static void ordering(Mapping draft, Finder finder) {
		var entries = finder.parts(draft, "entries", 2);
		finder.ids(entries);
		entries.forEach((entry) -> {
			finder.needsText(entry, "text");
			finder.text(entry, "feedback");
		});
		finder.word(draft, "credit", words(Ordering.OrderCredit.class));
	}

	private static void judgement(Mapping draft, Finder finder) {
		boolean scaled = finder.whole(draft, "levels", FEWEST_LEVELS, MOST_LEVELS);
		int levels = scaled ? draft.number("levels").orElseThrow().intValue() : MOST_LEVELS;
		var acts = finder.parts(draft, "acts", 1);
		finder.ids(acts);
		acts.forEach((act) -> {
			finder.needsText(act, "text");
			finder.whole(act, "expert", 1, levels);
			finder.text(act, "feedback");
		});
	}

	private static void written(Mapping draft, Finder finder) {
		finder.text(draft, "template");
		boolean bounded = words(draft, "minWords", finder) & words(draft, "maxWords", finder);
		if (bounded && draft.number("minWords").orElseThrow().compareTo(draft.number("maxWords").orElseThrow()) > 0
				&& draft.number("maxWords").orElseThrow().signum() > 0) {
			finder.wrong(draft, "maxWords", "words");
		}
		finder.text(draft, "notes");
		new RubricChecks(finder).check(draft);
	}

	/** Whether there is a number of words, and one that can be used. */
	private static boolean words(Mapping draft, String name, Finder finder) {
		return draft.has(name) && finder.whole(draft, name, 0, MOST_WORDS);
	}

	static Set<String> words(Class<? extends Enum<?>> type) {
		return Arrays.stream(type.getEnumConstants())
			.map((constant) -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
			.collect(Collectors.toSet());
	}

}
