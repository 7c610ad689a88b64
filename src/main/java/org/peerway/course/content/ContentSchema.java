package org.peerway.course.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;

import org.peerway.base.yaml.Entry;
import org.peerway.base.yaml.Faults;
import org.peerway.base.yaml.YamlSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON Schemas of {@code content/schemas}, which editors use too; at run time they
 * come from the application and not from the folder that is checked.
 */
enum ContentSchema {

	COURSE, PRINCIPLES, LANGUAGE_LENS, MODULE, GLOSSARY, LESSON, QUIZ, SCENARIO, PROGRAMME, CODE_OF_ETHICS;

	private final YamlSchema schema = new YamlSchema(read());

	void check(Entry root, Faults faults) {
		this.schema.check(root, faults);
	}

	private JsonNode read() {
		String name = "schemas/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".schema.json";
		try (InputStream in = ContentSchema.class.getResourceAsStream("/org/peerway/course/" + name)) {
			return JsonMapper.shared().readTree(Objects.requireNonNull(in, name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
