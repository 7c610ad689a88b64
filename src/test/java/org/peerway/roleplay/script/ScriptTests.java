package org.peerway.roleplay.script;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.peerway.roleplay.script.PassRule.Thresholds;
import org.peerway.roleplay.script.Value.Amount;
import org.peerway.roleplay.script.Value.Flag;
import org.peerway.roleplay.script.Value.Word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ScriptTests {

	@Test
	void anEffectChangesOnlyWhatItFits() {
		assertThat(add(new Amount(2)).on(new Amount(3))).isEqualTo(new Amount(5));
		assertThat(set(new Word("calm")).on(new Word(""))).isEqualTo(new Word("calm"));
		assertThat(set(new Flag(true)).on(new Amount(3))).isEqualTo(new Amount(3));
		assertThat(add(new Flag(true)).on(new Flag(false))).isEqualTo(new Flag(false));
		assertThat(add(new Word("x")).on(new Word("y"))).isEqualTo(new Word("y"));
	}

	@Test
	void anAmountStaysWithinNineDigits() {
		assertThat(new Amount(Amount.MOST).plus(new Amount(1))).isEqualTo(new Amount(Amount.MOST));
		assertThat(new Amount(-Amount.MOST).plus(new Amount(-1))).isEqualTo(new Amount(-Amount.MOST));
		assertThatIllegalArgumentException().isThrownBy(() -> new Amount(Amount.MOST + 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new Amount(Integer.MIN_VALUE));
	}

	@Test
	void aPassRuleTellsHowFarPointsAre() {
		var rule = new PassRule(Map.of("hope", new Thresholds(1, 3)));

		assertThat(rule.level("hope", 0)).contains(Level.NOT_YET);
		assertThat(rule.level("hope", 1)).contains(Level.BASIC);
		assertThat(rule.level("hope", 2)).contains(Level.BASIC);
		assertThat(rule.level("hope", 3)).contains(Level.PROFICIENT);
		assertThat(rule.level("mutuality", 9)).isEmpty();
	}

	private static Effect add(Value value) {
		return new Effect("trust", Effect.Kind.ADD, value);
	}

	private static Effect set(Value value) {
		return new Effect("trust", Effect.Kind.SET, value);
	}

}
