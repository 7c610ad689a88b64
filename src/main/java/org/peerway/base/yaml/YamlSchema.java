package org.peerway.base.yaml;

import java.util.List;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;

/** A JSON Schema that YAML files are checked against. */
public final class YamlSchema {

	private final JsonNode source;

	private final Schema schema;

	public YamlSchema(JsonNode source) {
		this.source = source;
		this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(source);
	}

	/** Tells all that is wrong, in the words of the schema's descriptions. */
	public void check(Entry root, Faults faults) {
		List<Error> errors = this.schema.validate(root.node());
		errors.forEach((error) -> SchemaFault.of(this.source, error).addTo(faults, root.document()));
	}

}
