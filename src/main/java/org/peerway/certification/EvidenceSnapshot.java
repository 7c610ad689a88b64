package org.peerway.certification;

import org.peerway.certification.Worksheet.Finding;
import org.peerway.learning.ModuleState;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes down, as JSON, what every requirement was judged by on the day of issue. */
final class EvidenceSnapshot {

	private EvidenceSnapshot() {
	}

	static String of(Worksheet worksheet) {
		var lines = JsonNodeFactory.instance.arrayNode();
		worksheet.lines().forEach((line) -> lines.add(line(line)));
		return lines.toString();
	}

	private static ObjectNode line(Worksheet.Line line) {
		var node = JsonNodeFactory.instance.objectNode();
		node.put("requirement", line.requirement().id());
		node.put("met", line.finding().isMet());
		switch (line.finding()) {
			case Finding.Modules modules -> {
				node.put("course", modules.course());
				node.put("courseVersion", modules.version());
				node.put("minutes", modules.minutes());
				node.set("modules", modules(modules));
			}
			case Finding.Attested attested -> {
				node.put("trainer", attested.trainer().value().toString());
				node.put("statement", attested.statement());
				node.put("at", attested.at().toString());
			}
			case Finding.Accepted accepted -> {
				node.put("codeVersion", accepted.version());
				node.put("at", accepted.at().toString());
			}
			case Finding.NotAccepted open -> node.put("codeVersion", open.version());
			case Finding.NotAttested open -> node.put("attested", false);
			case Finding.NotEnrolled open -> node.put("enrolled", false);
		}
		return node;
	}

	private static ArrayNode modules(Finding.Modules found) {
		var modules = JsonNodeFactory.instance.arrayNode();
		for (ModuleState module : found.published()) {
			modules.add(JsonNodeFactory.instance.objectNode()
				.put("number", module.number())
				.put("id", module.id())
				.put("title", module.title())
				.put("minutes", module.minutes())
				.put("done", module.isDone()));
		}
		return modules;
	}

}
