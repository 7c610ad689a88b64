package org.peerway.roleplay.exchange.yaml;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.peerway.base.yaml.Entry;
import org.peerway.base.yaml.Faults;
import org.peerway.base.yaml.YamlDocument;
import org.peerway.base.yaml.YamlReader;
import org.peerway.roleplay.exchange.Import;
import org.peerway.roleplay.exchange.Part;
import org.peerway.roleplay.exchange.Reason;
import org.peerway.roleplay.exchange.Remark;
import org.peerway.roleplay.exchange.Remarks;
import org.peerway.roleplay.exchange.ScenarioWithMedia;
import org.peerway.roleplay.exchange.ScenarioWriter;
import org.peerway.roleplay.exchange.part.Items;
import org.peerway.roleplay.exchange.part.Limits;
import org.peerway.roleplay.exchange.part.Losses;
import org.peerway.roleplay.exchange.part.TextReader;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.yaml.ScenarioYaml;
import tools.jackson.databind.JsonNode;

/** Files of scenarios in our own form; they hold all but the pictures themselves. */
public final class YamlScenarios extends TextReader implements ScenarioWriter {

	private static final String FILE = "scenario.yaml";

	private static final List<String> PLACES = List.of("turns", "endings");

	@Override
	protected Import read(String text, Remarks ofFile) {
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
		PLACES.forEach((property) -> Limits.check(property, entry.node().path(property).size(), Limits.PLACES));
		var refused = new HashMap<String, Remark>();
		try {
			var scenario = ScenarioYaml.readable(entry, "en", (place, fault) -> refused.put(place.pointer(),
					new Remark(Reason.MISSING, fault.line(), fault.property())));
			return List.of(new Story(document, scenario, refused).told());
		}
		catch (Entry.Unreadable ex) {
			ofFile.addAt(ex.line(), Reason.MISSING, ex.property());
			return List.of();
		}
	}

	/**
	 * A scenario with its file, to tell what of the file is not in it.
	 *
	 * @param refused why turns and endings are not in it, by their places in the file
	 */
	private record Story(YamlDocument document, Scenario scenario, Map<String, Remark> refused) {

		Import.Story told() {
			var told = new Remarks(0);
			JsonNode known = YamlReader.read(FILE, ScenarioYaml.write(this.scenario), new Faults())
				.map(YamlDocument::root)
				.orElse(this.document.root());
			leftOut("", this.document.root(), known, Set.copyOf(PLACES), told);
			this.scenario.turns()
				.stream()
				.map(Turn::picture)
				.filter(Objects::nonNull)
				.forEach((picture) -> told.add(Reason.MISSING_MEDIA, picture.file()));
			var items = new Items();
			PLACES.forEach((property) -> items(property, known.path(property), items));
			return new Import.Story(new ScenarioWithMedia(this.scenario), items.toList(), told.toList());
		}

		private void items(String property, JsonNode known, Items items) {
			int taken = 0;
			for (Entry place : this.document.entry().items(property)) {
				var id = place.find("id").orElse("");
				var why = this.refused.get(place.pointer());
				if (why != null) {
					items.refuse(id, place.line(), why);
					continue;
				}
				var told = new Remarks(place.line());
				leftOut(place.pointer(), place.node(), known.path(taken++), Set.of(), told);
				items.add(id, place.line(), id, told);
			}
		}

		/** Tells what stands in the file and not in what was read from it. */
		private void leftOut(String pointer, JsonNode file, JsonNode known, Set<String> passedOver, Remarks told) {
			for (String name : file.propertyNames()) {
				var inner = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
				if (known.has(name) && !passedOver.contains(name)) {
					leftOut(inner, file.path(name), known.path(name), Set.of(), told);
				}
				else if (!known.has(name) && !isNothing(file.path(name))) {
					told.addAt(this.document.line(inner), Reason.LEFT_OUT, name);
				}
			}
			for (int i = 0; file.isArray() && i < file.size(); i++) {
				leftOut(pointer + "/" + i, file.path(i), known.path(i), Set.of(), told);
			}
		}

		private static boolean isNothing(JsonNode value) {
			return value.isNull() || (value.isBoolean() && !value.booleanValue())
					|| (value.isString() && value.stringValue().isEmpty()) || (value.isContainer() && value.isEmpty());
		}

	}

	@Override
	public Export write(ScenarioWithMedia source) {
		var losses = new Losses();
		source.media().forEach((media) -> losses.notCarried(Part.PICTURE, media.name()));
		return new Export(true, ScenarioYaml.write(source.scenario()).getBytes(StandardCharsets.UTF_8),
				losses.toList());
	}

}
