package org.peerway.roleplay.exchange.h5p;

import java.util.Map;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peerway.roleplay.exchange.CarriedScenarios;
import org.peerway.roleplay.exchange.Fixtures;
import org.peerway.roleplay.exchange.ScenarioWithMedia;
import org.peerway.roleplay.script.GeneratedScenarios;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is written holds nothing but what the semantics of H5P name, of the kind they
 * name.
 */
class H5pSemanticsTests {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Set<String> LIBRARY = Set.of("library", "params", "subContentId", "metadata");

	private static final Set<String> METADATA = Set.of("contentType", "license", "title");

	private static final Set<String> IMAGE = Set.of("path", "mime", "width", "height", "copyright");

	/** Fields of libraries whose semantics do not stand beside the others. */
	private static final Map<String, Set<String>> PARAMS = Map.of("H5P.AdvancedText 1.1", Set.of("text"),
			"H5P.Image 1.1", Set.of("contentName", "file", "alt", "decorative", "title"));

	private final JsonNode scenario = JSON.readTree(Fixtures.read("h5p/H5P.BranchingScenario-1.10.1-semantics.json"));

	private final JsonNode question = JSON.readTree(Fixtures.read("h5p/H5P.BranchingQuestion-1.0.20-semantics.json"));

	@Property(tries = 100)
	void ofScenariosThatH5pCarries(@ForAll long seed, @ForAll boolean pictures) {
		check(new CarriedScenarios(seed).h5p(pictures));
	}

	@Property(tries = 100)
	void ofAnyScenarios(@ForAll long seed) {
		check(new ScenarioWithMedia(new GeneratedScenarios(seed).scenario()));
	}

	private void check(ScenarioWithMedia source) {
		var export = H5pWriter.contentAlone().write(source);
		if (export.written()) {
			var root = JSON.readTree(export.file());
			assertThat(root.propertyNames()).containsExactly("branchingScenario");
			group("", this.scenario, root);
			assertThat(root.at("/branchingScenario/content")).isNotEmpty();
		}
	}

	private void group(String path, JsonNode fields, JsonNode written) {
		assertThat(written.isObject()).as(path).isTrue();
		written.propertyNames()
			.forEach((name) -> field(path + "/" + name, named(path + "/" + name, fields, name), written.path(name)));
	}

	private static JsonNode named(String path, JsonNode fields, String name) {
		for (JsonNode field : fields) {
			if (field.path("name").stringValue("").equals(name)) {
				return field;
			}
		}
		throw new AssertionError("The semantics know no field " + path);
	}

	private void field(String path, JsonNode field, JsonNode written) {
		switch (field.path("type").stringValue()) {
			case "group" -> group(path, field.path("fields"), written);
			case "list" -> list(path, field, written);
			case "library" -> library(path, field, written);
			case "text" -> text(path, field, written);
			case "number" -> number(path, field, written);
			case "boolean" -> assertThat(written.isBoolean()).as(path).isTrue();
			case "select" ->
				assertThat(field.path("options").findValuesAsString("value")).as(path).contains(written.stringValue());
			case "image" -> assertThat(IMAGE).as(path).containsAll(written.propertyNames());
			default -> throw new AssertionError(path + " is of a kind that is not checked");
		}
	}

	private void list(String path, JsonNode field, JsonNode written) {
		assertThat(written.isArray()).as(path).isTrue();
		assertThat(written.size()).as(path).isGreaterThanOrEqualTo(field.path("min").intValue(0));
		written.forEach((item) -> field(path + "[]", field.path("field"), item));
	}

	private static void text(String path, JsonNode field, JsonNode written) {
		assertThat(written.isString()).as(path).isTrue();
		assertThat(written.stringValue().length()).as(path)
			.isLessThanOrEqualTo(field.path("maxLength").intValue(Integer.MAX_VALUE));
	}

	private static void number(String path, JsonNode field, JsonNode written) {
		assertThat(written.isInt()).as(path).isTrue();
		assertThat(written.intValue()).as(path).isLessThanOrEqualTo(field.path("max").intValue(Integer.MAX_VALUE));
	}

	private void library(String path, JsonNode field, JsonNode written) {
		var name = written.path("library").stringValue();
		assertThat(JSON.convertValue(field.path("options"), String[].class)).as(path).contains(name);
		assertThat(LIBRARY).as(path).containsAll(written.propertyNames());
		assertThat(METADATA).as(path).containsAll(written.path("metadata").propertyNames());
		var params = written.path("params");
		if (name.startsWith("H5P.BranchingQuestion ")) {
			group(path + "/params", this.question, params);
		}
		else {
			assertThat(PARAMS.get(name)).as(path).containsAll(params.propertyNames());
		}
	}

}
