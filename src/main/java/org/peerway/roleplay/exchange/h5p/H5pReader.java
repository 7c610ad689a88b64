package org.peerway.roleplay.exchange.h5p;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.peerway.base.file.Archive;
import org.peerway.base.file.ArchiveException;
import org.peerway.base.file.ArchiveLimits;
import org.peerway.base.file.Characters;
import org.peerway.roleplay.exchange.Import;
import org.peerway.roleplay.exchange.Reason;
import org.peerway.roleplay.exchange.Remark;
import org.peerway.roleplay.exchange.Remarks;
import org.peerway.roleplay.exchange.ScenarioReader;
import org.peerway.roleplay.exchange.part.Archives;
import org.peerway.roleplay.exchange.part.Limits;
import org.peerway.roleplay.exchange.part.RefusedException;
import org.peerway.roleplay.exchange.part.TextReader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads packages that hold an H5P Branching Scenario, and their content.json alone. */
public final class H5pReader implements ScenarioReader {

	static final String CONTENT = Shelf.FOLDER + "content.json";

	static final String ABOUT = "h5p.json";

	static final String LIBRARY = "H5P.BranchingScenario";

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

	@Override
	public Import read(byte[] file) {
		try {
			return Archive.isArchive(file) ? archived(Archive.open(file, ArchiveLimits.USUAL))
					: alone(file, new Remarks(0));
		}
		catch (ArchiveException ex) {
			return new RefusedException(Archives.remark(ex)).toImport();
		}
		catch (RefusedException ex) {
			return ex.toImport();
		}
	}

	private static Import alone(byte[] file, Remarks ofFile) {
		return imported(json(file, ofFile), new Shelf(null, ofFile), "", "en", ofFile);
	}

	private static Import archived(Archive archive) throws ArchiveException {
		var ofFile = new Remarks(0);
		archive.unsafeNames().forEach((name) -> ofFile.add(Reason.UNSAFE_NAME, name));
		var about = about(archive, ofFile);
		var main = about.path("mainLibrary").stringValue(LIBRARY);
		if (!main.equals(LIBRARY)) {
			throw new RefusedException(Reason.OTHER_CONTENT, main);
		}
		var content = archive.bytes(CONTENT).orElseThrow(() -> new RefusedException(Reason.MISSING_FILE, CONTENT));
		var language = about.path("language").stringValue("");
		return imported(json(content, ofFile), new Shelf(archive, ofFile),
				Characters.shown(about.path("title").stringValue("")).strip(),
				LANGUAGE.matcher(language).matches() ? language : "en", ofFile);
	}

	private static JsonNode about(Archive archive, Remarks ofFile) throws ArchiveException {
		var bytes = archive.bytes(ABOUT);
		if (bytes.isEmpty()) {
			ofFile.add(Reason.MISSING_FILE, ABOUT);
		}
		return bytes.isPresent() ? json(bytes.get(), ofFile) : JSON.createObjectNode();
	}

	private static JsonNode json(byte[] file, Remarks ofFile) {
		Limits.check("JSON", file.length, Limits.JSON);
		try {
			return JSON.readTree(TextReader.text(file, ofFile));
		}
		catch (JacksonException ex) {
			int line = (ex.getLocation() != null) ? ex.getLocation().getLineNr() : 0;
			throw new RefusedException(new Remark(Reason.UNREADABLE, Math.max(line, 0), "JSON"));
		}
	}

	private static Import imported(@Nullable JsonNode root, Shelf shelf, String title, String language,
			Remarks ofFile) {
		if (root == null) {
			throw new RefusedException(Reason.NO_SCENARIO);
		}
		var told = new Remarks(0);
		var ofNode = new ArrayList<Remarks>();
		var branching = BranchingJson.read(root, told, ofNode);
		if (branching.nodes().isEmpty()) {
			throw new RefusedException(Reason.NO_SCENARIO);
		}
		var story = new BranchingScenario(branching, shelf, told, ofNode).story(title, language);
		return new Import(List.of(story), ofFile.toList());
	}

}
