package org.peerway.roleplay.exchange.h5p;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.peerway.roleplay.exchange.Reported;

/**
 * The documents of a package stand one after the other in the bytes; one alone is
 * content.json, for a mutated archive would hardly ever be one.
 */
class H5pFuzz {

	@DictionaryEntries({ "\\x1e", "{\"mainLibrary\":\"H5P.BranchingScenario\"}",
			"{\"branchingScenario\":{\"content\":[", "\"nextContentId\":-1", "\"nextContentId\":\"0\"",
			"{\"type\":{\"library\":\"H5P.AdvancedText 1.1\",\"params\":{\"text\":\"<p>a</p>\"}}}",
			"\"library\":\"H5P.BranchingQuestion 1.0\"", "\"branchingQuestion\":{\"question\":\"a\",\"alternatives\":[",
			"{\"text\":\"a\",\"nextContentId\":1}", "\"feedback\":{\"title\":\"a\",\"endScreenScore\":1}",
			"\"endScreens\":[{\"contentId\":-1}]", "\"scoringOption\":\"dynamic-score\"",
			"\"library\":\"H5P.Image 1.1\"", "\"file\":{\"path\":\"images/2.png\",\"mime\":\"image/png\"}", "<br>",
			"<ul><li>", "&nbsp;", "1e999" })
	@FuzzTest(maxDuration = "10s")
	void eachFileEndsInReport(byte[] documents) throws IOException {
		var parts = new String(documents, StandardCharsets.ISO_8859_1).split("\u001e");

		Reported.again(new H5pReader(), H5pWriter.packages(), (parts.length < 2) ? documents : archive(parts));
	}

	private static byte[] archive(String[] parts) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (int i = 0; i < parts.length; i++) {
				zip.putNextEntry(new ZipEntry(switch (i) {
					case 0 -> H5pReader.ABOUT;
					case 1 -> H5pReader.CONTENT;
					default -> Shelf.FOLDER + "images/" + i + ".png";
				}));
				zip.write(parts[i].getBytes(StandardCharsets.ISO_8859_1));
			}
		}
		return bytes.toByteArray();
	}

}
