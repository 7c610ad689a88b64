package org.peerway.course.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON Schemas of {@code content/schemas}, which editors use too; at run time they
 * come from the application and not from the folder that is checked.
 */
enum ContentSchema {

	COURSE, PRINCIPLES, MODULE, GLOSSARY, LESSON, QUIZ, SCENARIO, PROGRAMME, CODE_OF_ETHICS;

	private final JsonNode source = read();

	private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
		.getSchema(this.source);

	void check(Entry root, Faults faults) {
		List<Error> errors = this.schema.validate(root.node());
		errors.forEach((error) -> SchemaFault.of(this.source, error).addTo(faults, root.document()));
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
