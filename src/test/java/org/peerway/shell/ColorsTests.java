package org.peerway.shell;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ColorsTests {

	@Test
	void findsTheChoiceAmongTheCookies() {
		assertThat(Colors.in(new Cookie[] { new Cookie("other", "dark"), new Cookie(Colors.COOKIE, "dark") }))
			.isEqualTo(Colors.DARK);
	}

	@Test
	void followsTheDeviceUntilSomebodyChooses() {
		assertThat(Colors.in(null)).isEqualTo(Colors.DEVICE);
		assertThat(Colors.in(new Cookie[] { new Cookie(Colors.COOKIE, "\"><script>") })).isEqualTo(Colors.DEVICE);
	}

}
