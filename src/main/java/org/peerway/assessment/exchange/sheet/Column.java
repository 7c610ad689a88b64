package org.peerway.assessment.exchange.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The columns that a question has once, with the names they are known by; the first is
 * written.
 */
enum Column implements Field {

	ID("id", "question id", "code", "identificador", "código"),

	KIND("kind", "type", "question type", "tipo", "tipo de pregunta", "clase"),

	TITLE("title", "name", "question name", "título", "nombre"),

	LANGUAGE("language", "lang", "idioma", "lengua"),

	FOLDER("folder", "category", "carpeta", "categoría"),

	TAGS("tags", "keywords", "etiquetas", "palabras clave"),

	CONCEPTS("concepts", "concept", "conceptos", "concepto"),

	LEVEL("level", "nivel"),

	DIFFICULTY("difficulty", "dificultad"),

	LESSON("lesson", "lección"),

	SOURCE("source", "fuente"),

	SCENE("scene", "situation", "escena", "situación"),

	ASK("ask", "question", "question text", "prompt", "stem", "pregunta", "enunciado", "texto de la pregunta"),

	TEXT("text", "texto"),

	ANSWER("answer", "correct", "correct answer", "right answer", "key", "respuesta", "respuesta correcta", "clave"),

	SHUFFLED("shuffled", "shuffle", "mezclar", "barajar"),

	CREDIT("credit", "crédito"),

	CASE("case counts", "case sensitive", "distingue mayúsculas"),

	ACCENTS("accents count", "accent sensitive", "distingue acentos", "distingue tildes"),

	LEVELS("levels", "scale", "niveles", "escala"),

	LABELS("labels", "etiquetas de pareja", "parejas"),

	UNITS("units", "unit", "unidades", "unidad"),

	UNIT_RULE("unit rule", "regla de unidades"),

	OTHERWISE("otherwise", "any other answer", "en otro caso"),

	TEMPLATE("template", "plantilla"),

	MIN_WORDS("min words", "minimum words", "mínimo de palabras"),

	MAX_WORDS("max words", "maximum words", "máximo de palabras"),

	NOTES("notes", "notas"),

	ORIGINAL("original", "original text", "texto original"),

	EXAMPLE("example", "ejemplo"),

	RUBRIC("rubric", "rúbrica"),

	HINT("hint", "pista"),

	SAID("said", "general feedback", "explanation", "explicación", "retroalimentación general", "comentario general");

	private static final Map<String, Column> BY_NAME = byName();

	private final String[] names;

	Column(String... names) {
		this.names = names;
	}

	@Override
	public String title() {
		return this.names[0];
	}

	/** The column of a name, however it is spelt. */
	static Optional<Column> named(String name) {
		return Optional.ofNullable(BY_NAME.get(Words.plain(name)));
	}

	private static Map<String, Column> byName() {
		Map<String, Column> columns = new HashMap<>();
		for (Column column : values()) {
			for (String name : column.names) {
				columns.put(Words.plain(name), column);
			}
		}
		return columns;
	}

}
