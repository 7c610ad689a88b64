package org.peerway.base;

import org.junit.jupiter.api.Test;
import org.peerway.OnH2;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@OnH2
class DatabaseInUseOnH2Tests {

	@Autowired
	private DatabaseInUse database;

	@Test
	void tellsItsName() {
		assertThat(this.database.product()).isEqualTo("H2");
		assertThat(this.database.isEmbedded()).isTrue();
	}

}
