package org.peerway.assessment.bank.compare;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.peerway.assessment.bank.check.DraftTree;
import org.peerway.assessment.question.Questions;
import org.peerway.base.TextChange;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTests {

	@Test
	void tellsChangedWordsByField() {
		var before = Map.<String, Object>of("ask", "What would you say first?", "title", "Same");
		var after = Map.<String, Object>of("ask", "What would you do first?", "title", "Same");

		var changes = Comparison.of(before, after).changes();

		assertThat(changes).containsExactly(
				new FieldChange("ask", TextChange.of("What would you say first?", "What would you do first?")));
	}

	@Test
	void partsAreToldApartByTheirIds() {
		var before = DraftTree.read("options: [{id: a, text: One}, {id: b, text: Two}, {id: c, text: Three}]");
		var after = DraftTree.read("options: [{id: c, text: Three}, {id: a, text: Only}]");

		var changes = Comparison.of(before.values(), after.values()).changes();

		assertThat(changes).extracting(FieldChange::path)
			.containsExactlyInAnyOrder("options", "options/a/text", "options/b/id", "options/b/text");
		assertThat(changes).filteredOn((change) -> change.path().equals("options"))
			.singleElement()
			.satisfies((order) -> assertThat(order.words().after()).isEqualTo("c, a"));
	}

	@Test
	void partsWithoutIdsAndWithTheSameAreCompared() {
		var before = DraftTree.read("accept: [{text: hope}]\nstems: [{id: a, text: A}, {id: a, text: B}]");
		var after = DraftTree.read("accept: [{text: hopes}]\nstems: [{id: a, text: A}, {id: a, text: C}]");

		assertThat(Comparison.of(before.values(), after.values()).changes()).extracting(FieldChange::path)
			.containsExactlyInAnyOrder("accept/1/text", "stems/a-2/text");
	}

	@Test
	void numbersAndTruthAreCompared() {
		var before = Map.<String, Object>of("answer", true, "levels", 5, "concepts", List.of("hope", "voice"));
		var after = Map.<String, Object>of("answer", false, "levels", 5, "concepts", List.of("hope"));

		assertThat(Comparison.of(before, after).changes()).extracting((change) -> change.words().before())
			.containsExactlyInAnyOrder("true", "hope, voice");
	}

	@Test
	void questionOfEachKindIsTheSameAsItself() {
		Questions.all()
			.map((question) -> DraftTree.of(question).values())
			.forEach((tree) -> assertThat(Comparison.of(tree, tree).changes()).isEmpty());
	}

}
