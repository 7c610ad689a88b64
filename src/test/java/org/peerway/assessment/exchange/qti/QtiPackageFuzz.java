package org.peerway.assessment.exchange.qti;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.peerway.assessment.exchange.Reported;

/**
 * The documents of a package stand one after the other in the bytes, the manifest first;
 * a mutated archive would hardly ever be one.
 */
class QtiPackageFuzz {

	private static final String BETWEEN = "\u001e";

	@DictionaryEntries({ "\\x1e", "<resource identifier=\"r\" type=\"imsqti_item_xmlv2p1\" href=\"item1.xml\">",
			"<file href=\"../item1.xml\"/>", "<metadata>", "<assessmentItemRef href=\"item2.xml\"/>",
			"<img src=\"item1.xml\"/>", "imsqti_test_xmlv2p1" })
	@FuzzTest(maxDuration = "10s")
	void eachFileEndsInReport(byte[] documents) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			var parts = new String(documents, StandardCharsets.ISO_8859_1).split(BETWEEN);
			for (int i = 0; i < parts.length; i++) {
				zip.putNextEntry(new ZipEntry((i == 0) ? Manifest.NAME : "item" + i + ".xml"));
				zip.write(parts[i].getBytes(StandardCharsets.ISO_8859_1));
			}
		}

		Reported.within(new QtiReader(), bytes.toByteArray());
	}

}
