package org.peerway.roleplay.script;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ConditionTests {

	private static final Facts FACTS = new Facts() {

		private final Map<String, Value> values = Map.of("trust", new Value.Amount(2), "told", new Value.Flag(true),
				"mood", new Value.Word("calm"), "2-cups", new Value.Amount(1));

		@Override
		public Optional<Value> value(String variable) {
			return Optional.ofNullable(this.values.get(variable));
		}

		@Override
		public int visits(String place) {
			return place.equals("nobody-listens") ? 1 : 0;
		}

		@Override
		public int points(String principle) {
			return principle.equals("mutuality") ? -3 : 0;
		}

	};

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			``                                         | true
			true                                       | true
			false                                      | false
			trust >= 2                                 | true
			trust>2                                    | false
			trust < 3 and told                         | true
			trust != 2 or not told                     | false
			not not told                               | true
			not (trust = 2 and told)                   | false
			told or false and false                    | true
			(told or false) and false                  | false
			mood = "calm"                              | true
			mood = “calm”                              | true
			mood != "calm"                             | false
			2-cups = 1                                 | true
			told = true                                | true
			visits(nobody-listens) = 1                 | true
			visits("nobody-listens") = 1               | true
			visits(radios) > 0                         | false
			points(mutuality) <= -3                    | true
			TRUST = 2                                  | false
			trust = "2"                                | false
			trust < "calm"                             | false
			not mood < 3                               | true
			unknown = 1                                | false
			unknown != 1                               | false
			trust                                      | false
			told AND NOT false                         | true
			""")
	void holdsWhereItsFactsDo(String text, boolean expected) {
		assertThat(Condition.parse(text).holds(FACTS)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			trust >=                 | NO_TERM          | 9  | ``
			and told                 | NO_TERM          | 1  | and
			trust == 2               | NO_TERM          | 8  | =
			trust 2                  | NO_LINK          | 7  | 2
			told && trust            | UNKNOWN_SIGN     | 6  | &
			not (told or             | NO_TERM          | 13 | ``
			(told                    | OPEN_PARENTHESIS | 6  | ``
			told)                    | NO_LINK          | 5  | )
			mood = "calm             | OPEN_WORD        | 8  | "
			mood = “calm"            | OPEN_WORD        | 8  | “
			visits()                 | NO_NAME          | 8  | )
			visits(a                 | OPEN_PARENTHESIS | 9  | ``
			steps(a) = 1             | NO_LINK          | 6  | (
			trust > 1234567890       | LONG_NUMBER      | 9  | 1234567890
			trust > 99999999999      | LONG_NUMBER      | 9  | 99999999999
			1 < trust < 3            | NO_LINK          | 11 | <
			""")
	void tellsWhatIsWrongWhere(String text, ConditionException.Reason reason, int column, String found) {
		var fault = catchThrowableOfType(ConditionException.class, () -> Condition.parse(text));

		assertThat(fault.reason()).isEqualTo(reason);
		assertThat(fault.column()).isEqualTo(column);
		assertThat(fault.found()).isEqualTo(found);
		assertThat(Condition.tryParse(text)).isEmpty();
	}

	@Test
	void readsNothingThatIsTooLongOrTooDeep() {
		assertThat(reason("told or ".repeat(300) + "told")).isEqualTo(ConditionException.Reason.TOO_LONG);
		assertThat(reason("(".repeat(60) + "told" + ")".repeat(60))).isEqualTo(ConditionException.Reason.TOO_DEEP);
		assertThat(reason("not ".repeat(60) + "told")).isEqualTo(ConditionException.Reason.TOO_DEEP);
		assertThat(Condition.parse("(told) and ".repeat(100) + "told").holds(FACTS)).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			((told))                      | told
			(told and trust=2) and told   | told and trust = 2 and told
			told and (trust = 2 and told) | told and (trust = 2 and told)
			told or (false and true)      | told or false and true
			not(told and true)            | not (told and true)
			visits("a b") > 0             | visits("a b") > 0
			visits("12") > 0              | visits("12") > 0
			points("hope") > -1           | points(hope) > -1
			mood = “ca\\lm”               | mood = "ca\\\\lm"
			""")
	void printsWithNoMoreParenthesesThanNeeded(String text, String printed) {
		assertThat(Condition.parse(text).print()).isEqualTo(printed);
	}

	private static ConditionException.Reason reason(String text) {
		return catchThrowableOfType(ConditionException.class, () -> Condition.parse(text)).reason();
	}

}
