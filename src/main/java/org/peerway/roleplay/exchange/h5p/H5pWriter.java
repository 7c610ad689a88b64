package org.peerway.roleplay.exchange.h5p;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.peerway.roleplay.exchange.Part;
import org.peerway.roleplay.exchange.Reason;
import org.peerway.roleplay.exchange.ScenarioWithMedia;
import org.peerway.roleplay.exchange.ScenarioWriter;
import org.peerway.roleplay.exchange.part.Losses;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an H5P Branching Scenario as a package without programs, for a server that has
 * these, or as its content.json alone.
 */
public final class H5pWriter implements ScenarioWriter {

	private static final JsonMapper JSON = JsonMapper.shared();

	/** The first day that a ZIP archive can tell; packages of equal content are equal. */
	private static final long DAY = 315_619_200_000L;

	private final boolean packed;

	private H5pWriter(boolean packed) {
		this.packed = packed;
	}

	/** Writes packages, with pictures. */
	public static H5pWriter packages() {
		return new H5pWriter(true);
	}

	/** Writes content.json alone, without pictures. */
	public static H5pWriter contentAlone() {
		return new H5pWriter(false);
	}

	@Override
	public Export write(ScenarioWithMedia source) {
		var losses = new Losses();
		var scenario = source.scenario();
		losses.ofEveryFormat(scenario);
		tellLogic(scenario, losses);
		if (scenario.turns().isEmpty()) {
			losses.add(Reason.CANNOT_WRITE);
			return new Export(false, new byte[0], losses.toList());
		}
		boolean languageIsCarried = this.packed ? scenario.language().matches("[a-z]{2}")
				: scenario.language().equals("en");
		if (!languageIsCarried) {
			losses.notCarried(Part.LANGUAGE);
		}
		if (this.packed && scenario.title().isBlank()) {
			losses.notExact(Part.TITLE, "");
		}
		var content = new ContentTree(scenario, Pages.of(source, this.packed, losses), losses);
		var json = JSON.writeValueAsBytes(content.tree());
		return new Export(true, this.packed ? packed(content, json) : json, losses.toList());
	}

	private static void tellLogic(Scenario scenario, Losses losses) {
		scenario.variables().forEach((variable) -> losses.notCarried(Part.VARIABLES, variable.id()));
		scenario.acts().forEach((act) -> losses.notCarried(Part.ACT, act.id()));
		scenario.turns().stream().filter(Turn::must).forEach((turn) -> losses.notCarried(Part.MUST, turn.id()));
	}

	private static byte[] packed(ContentTree content, byte[] json) {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
			add(zip, H5pReader.ABOUT, JSON.writeValueAsBytes(content.about()));
			add(zip, H5pReader.CONTENT, json);
			for (var media : content.media().entrySet()) {
				add(zip, Shelf.FOLDER + media.getKey(), media.getValue().bytes());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
		var entry = new ZipEntry(name);
		entry.setTime(DAY);
		zip.putNextEntry(entry);
		zip.write(bytes);
		zip.closeEntry();
	}

	/** The libraries that pages of these kinds need. */
	static List<Map<String, Object>> libraries(List<Page> pages) {
		var libraries = new ArrayList<Map<String, Object>>();
		libraries.add(library(H5pReader.LIBRARY + " 1.10"));
		pages.stream()
			.map((page) -> ContentTree.library(page.kind()))
			.distinct()
			.sorted()
			.forEach((name) -> libraries.add(library(name)));
		return libraries;
	}

	private static Map<String, Object> library(String nameAndVersion) {
		var parts = nameAndVersion.split("[ .](?=\\d)");
		var library = new LinkedHashMap<String, Object>();
		library.put("machineName", parts[0]);
		library.put("majorVersion", Integer.parseInt(parts[1]));
		library.put("minorVersion", Integer.parseInt(parts[2]));
		return library;
	}

}
