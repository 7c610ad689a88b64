package org.peerway.base.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One TrueType file, parsed once and shared by all documents; lengths are in ems. */
final class FontFile {

	private static final Map<String, FontFile> LOADED = new ConcurrentHashMap<>();

	private final TrueTypeFont font;

	private final CmapLookup glyphs;

	private final float unitsPerEm;

	private FontFile(String name) {
		try (InputStream file = Objects.requireNonNull(FontFile.class.getResourceAsStream("fonts/" + name + ".ttf"),
				name)) {
			font = new TTFParser().parse(new RandomAccessReadBuffer(file));
			font.setEnableGsub(false); // ligatures would be extracted as U+FB01 and not
										// found
			glyphs = font.getUnicodeCmapLookup();
			unitsPerEm = font.getUnitsPerEm();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static FontFile named(String name) {
		return LOADED.computeIfAbsent(name, FontFile::new);
	}

	TrueTypeFont font() {
		return font;
	}

	/**
	 * Whether the file can set the character. A letter without width would be printed
	 * over the one before: Literata's U+02BB, as in Hawaiian names, is such.
	 */
	boolean has(int codePoint) {
		return glyphs.getGlyphId(codePoint) != 0 && (Text.isMark(codePoint) || advance(codePoint) > 0);
	}

	float advance(int codePoint) {
		try {
			return font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) / unitsPerEm;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The box of the drawn letter, empty for a space. */
	Optional<BoundingBox> box(int codePoint) {
		try {
			return Optional.ofNullable(font.getGlyph().getGlyph(glyphs.getGlyphId(codePoint)))
				.map(GlyphData::getBoundingBox)
				.map(box -> new BoundingBox(box.getLowerLeftX() / unitsPerEm, box.getLowerLeftY() / unitsPerEm,
						box.getUpperRightX() / unitsPerEm, box.getUpperRightY() / unitsPerEm));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
