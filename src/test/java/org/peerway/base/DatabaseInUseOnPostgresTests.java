package org.peerway.base;

import org.junit.jupiter.api.Test;
import org.peerway.OnPostgres;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@OnPostgres
class DatabaseInUseOnPostgresTests {

	@Autowired
	private DatabaseInUse database;

	@Test
	void tellsItsName() {
		assertThat(this.database.product()).isEqualTo("PostgreSQL");
		assertThat(this.database.isEmbedded()).isFalse();
	}

}
