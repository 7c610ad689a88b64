package org.peerway.base.yaml;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class YamlTextTests {

	@Test
	void writesSeveralLinesAsABlockWhereThatKeepsThem() {
		assertThat(YamlText.of(Map.of("text", "One.\n\nTwo: three."))).isEqualTo("text: |-\n  One.\n\n  Two: three.\n");
		assertThat(YamlText.of(Map.of("text", "One. \nTwo"))).isEqualTo("text: \"One. \\nTwo\"\n");
		assertThat(YamlText.of(Map.of("text", "One.\n"))).isEqualTo("text: \"One.\\n\"\n");
		assertThat(YamlText.of(Map.of("text", "a\u0007"))).isEqualTo("text: \"a\\a\"\n");
	}

	@Test
	void writesOneListInTwoPlacesTwice() {
		List<String> empty = List.of();

		assertThat(YamlText.of(Map.of("a", Map.of("b", empty, "c", empty)))).doesNotContain("&", "*");
	}

	@Test
	void writesLongTexts() {
		var text = "word\n".repeat(20_000) + "word";

		assertThat(YamlText.of(Map.of("text", text))).hasSizeGreaterThan(text.length());
	}

}
