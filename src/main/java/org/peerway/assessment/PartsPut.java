package org.peerway.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.peerway.assessment.question.ChoiceQuestion;
import org.peerway.assessment.question.GapText;
import org.peerway.assessment.question.Grading;
import org.peerway.assessment.question.HotText;
import org.peerway.assessment.question.Judgement;
import org.peerway.assessment.question.LongAnswer;
import org.peerway.assessment.question.Matching;
import org.peerway.assessment.question.MultipleChoice;
import org.peerway.assessment.question.Numeric;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Ordering;
import org.peerway.assessment.question.Response;
import org.peerway.assessment.question.Rewrite;
import org.peerway.assessment.question.ShortAnswer;
import org.peerway.assessment.results.PutParts;

/** Lays the parts of a question out for the record, as the attempt put them. */
final class PartsPut {

	private final PutQuestion put;

	private final Response response;

	private PartsPut(PutQuestion put, Response response) {
		this.put = put;
		this.response = response;
	}

	/** The parts with that response, which is in the ids of the question. */
	static PutParts of(PutQuestion put, Response response) {
		return new PartsPut(put, response).parts();
	}

	private PutParts parts() {
		return switch (this.put.question()) {
			case MultipleChoice several -> new PutParts.Options(choices(this.put.options(several)), several.credit());
			case ChoiceQuestion one -> new PutParts.Options(choices(this.put.options(one)), null);
			case HotText text -> new PutParts.Passage(text.pieces().stream().map(this::piece).toList(), text.credit());
			case Matching matching -> pairs(matching);
			case GapText text -> new PutParts.Gaps(stretches(text));
			case Judgement judgement -> scale(judgement);
			case Ordering ordering -> order(ordering);
			case ShortAnswer words -> new PutParts.Typed(written(), new GapText.TypeWords(words.key()));
			case Numeric number -> new PutParts.Typed(written(), new GapText.TypeNumber(number.key()));
			case Rewrite rewrite ->
				new PutParts.Text(written(), rewrite.original(), "", 0, 0, rewrite.example(), rewrite.rubric());
			case LongAnswer text -> new PutParts.Text(written(), "", text.template(), text.minWords(), text.maxWords(),
					text.notes(), text.rubric());
		};
	}

	private List<PutParts.Choice> choices(List<Option> options) {
		return options.stream().map(this::choice).toList();
	}

	private PutParts.Choice choice(Option option) {
		return choice(option, chosen().contains(option.id()));
	}

	private static PutParts.Choice choice(Option option, boolean chosen) {
		return new PutParts.Choice(option.id(), option.text(), option.share(), chosen);
	}

	private PutParts.Piece piece(HotText.Piece piece) {
		return new PutParts.Piece(piece.text(), (piece instanceof HotText.Hot hot) ? choice(hot.option()) : null);
	}

	private PutParts pairs(Matching matching) {
		var labels = this.put.labels(matching)
			.stream()
			.map((label) -> new PutParts.Named(label.id(), label.text()))
			.toList();
		var pairs = this.put.shuffled(matching.stems(), Matching.Stem::id)
			.stream()
			.map((stem) -> new PutParts.Pair(stem.id(), stem.text(), given(stem.id()), stem.label()))
			.toList();
		return new PutParts.Pairs(labels, pairs);
	}

	private List<PutParts.Stretch> stretches(GapText text) {
		List<PutParts.Stretch> stretches = new ArrayList<>();
		var words = new StringBuilder();
		for (GapText.Part part : text.parts()) {
			switch (part) {
				case GapText.Words some -> words.append(some.text());
				case GapText.Gap gap -> {
					stretches.add(new PutParts.Stretch(words.toString(), gap(gap)));
					words.setLength(0);
				}
			}
		}
		if (!words.isEmpty()) {
			stretches.add(new PutParts.Stretch(words.toString(), null));
		}
		return List.copyOf(stretches);
	}

	private PutParts.Gap gap(GapText.Gap gap) {
		var given = given(gap.id());
		var options = (gap.key() instanceof GapText.Choose choose) ? this.put.options(gap, choose)
			.stream()
			.map((option) -> choice(option, option.id().equals(given)))
			.toList() : List.<PutParts.Choice>of();
		return new PutParts.Gap(gap.id(), gap.weight(), options, given, gap.key(), Grading.gap(gap.key(), given));
	}

	private PutParts scale(Judgement judgement) {
		return new PutParts.Scale(judgement.levels(),
				this.put.shuffled(judgement.acts(), Judgement.Act::id)
					.stream()
					.map((act) -> new PutParts.Act(act.id(), act.text(), given(act.id()), act.expert()))
					.toList());
	}

	private PutParts order(Ordering ordering) {
		return new PutParts.Order(
				this.put.shuffled(ordering.entries(), Ordering.Entry::id)
					.stream()
					.map((entry) -> new PutParts.Named(entry.id(), entry.text()))
					.toList(),
				((Response.Ordered) this.response).entries(),
				ordering.entries().stream().map(Ordering.Entry::id).toList(), ordering.credit());
	}

	private Set<String> chosen() {
		return ((Response.Chosen) this.response).options();
	}

	private String given(String part) {
		Map<String, String> parts = ((Response.Assigned) this.response).parts();
		return parts.getOrDefault(part, "");
	}

	private String written() {
		return ((Response.Written) this.response).text();
	}

}
