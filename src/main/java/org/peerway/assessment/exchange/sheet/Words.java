package org.peerway.assessment.exchange.sheet;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.peerway.assessment.question.Credit;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.NumberKey.UnitRule;
import org.peerway.assessment.question.Ordering.OrderCredit;

/**
 * The words that mean something in cells, in English and Spanish; the first of each is
 * the one that is written.
 */
final class Words {

	private static final int LONGEST = 60;

	private static final Words KINDS = new Words()
		.add(Kind.SINGLE, "single", "single choice", "one choice", "única", "opción única", "elección única",
				"respuesta única")
		.add(Kind.MULTIPLE, "multiple", "several", "multiple response", "multiple answers", "varias",
				"respuesta múltiple", "varias respuestas")
		.add(Kind.TRUE_FALSE, "true-false", "true or false", "tf", "verdadero falso", "verdadero o falso", "vf")
		.add(Kind.HOT_TEXT, "hot-text", "select words", "texto activo", "marcar palabras")
		.add(Kind.MATCHING, "matching", "match", "emparejar", "emparejamiento", "relacionar")
		.add(Kind.ORDERING, "ordering", "order", "ordenar", "orden", "ordenamiento")
		.add(Kind.GAPS, "gaps", "gap text", "cloze", "fill in", "huecos", "completar")
		.add(Kind.SHORT, "short", "short answer", "corta", "respuesta corta")
		.add(Kind.NUMERIC, "numeric", "number", "numerical", "numérica", "número")
		.add(Kind.JUDGEMENT, "judgement", "judgment", "situational judgement", "juicio", "juicio situacional")
		.add(Kind.REWRITE, "rewrite", "reescribir", "reformular")
		.add(Kind.LONG, "long", "long answer", "essay", "larga", "respuesta larga", "ensayo");

	private static final Words TRUTHS = new Words()
		.add(true, "true", "yes", "x", "y", "t", "right", "correct", "verdadero", "cierto", "sí", "v", "correcto",
				"correcta")
		.add(false, "false", "no", "n", "f", "wrong", "incorrect", "falso", "incorrecto", "incorrecta");

	private static final Words LEVELS = new Words().add(Head.Level.RECALL, "recall", "recordar", "recuerdo")
		.add(Head.Level.APPLIED, "applied", "apply", "aplicar", "aplicado", "aplicación");

	private static final Words DIFFICULTIES = new Words().add(Head.Difficulty.EASY, "easy", "fácil")
		.add(Head.Difficulty.MEDIUM, "medium", "media", "medio")
		.add(Head.Difficulty.HARD, "hard", "difficult", "difícil");

	private static final Words CREDITS = new Words().add(Credit.PARTIAL, "partial", "parcial", "por partes")
		.add(Credit.ALL_OR_NOTHING, "all or nothing", "todo o nada");

	private static final Words ORDER_CREDITS = new Words().add(OrderCredit.SEQUENCE, "sequence", "secuencia")
		.add(OrderCredit.PLACES, "places", "lugares", "posiciones")
		.add(OrderCredit.ALL_OR_NOTHING, "all or nothing", "todo o nada");

	private static final Words UNIT_RULES = new Words().add(UnitRule.NONE, "none", "ninguna")
		.add(UnitRule.OPTIONAL, "optional", "opcional")
		.add(UnitRule.REQUIRED, "required", "obligatoria", "requerida");

	private final Map<String, Object> meanings = new HashMap<>();

	private final Map<Object, String> written = new HashMap<>();

	private Words add(Object meaning, String... words) {
		this.written.put(meaning, words[0]);
		for (String word : words) {
			this.meanings.put(plain(word), meaning);
		}
		return this;
	}

	/** Letters and digits alone, in lower case and without accents. */
	static String plain(String words) {
		var cut = words.substring(0, Math.min(words.length(), 4 * LONGEST));
		var plain = Normalizer.normalize(cut, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
		return plain.replaceAll("[^\\p{Alnum}]", "");
	}

	static Optional<Kind> kind(String cell) {
		return KINDS.find(Kind.class, cell);
	}

	/** Whether something holds; ticks count as yes. */
	static Optional<Boolean> truth(String cell) {
		return cell.strip().matches("[✓✔☑☒✗]") ? Optional.of(!cell.contains("✗")) : TRUTHS.find(Boolean.class, cell);
	}

	static Optional<Head.Level> level(String cell) {
		return LEVELS.find(Head.Level.class, cell);
	}

	static Optional<Head.Difficulty> difficulty(String cell) {
		return DIFFICULTIES.find(Head.Difficulty.class, cell);
	}

	static Optional<Credit> credit(String cell) {
		return CREDITS.find(Credit.class, cell);
	}

	static Optional<OrderCredit> orderCredit(String cell) {
		return ORDER_CREDITS.find(OrderCredit.class, cell);
	}

	static Optional<UnitRule> unitRule(String cell) {
		return UNIT_RULES.find(UnitRule.class, cell);
	}

	private <T> Optional<T> find(Class<T> type, String cell) {
		return Optional.ofNullable(this.meanings.get(plain(cell))).map(type::cast);
	}

	/** The word to write. */
	static String of(Object meaning) {
		for (Words words : new Words[] { KINDS, LEVELS, DIFFICULTIES, CREDITS, ORDER_CREDITS, UNIT_RULES, TRUTHS }) {
			var word = words.written.get(meaning);
			if (word != null) {
				return word;
			}
		}
		throw new IllegalArgumentException("No word for " + meaning);
	}

}
