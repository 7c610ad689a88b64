package org.peerway.assessment.exchange.qti;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Scores answers by the rules that an item holds. */
final class Processing {

	private static final String SCORE = "SCORE";

	private final ItemSource item;

	private final boolean byKey;

	/**
	 * Scoring of an item.
	 * @param byKey whether its rules are set aside and what is declared right counts
	 */
	Processing(ItemSource item, boolean byKey) {
		this.item = item;
		this.byKey = byKey;
	}

	/**
	 * What the variables hold after these responses were scored.
	 * @throws NotUnderstoodException if the rules are not known here
	 */
	Variables run(Map<String, Value> responses, Work work) throws NotUnderstoodException {
		var variables = new Variables(this.item, responses, work);
		if (this.byKey) {
			score(variables);
			return variables;
		}
		var rules = this.item.processing().orElseThrow(() -> new NotUnderstoodException("none"));
		if (rules.elements().isEmpty()) {
			template(rules, variables);
		}
		else {
			run(rules.elements(), variables);
		}
		return variables;
	}

	private void score(Variables variables) throws NotUnderstoodException {
		double sum = 0;
		for (Declaration response : this.item.responses().values()) {
			variables.step((long) response.correct().size() * variables.get(response.id()).items().size());
			if (response.mapping().isPresent()) {
				sum += variables.mapped(response.id());
			}
			else if (!response.correct().isEmpty() && variables.get(response.id()).matches(response.key())) {
				sum++;
			}
		}
		variables.set(SCORE, Value.of(sum));
	}

	/** The templates that every system knows, by their names. */
	private void template(Node rules, Variables variables) throws NotUnderstoodException {
		var address = rules.attribute("template").isEmpty() ? rules.attribute("templateLocation")
				: rules.attribute("template");
		var name = address.substring(address.lastIndexOf('/') + 1).replaceAll("\\.xml$", "").toLowerCase(Locale.ROOT);
		var response = "RESPONSE";
		variables.step((long) variables.correct(response).items().size() * variables.get(response).items().size());
		boolean right = variables.get(response).matches(variables.correct(response));
		switch (name) {
			case "match_correct" -> variables.set(SCORE, Value.of(right ? 1.0 : 0));
			case "map_response" -> variables.set(SCORE, Value.of(variables.mapped(response)));
			case "cc2_match" -> {
				variables.set(SCORE, right ? most(variables) : Value.of(0.0));
				variables.set("FEEDBACK", variables.get(response));
			}
			case "cc2_match_basic" -> {
				variables.set(SCORE, right ? most(variables) : Value.of(0.0));
				variables.set("FEEDBACKBASIC", Value.of(BaseType.IDENTIFIER, right ? "correct" : "incorrect"));
			}
			case "cc2_map_response" -> {
				double score = variables.mapped(response);
				boolean full = score == most(variables).number();
				variables.set(SCORE, Value.of(score));
				variables.set("FEEDBACK", Value.of(BaseType.IDENTIFIER, full ? "correct" : "incorrect"));
			}
			default -> throw new NotUnderstoodException(name);
		}
	}

	private static Value most(Variables variables) {
		var most = variables.get("MAXSCORE");
		return most.isNull() ? Value.of(1.0) : most;
	}

	/** Runs rules; tells whether to go on after them. */
	private boolean run(List<Node> rules, Variables variables) throws NotUnderstoodException {
		var expressions = new Expressions(variables);
		for (Node rule : rules) {
			variables.step(0);
			switch (rule.name()) {
				case "setOutcomeValue" -> variables.set(rule.attribute("identifier"), expressions.of(only(rule)));
				case "exitResponse" -> {
					return false;
				}
				case "responseProcessingFragment" -> {
					if (!run(rule.elements(), variables)) {
						return false;
					}
				}
				case "responseCondition" -> {
					if (!condition(rule, expressions, variables)) {
						return false;
					}
				}
				default -> throw new NotUnderstoodException(rule.name());
			}
		}
		return true;
	}

	private boolean condition(Node condition, Expressions expressions, Variables variables)
			throws NotUnderstoodException {
		for (Node branch : condition.elements()) {
			if (branch.is("responseElse")) {
				return run(branch.elements(), variables);
			}
			var parts = branch.elements();
			if (parts.isEmpty()) {
				throw new NotUnderstoodException(branch.name());
			}
			if (expressions.of(parts.getFirst()).isTrue()) {
				return run(parts.subList(1, parts.size()), variables);
			}
		}
		return true;
	}

	private static Node only(Node rule) throws NotUnderstoodException {
		return Optional.of(rule.elements())
			.filter((parts) -> parts.size() == 1)
			.map(List::getFirst)
			.orElseThrow(() -> new NotUnderstoodException("setOutcomeValue"));
	}

	/** The score that the rules gave. */
	static double earned(Variables variables) {
		double score = variables.get(SCORE).number();
		return Double.isNaN(score) ? 0 : score;
	}

}
