package org.peerway.roleplay.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.peerway.roleplay.check.Finding.Rule;
import org.peerway.roleplay.script.ConditionException;

import static org.assertj.core.api.Assertions.assertThat;

class FindingTextTests {

	private static final String PREFIX = "roleplay.finding.";

	private static final Map<Rule, List<String>> VARIANTS = Map.of(Rule.DUPLICATE_ID,
			List.of("speaker", "variable", "act", "place", "choice"), Rule.RESERVED_ID, List.of("turn", "variable"),
			Rule.UNKNOWN_TARGET, List.of("start", "choice", "free", "visits"), Rule.UNKNOWN_PRINCIPLE,
			List.of("choice", "free", "condition", "pass"), Rule.UNKNOWN_VARIABLE, List.of("condition", "effect"),
			Rule.UNREACHABLE, List.of("turn", "ending"), Rule.TYPE_CLASH, List.of("effect", "flag", "compare", "order"),
			Rule.CONDITION_UNREADABLE,
			Stream.of(ConditionException.Reason.values()).map(ConditionException.Reason::key).toList());

	@Test
	void everyRuleHasWordsInEveryLanguage() {
		var wanted = Stream.of(Rule.values())
			.flatMap((rule) -> VARIANTS.getOrDefault(rule, List.of(""))
				.stream()
				.map((variant) -> PREFIX + rule.key() + (variant.isEmpty() ? "" : "." + variant)))
			.toList();

		assertThat(keys(Locale.ENGLISH)).containsAll(wanted);
		assertThat(keys(Locale.of("es"))).isEqualTo(keys(Locale.ENGLISH));
	}

	@Test
	void noWordsAreThereForNothing() {
		var known = Stream.of(Rule.values()).map(Rule::key).collect(Collectors.joining("|"));
		var rules = Pattern.compile("(did-you-mean|known|none-known|(" + known + ")(\\..*)?)");

		assertThat(keys(Locale.ENGLISH)).allMatch((key) -> rules.matcher(key.substring(PREFIX.length())).matches());
	}

	private static Set<String> keys(Locale language) {
		var texts = ResourceBundle.getBundle("vaadin-i18n.translations", language,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return texts.keySet().stream().filter((key) -> key.startsWith(PREFIX)).collect(Collectors.toSet());
	}

}
