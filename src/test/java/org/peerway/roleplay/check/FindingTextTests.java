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

	private static final Map<Rule, List<String>> VARIANTS = Map.ofEntries(
			entry(Rule.DUPLICATE_ID, "speaker", "variable", "act", "place", "choice"),
			entry(Rule.RESERVED_ID, "turn", "variable"),
			entry(Rule.UNKNOWN_TARGET, "start", "choice", "free", "visits"),
			entry(Rule.UNKNOWN_PRINCIPLE, "choice", "free", "condition", "pass"),
			entry(Rule.UNKNOWN_VARIABLE, "condition", "effect"),
			entry(Rule.EMPTY_TEXT, "title", "summary", "scene", "role", "speaker", "turn", "choice", "ask",
					"ending-title", "ending"),
			entry(Rule.UNREACHABLE, "turn", "ending"), entry(Rule.TYPE_CLASH, "effect", "flag", "compare", "order"),
			entry(Rule.CONDITION_UNREADABLE,
					Stream.of(ConditionException.Reason.values())
						.map(ConditionException.Reason::key)
						.toArray(String[]::new)),
			entry(Rule.SAME_SCORES, "turn", "none"), entry(Rule.THRESHOLD_OUT_OF_REACH, "basic", "proficient"),
			entry(Rule.NO_FEEDBACK, "choice", "ending"), entry(Rule.NO_ALTERNATIVE, "turn"),
			entry(Rule.HARD_TO_READ, "grade", "ease"));

	private static Map.Entry<Rule, List<String>> entry(Rule rule, String... variants) {
		return Map.entry(rule, List.of(variants));
	}

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
		var rules = Pattern.compile("(did-you-mean|known|none-known|fix\\..*|(" + known + ")(\\..*)?)");

		assertThat(keys(Locale.ENGLISH)).allMatch((key) -> rules.matcher(key.substring(PREFIX.length())).matches());
	}

	private static Set<String> keys(Locale language) {
		var texts = ResourceBundle.getBundle("vaadin-i18n.translations", language,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return texts.keySet().stream().filter((key) -> key.startsWith(PREFIX)).collect(Collectors.toSet());
	}

}
