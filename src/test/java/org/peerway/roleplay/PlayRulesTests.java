package org.peerway.roleplay;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PlayRulesTests {

	private static final PlayRules THREE = new PlayRules(3, Duration.ofSeconds(1000));

	@ParameterizedTest
	@CsvSource({ "0, true, 3", "1, true, 2", "2, true, 1", "3, false, 0", "4, false, 0" })
	void countsPlaysDown(int used, boolean mayStart, int left) {
		PlayStanding standing = THREE.standing(used, Optional.empty(), Instant.ofEpochSecond(10_000));

		assertThat(standing.mayStart()).isEqualTo(mayStart);
		assertThat(standing.left()).hasValue(left);
	}

	@ParameterizedTest
	@CsvSource({ "9000, true", "9001, false", "10000, false" })
	void waitsToTheSecond(long last, boolean mayStart) {
		PlayStanding standing = THREE.standing(1, Optional.of(Instant.ofEpochSecond(last)),
				Instant.ofEpochSecond(10_000));

		assertThat(standing.mayStart()).isEqualTo(mayStart);
		assertThat(standing.notBefore().isEmpty()).isEqualTo(mayStart);
	}

	@Test
	void neverStopsWhereThereIsNoRule() {
		PlayStanding standing = PlayRules.NONE.standing(5000, Optional.of(Instant.EPOCH), Instant.EPOCH);

		assertThat(standing.mayStart()).isTrue();
		assertThat(standing.left()).isEmpty();
	}

	@Test
	void refusesRulesThatMakeNoSense() {
		assertThatIllegalArgumentException().isThrownBy(() -> new PlayRules(0, Duration.ZERO));
		assertThatIllegalArgumentException().isThrownBy(() -> new PlayRules(1, Duration.ofSeconds(-1)));
	}

}
