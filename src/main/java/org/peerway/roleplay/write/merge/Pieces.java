package org.peerway.roleplay.write.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.peerway.roleplay.script.Act;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.PassRule;
import org.peerway.roleplay.script.PassRule.Thresholds;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.script.Variable;
import org.peerway.roleplay.write.merge.Piece.Kind;

/** Takes a scenario to pieces, and puts pieces together again. */
final class Pieces {

	/** In the order of the scenario. */
	private final Map<Piece, Object> values = new LinkedHashMap<>();

	/** What a play must show of a principle. */
	private record Pass(String principle, Thresholds thresholds) {
	}

	/** A language that the scenario is translated into. */
	private record Language(String language) {
	}

	/** A text in another language. */
	private record Line(String language, String line, String text) {
	}

	static Pieces of(Scenario scenario) {
		var pieces = new Pieces();
		pieces.head(scenario);
		pieces.each(Kind.SPEAKER, scenario.speakers(), Speaker::id);
		pieces.each(Kind.VARIABLE, scenario.variables(), Variable::id);
		pieces.each(Kind.ACT, scenario.acts(), Act::id);
		pieces.field("start", scenario.start());
		pieces.each(Kind.TURN, scenario.turns(), Turn::id);
		pieces.each(Kind.ENDING, scenario.endings(), Ending::id);
		scenario.pass()
			.thresholds()
			.forEach((principle, both) -> pieces.put(Kind.PASS, principle, new Pass(principle, both)));
		scenario.translations().forEach(pieces::language);
		return pieces;
	}

	private void head(Scenario scenario) {
		field("id", scenario.id());
		field("language", scenario.language());
		field("title", scenario.title());
		field("minutes", scenario.minutes());
		field("summary", scenario.summary());
		field("scene", scenario.scene());
		field("role", scenario.role());
		field("contentNote", Optional.ofNullable(scenario.contentNote()));
		field("concepts", scenario.concepts());
	}

	private void field(String name, Object value) {
		put(Kind.FIELD, name, value);
	}

	private <T> void each(Kind kind, List<T> parts, Function<T, String> id) {
		parts.forEach((part) -> put(kind, id.apply(part), part));
	}

	private void language(String language, Map<String, String> lines) {
		put(Kind.TRANSLATION, language, new Language(language));
		lines.forEach((line, text) -> put(Kind.TRANSLATION, language + "/" + line, new Line(language, line, text)));
	}

	private void put(Kind kind, String id, Object value) {
		var piece = new Piece(kind, id);
		for (int again = 2; this.values.containsKey(piece); again++) {
			piece = new Piece(kind, id + "#" + again);
		}
		this.values.put(piece, value);
	}

	Map<Piece, Object> values() {
		return this.values;
	}

	List<Piece> order(Kind kind) {
		return this.values.keySet().stream().filter((piece) -> piece.kind() == kind).toList();
	}

	/** The scenario that these pieces make up, in their order. */
	static Scenario scenario(Map<Piece, Object> values) {
		return new Together(values).scenario();
	}

	private record Together(Map<Piece, Object> values) {

		Scenario scenario() {
			return new Scenario(text("id"), text("title"), (Integer) field("minutes"), text("summary"), text("scene"),
					text("role"), contentNote().orElse(null), concepts(), each(Speaker.class), each(Variable.class),
					each(Act.class), text("start"), each(Turn.class), each(Ending.class), pass(), text("language"),
					translations());
		}

		private Object field(String name) {
			var value = this.values.get(new Piece(Kind.FIELD, name));
			if (value == null) {
				throw new IllegalStateException("A scenario has no " + name);
			}
			return value;
		}

		private String text(String name) {
			return (String) field(name);
		}

		private Optional<String> contentNote() {
			return ((Optional<?>) field("contentNote")).map(String.class::cast);
		}

		private List<String> concepts() {
			return ((List<?>) field("concepts")).stream().map(String.class::cast).toList();
		}

		private <T> List<T> each(Class<T> type) {
			List<T> parts = new ArrayList<>();
			this.values.values().stream().filter(type::isInstance).map(type::cast).forEach(parts::add);
			return parts;
		}

		private PassRule pass() {
			var thresholds = new LinkedHashMap<String, Thresholds>();
			each(Pass.class).forEach((pass) -> thresholds.put(pass.principle(), pass.thresholds()));
			return new PassRule(thresholds);
		}

		private Map<String, Map<String, String>> translations() {
			var translations = new LinkedHashMap<String, Map<String, String>>();
			each(Language.class).forEach((language) -> translations.put(language.language(), new LinkedHashMap<>()));
			each(Line.class)
				.forEach((line) -> translations.computeIfAbsent(line.language(), (first) -> new LinkedHashMap<>())
					.put(line.line(), line.text()));
			return translations;
		}

	}

}
