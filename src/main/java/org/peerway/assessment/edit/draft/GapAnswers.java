package org.peerway.assessment.edit.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The answer by which an author knows a gap: the first that is worth the whole point. */
public final class GapAnswers {

	private GapAnswers() {
	}

	/** The answer; empty if there is none that a few words say. */
	public static String main(Mapping gap) {
		return switch (GapForm.of(gap)) {
			case CHOOSE -> first(gap, "options").map((option) -> option.text("text")).orElse("");
			case WORDS -> first(gap, "accept").map((wording) -> wording.text("text")).orElse("");
			case NUMBER -> first(gap, "ranges").map((range) -> range.shown("value")).orElse("").strip();
		};
	}

	static void say(Mapping gap, String words) {
		var form = GapForm.of(gap);
		var part = first(gap, form.list()).orElseGet(() -> add(gap, form));
		if (form == GapForm.NUMBER) {
			part.put("value", Figures.exact(words));
		}
		else {
			part.put("text", words.isEmpty() ? null : words);
		}
	}

	/** Gives a gap another form, with the answer that it has. */
	public static void change(Mapping gap, GapForm form) {
		var words = main(gap);
		for (GapForm other : GapForm.values()) {
			gap.put(other.list(), null);
		}
		add(gap, form);
		say(gap, (form == GapForm.NUMBER && Figures.read(words).isEmpty()) ? "" : words);
		if (form == GapForm.CHOOSE) {
			gap.add("options", 1, Mapping.of(new LinkedHashMap<>(Map.of("id", "b"))));
		}
	}

	private static Mapping add(Mapping gap, GapForm form) {
		Map<String, @Nullable Object> tree = new LinkedHashMap<>();
		if (form == GapForm.CHOOSE) {
			tree.put("id", Ids.free("", gap.parts("options").stream().map((option) -> option.text("id")).toList()));
			tree.put("fits", true);
		}
		var part = Mapping.of(tree);
		gap.add(form.list(), 0, part);
		return part;
	}

	private static Optional<Mapping> first(Mapping gap, String list) {
		boolean choosing = list.equals("options");
		return gap.parts(list)
			.stream()
			.filter((part) -> (choosing || part.has("share")) ? OptionChecks.share(part) == 1 : true)
			.findFirst();
	}

}
