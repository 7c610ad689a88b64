package org.peerway.assessment.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks as others write them, document by document. */
final class Workbooks {

	private final Map<String, String> documents = new LinkedHashMap<>(Map.of("_rels/.rels", "<Relationships/>",
			"xl/workbook.xml",
			"<x:workbook xmlns:x='urn:x' xmlns:r='urn:r'><x:sheets><x:sheet name='Notes' sheetId='9' r:id='r2'/>"
					+ "<x:sheet name='Questions' sheetId='4' r:id='r1'/></x:sheets></x:workbook>",
			"xl/_rels/workbook.xml.rels",
			"<Relationships><Relationship Id='r1' Type='http://x/worksheet' Target='/xl/worksheets/a.xml'/>"
					+ "<Relationship Id='r2' Type='http://x/worksheet' Target='worksheets/b.xml'/>"
					+ "<Relationship Id='r3' Type='http://x/sharedStrings' Target='./s.xml'/>"
					+ "<Relationship Id='r4' Type='http://x/styles' Target='styles.xml'/></Relationships>",
			"xl/s.xml", "<sst/>", "xl/styles.xml",
			"<styleSheet><numFmts><numFmt numFmtId='200' formatCode='[$-409]d\\-mmm\"x\"'/>"
					+ "<numFmt numFmtId='201' formatCode='0.0%'/><numFmt numFmtId='202' formatCode='#,##0 \"days\"'/>"
					+ "</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/>"
					+ "<xf numFmtId='14'/><xf numFmtId='9'/><xf numFmtId='200'/><xf numFmtId='201'/>"
					+ "<xf numFmtId='202'/></cellXfs></styleSheet>",
			"xl/worksheets/a.xml", "<worksheet/>", "xl/worksheets/b.xml", "<worksheet/>"));

	/** With rows in the sheet of questions. */
	Workbooks rows(String... rows) {
		return with("xl/worksheets/a.xml",
				"<worksheet><sheetData>" + String.join("", rows) + "</sheetData></worksheet>");
	}

	Workbooks with(String name, String document) {
		this.documents.put(name, document);
		return this;
	}

	/** A row with the texts in its cells. */
	static String row(String... texts) {
		var row = new StringBuilder("<row>");
		for (String text : texts) {
			row.append("<c t='inlineStr'><is><t>").append(text).append("</t></is></c>");
		}
		return row.append("</row>").toString();
	}

	byte[] file() {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> document : this.documents.entrySet()) {
				zip.putNextEntry(new ZipEntry(document.getKey()));
				zip.write(document.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
