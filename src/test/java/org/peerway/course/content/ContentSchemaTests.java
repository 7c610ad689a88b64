package org.peerway.course.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ContentSchemaTests {

	private static final Path FOLDER = Path.of("content/schemas");

	static List<Path> schemas() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.filter((file) -> file.toString().endsWith(".schema.json")).sorted().toList();
		}
	}

	@Test
	void thereIsASchemaForEachKindOfFile() throws IOException {
		assertThat(schemas()).hasSameSizeAs(ContentSchema.values());
	}

	@ParameterizedTest
	@MethodSource("schemas")
	void isASchemaOfItsDraft(Path file) throws IOException {
		var meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

		assertThat(meta.validate(Files.readString(file), InputFormat.JSON)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("schemas")
	void isStrictAndDescribesEveryProperty(Path file) throws IOException {
		JsonNode schema = JsonMapper.shared().readTree(Files.readString(file));

		List<String> lax = new ArrayList<>();
		inspect("", schema, lax);

		assertThat(lax).isEmpty();
	}

	private static void inspect(String pointer, JsonNode node, List<String> lax) {
		if (node.path("type").asString("").equals("object") && !node.has("additionalProperties")) {
			lax.add(pointer + " takes any property");
		}
		if (!pointer.endsWith("/if")) {
			node.path("properties").forEachEntry((name, property) -> {
				if (!property.has("description") && !property.has("$ref") && !pointer.contains("contains")) {
					lax.add(pointer + "/" + name + " is not described");
				}
			});
		}
		if (node.isObject()) {
			node.forEachEntry((name, child) -> inspect(pointer + "/" + name, child, lax));
		}
		if (node.isArray()) {
			node.forEach((child) -> inspect(pointer, child, lax));
		}
	}

}
