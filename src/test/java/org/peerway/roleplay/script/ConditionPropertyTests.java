package org.peerway.roleplay.script;

import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class ConditionPropertyTests {

	private static final List<String> PIECES = List.of("and", "or", "not", "(", ")", "trust", "told", "\"", "“", "”",
			"=", "!", "<", ">", "-", "7", "visits", "points", "\\", " ", "true", "é", "😀", "\n", ",");

	@Property(tries = 2000)
	void whatIsPrintedReadsAsTheSameCondition(@ForAll long seed) {
		var condition = GeneratedConditions.condition(new Random(seed), 6);

		assertThat(Condition.parse(condition.print())).isEqualTo(condition);
	}

	@Property(tries = 2000)
	void anyTextIsReadOrRefusedWithItsPlace(@ForAll long seed) {
		var random = new Random(seed);
		var text = new StringBuilder();
		for (int i = random.nextInt(30); i > 0; i--) {
			text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
		}

		assertThatCode(() -> read(text.toString())).doesNotThrowAnyException();
	}

	private static void read(String text) {
		try {
			var condition = Condition.parse(text);
			assertThat(Condition.parse(condition.print())).isEqualTo(condition);
		}
		catch (ConditionException ex) {
			assertThat(ex.column()).isBetween(1, text.length() + 1);
		}
	}

}
