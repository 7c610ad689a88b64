package org.peerway.audit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AuditHashTests {

	@Test
	void tellsFieldsApartWhereverTheyAreCut() {
		assertThat(AuditHash.of("ab", "c")).isNotEqualTo(AuditHash.of("a", "bc"))
			.isNotEqualTo(AuditHash.of("abc"))
			.isNotEqualTo(AuditHash.of("ab", "c", ""));
	}

	@Test
	void isTheSameForTheSameFields() {
		assertThat(AuditHash.of("ab", "c")).isEqualTo(AuditHash.of("ab", "c")).hasSize(64);
	}

}
