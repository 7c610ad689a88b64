package org.peerway.roleplay.exchange.yaml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.peerway.base.yaml.Entry;
import org.peerway.base.yaml.Faults;
import org.peerway.base.yaml.YamlDocument;
import org.peerway.base.yaml.YamlReader;
import org.peerway.roleplay.exchange.Import;
import org.peerway.roleplay.exchange.Part;
import org.peerway.roleplay.exchange.Reason;
import org.peerway.roleplay.exchange.Remark;
import org.peerway.roleplay.exchange.Remarks;
import org.peerway.roleplay.exchange.ScenarioReader;
import org.peerway.roleplay.exchange.ScenarioWithMedia;
import org.peerway.roleplay.exchange.ScenarioWriter;
import org.peerway.roleplay.exchange.part.Items;
import org.peerway.roleplay.exchange.part.Limits;
import org.peerway.roleplay.exchange.part.Losses;
import org.peerway.roleplay.exchange.part.RefusedException;
import org.peerway.roleplay.exchange.part.SourceText;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.yaml.ScenarioYaml;
import tools.jackson.databind.JsonNode;

/** Files of scenarios in our own form; they hold all but the pictures themselves. */
public final class YamlScenarios implements ScenarioReader, ScenarioWriter {

	private static final String FILE = "scenario.yaml";

	@Override
	public Import read(byte[] file) {
		var told = new Remarks(0);
		try {
			return read(SourceText.of(file, told), told);
		}
		catch (RefusedException ex) {
			return ex.toImport();
		}
	}

	@Override
	public Import read(byte[] file, Charset encoding) {
		try {
			return read(SourceText.in(encoding, file), new Remarks(0));
		}
		catch (RefusedException ex) {
			return ex.toImport();
		}
	}

	private static Import read(String text, Remarks ofFile) {
		Limits.check(FILE, text.length(), YamlReader.LARGEST_FILE);
		var faults = new Faults();
		var document = YamlReader.read(FILE, text, faults);
		faults.list()
			.forEach((fault) -> ofFile.addAt(fault.line(), Reason.UNREADABLE, fault.wrong() + " " + fault.right()));
		var stories = document.map((found) -> stories(found, ofFile)).orElse(List.of());
		return new Import(stories, ofFile.toList());
	}

	private static List<Import.Story> stories(YamlDocument document, Remarks ofFile) {
		var entry = document.entry();
		Limits.check("turns", entry.node().path("turns").size(), Limits.PLACES);
		Limits.check("endings", entry.node().path("endings").size(), Limits.PLACES);
		try {
			return List.of(story(document, ScenarioYaml.scenario(entry, "en")));
		}
		catch (Entry.Unreadable ex) {
			ofFile.addAt(ex.line(), Reason.MISSING, ex.property());
		}
		catch (IllegalArgumentException ex) {
			ofFile.add(Reason.UNREADABLE, String.valueOf(ex.getMessage()));
		}
		return List.of();
	}

	private static Import.Story story(YamlDocument document, Scenario scenario) {
		var told = new Remarks(0);
		var again = YamlReader.read(FILE, ScenarioYaml.write(scenario), new Faults());
		again.ifPresent((written) -> leftOut(document, "", document.root(), written.root(), told));
		var items = new Items();
		for (int i = 0; i < scenario.turns().size(); i++) {
			var id = scenario.turns().get(i).id();
			items.add(id, document.line("/turns/" + i), id, new Remarks(0));
		}
		for (int i = 0; i < scenario.endings().size(); i++) {
			var id = scenario.endings().get(i).id();
			items.add(id, document.line("/endings/" + i), id, new Remarks(0));
		}
		return new Import.Story(new ScenarioWithMedia(scenario), items.toList(), told.toList());
	}

	/** Tells what stands in the file and not in what was read from it. */
	private static void leftOut(YamlDocument document, String pointer, JsonNode file, JsonNode known, Remarks told) {
		for (String name : file.propertyNames()) {
			var inner = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
			if (known.has(name)) {
				leftOut(document, inner, file.path(name), known.path(name), told);
			}
			else if (!isNothing(file.path(name))) {
				told.addAt(document.line(inner), Reason.LEFT_OUT, name);
			}
		}
		for (int i = 0; file.isArray() && i < file.size(); i++) {
			leftOut(document, pointer + "/" + i, file.path(i), known.path(i), told);
		}
	}

	private static boolean isNothing(JsonNode value) {
		return value.isNull() || (value.isBoolean() && !value.booleanValue())
				|| (value.isString() && value.stringValue().isEmpty()) || (value.isContainer() && value.isEmpty());
	}

	@Override
	public Export write(ScenarioWithMedia source) {
		var losses = new Losses();
		source.media().forEach((media) -> losses.notCarried(Part.PICTURE, media.name()));
		List<Remark> remarks = losses.toList();
		return new Export(true, ScenarioYaml.write(source.scenario()).getBytes(StandardCharsets.UTF_8), remarks);
	}

}
