package org.peerway.assessment.exchange.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.exchange.item.Archives;
import org.peerway.assessment.exchange.item.RefusedException;
import org.peerway.base.file.Archive;
import org.peerway.base.file.ArchiveException;
import org.peerway.base.file.ArchiveLimits;

/**
 * Reads a workbook, without a library.
 *
 * @see <a href="../../../../../../docs/decisions/011-workbooks.md">decision 11</a>
 */
final class XlsxFile {

	private static final String ROOT = "_rels/.rels";

	private static final int MOST_SHEETS = 100;

	private final Archive archive;

	private final Remarks remarks;

	/** Addresses by the last word of their type. */
	private final Map<String, String> types = new HashMap<>();

	/** Addresses by their ids. */
	private final Map<String, String> targets = new HashMap<>();

	private XlsxFile(Archive archive, Remarks remarks) {
		this.archive = archive;
		this.remarks = remarks;
	}

	/**
	 * The rows of the first sheet that names its columns; of others it is told that they
	 * were left out.
	 * @throws RefusedException if it is no workbook, or broken
	 */
	static List<Row> read(byte[] file, int most, Remarks remarks) {
		try {
			var archive = Archive.open(file, ArchiveLimits.USUAL);
			Archives.tellUnsafeNames(archive, remarks);
			return new XlsxFile(archive, remarks).rows(most);
		}
		catch (ArchiveException ex) {
			var why = Archives.remark(ex);
			throw new RefusedException(why.reason(), why.details().toArray(String[]::new));
		}
	}

	private List<Row> rows(int most) throws ArchiveException {
		relations(ROOT, "");
		var workbook = this.types.getOrDefault("officeDocument", "xl/workbook.xml");
		var folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
		relations(folder + "_rels/" + workbook.substring(folder.length()) + ".rels", folder);
		var sheets = sheets(part(workbook).orElseThrow(() -> new RefusedException(Reason.MISSING_FILE, workbook)));
		var strings = strings();
		var styles = part(this.types.getOrDefault("styles", ""));
		var formats = styles.isPresent() ? new XlsxFormats(styles.get()) : new XlsxFormats();
		var budget = new Budget();
		List<Row> found = List.of();
		for (Map.Entry<String, String> sheet : sheets) {
			var part = part(this.targets.getOrDefault(sheet.getValue(), ""));
			var rows = part.isPresent()
					? new XlsxRows(part.get(), strings, formats, budget).read(found.isEmpty() ? most : 1)
					: List.<Row>of();
			if (found.isEmpty() && Header.find(rows).isPresent()) {
				found = rows;
			}
			else if (!rows.isEmpty() || part.isEmpty()) {
				this.remarks.leftOut(sheet.getKey());
			}
		}
		return found;
	}

	private Optional<XlsxPart> part(String name) throws ArchiveException {
		return this.archive.bytes(name).map((bytes) -> new XlsxPart(name, bytes, this.remarks));
	}

	private void relations(String name, String folder) throws ArchiveException {
		var part = part(name);
		while (part.isPresent() && part.get().next()) {
			if (part.get().isStart("Relationship")) {
				var type = part.get().attribute("Type").orElse("");
				var target = resolved(folder, part.get().attribute("Target").orElse(""));
				this.types.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
				part.get()
					.attribute("Id")
					.filter((id) -> !name.equals(ROOT))
					.ifPresent((id) -> this.targets.putIfAbsent(id, target));
			}
		}
	}

	private static String resolved(String folder, String target) {
		Deque<String> path = new ArrayDeque<>();
		for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
			if (step.equals("..")) {
				path.pollLast();
			}
			else if (!step.isEmpty() && !step.equals(".")) {
				path.addLast(step);
			}
		}
		return String.join("/", path);
	}

	/** The names of the sheets, and the ids of their documents. */
	private List<Map.Entry<String, String>> sheets(XlsxPart workbook) {
		List<Map.Entry<String, String>> sheets = new ArrayList<>();
		while (workbook.next()) {
			if (workbook.isStart("sheet") && sheets.size() < MOST_SHEETS) {
				sheets.add(Map.entry(workbook.attribute("name").orElse(""), workbook.attribute("id").orElse("")));
			}
			else if (workbook.isStart("sheet")) {
				this.remarks.leftOut(workbook.attribute("name").orElse(""));
			}
		}
		return sheets;
	}

	private List<String> strings() throws ArchiveException {
		List<String> strings = new ArrayList<>();
		var part = part(this.types.getOrDefault("sharedStrings", ""));
		while (part.isPresent() && part.get().next()) {
			if (part.get().isStart("si")) {
				strings.add(part.get().richText("si"));
			}
		}
		return strings;
	}

}
