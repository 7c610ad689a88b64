package org.peerway.assessment.statistics;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerway.assessment.statistics.FinishedAttempt.Response;
import org.peerway.assessment.statistics.QuizPlan.Item;
import org.peerway.assessment.statistics.QuizPlan.Position;
import org.peerway.base.Csv;

import static org.assertj.core.api.Assertions.assertThat;

class MatrixCsvTests {

	@Test
	void writesOneRowForEachAttempt() {
		var plan = new QuizPlan(List.of(Position.holding("f,1", 1), Position.drawn(1)),
				List.of(new Item("f,1", 1, List.of()), new Item("=a", 1, List.of())));
		var attempts = List.of(
				new FinishedAttempt("A \"1\"", -0.5,
						List.of(new Response(2, "=a", 0.333333, Set.of(), Optional.of(Duration.ofMillis(12_340))),
								Response.marked(1, "f,1", -1))),
				new FinishedAttempt("@2", 100, List.of(Response.marked(1, "f,1", 1e-9))));
		var target = new StringBuilder();

		MatrixCsv.write(plan, AttemptSource.of(attempts), target);

		assertThat(target).hasToString("""
				attempt,"1 f,1",1 seconds,2 question,2 mark,2 seconds,total
				"A ""1""\",-1,,'=a,0.333333,12.34,-0.5
				'@2,0.000000001,,,,,100
				""".replace("\n", "\r\n"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "=1+1|'=1+1", "+1|'+1", "-1|'-1", "@x|'@x", "a=1|a=1",
			"~~|~~", "~=a,b~|~\"'=a,b\"~", "~\ttab~|~'\ttab~", "~two\nlines~|~\"two\nlines\"~", "~\n=1~|~\"'\n=1\"~" })
	void makesTextHarmless(String text, String cell) {
		assertThat(Csv.text(text)).isEqualTo(cell);
	}

}
