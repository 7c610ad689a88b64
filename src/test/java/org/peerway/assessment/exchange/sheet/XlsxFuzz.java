package org.peerway.assessment.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.peerway.assessment.exchange.Reported;

/**
 * The documents of a workbook stand one after the other in the bytes; a mutated archive
 * would hardly ever be one.
 */
class XlsxFuzz {

	private static final String BETWEEN = "\u001e";

	private static final List<String> NAMES = List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml",
			"xl/styles.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "_rels/.rels");

	private static final List<String> USUAL = List.of("<worksheet/>", "<sst/>", "<styleSheet/>",
			"<workbook><sheets><sheet name='a' id='r1'/></sheets></workbook>",
			"<Relationships><Relationship Id='r1' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
					+ "<Relationship Id='r2' Type='x/sharedStrings' Target='sharedStrings.xml'/>"
					+ "<Relationship Id='r3' Type='x/styles' Target='styles.xml'/></Relationships>",
			"<Relationships/>");

	@DictionaryEntries({ "\\x1e", "<row r=\"2\">", "<c r=\"A1\" t=\"s\" s=\"1\"><v>0</v></c>",
			"<c t=\"inlineStr\"><is><t>ask</t></is></c>", "<c r=\"ZZZZZZ1\"><v>1</v></c>", "<v>2000000000</v>",
			"<f>1+1</f>", "t=\"b\"", "t=\"e\"", "t=\"str\"", "t=\"d\"", "<si><t>", "<rPh>", "_x000D_",
			"<numFmt numFmtId=\"164\" formatCode=\"yyyy\"/>", "<cellXfs><xf numFmtId=\"9\"/></cellXfs>",
			"<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;", "Target=\"../../../etc/passwd\"", "1e308" })
	@FuzzTest(maxDuration = "10s")
	void eachFileEndsInReport(byte[] documents) throws IOException {
		var parts = new String(documents, StandardCharsets.ISO_8859_1).split(BETWEEN);
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (int i = 0; i < NAMES.size(); i++) {
				zip.putNextEntry(new ZipEntry(NAMES.get(i)));
				zip.write(((i < parts.length) ? parts[i] : USUAL.get(i)).getBytes(StandardCharsets.ISO_8859_1));
			}
		}

		Reported.within(new SheetReader(), bytes.toByteArray());
	}

}
