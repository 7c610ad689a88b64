package org.peerway.assessment.exchange.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What numbers in cells mean, by the format of the cell. */
final class XlsxFormats {

	/** What a number stands for. */
	enum Meaning {

		NUMBER, PERCENTAGE, DATE

	}

	/** Those that have no code, as in ECMA-376, part 1, section 18.8.30. */
	private static final Set<Integer> DATES = Set.of(14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34,
			35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58);

	private static final Set<Integer> PERCENTAGES = Set.of(9, 10);

	private final Map<Integer, String> codes = new HashMap<>();

	private final List<Meaning> styles = new ArrayList<>();

	/** No formats: all numbers are numbers. */
	XlsxFormats() {
	}

	/** The formats of a workbook. */
	XlsxFormats(XlsxPart part) {
		boolean cells = false;
		while (part.next()) {
			if (part.isStart("numFmt")) {
				this.codes.put(number(part, "numFmtId"), part.attribute("formatCode").orElse(""));
			}
			else if (part.isStart("cellXfs") || part.isEnd("cellXfs")) {
				cells = part.isStart("cellXfs");
			}
			else if (cells && part.isStart("xf")) {
				this.styles.add(meaning(number(part, "numFmtId")));
			}
		}
	}

	private static int number(XlsxPart part, String attribute) {
		return part.attribute(attribute).filter((one) -> one.matches("\\d{1,9}")).map(Integer::valueOf).orElse(0);
	}

	private Meaning meaning(int format) {
		var code = this.codes.get(format);
		if (code == null) {
			return DATES.contains(format) ? Meaning.DATE
					: PERCENTAGES.contains(format) ? Meaning.PERCENTAGE : Meaning.NUMBER;
		}
		var signs = code.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^hmsHMS\\]][^\\]]*]", "");
		if (signs.equalsIgnoreCase("general")) {
			return Meaning.NUMBER;
		}
		if (signs.matches("(?s).*[dmyhsDMYHS].*")) {
			return Meaning.DATE;
		}
		return signs.contains("%") ? Meaning.PERCENTAGE : Meaning.NUMBER;
	}

	/** What the numbers of a style stand for. */
	Meaning of(int style) {
		return (style >= 0 && style < this.styles.size()) ? this.styles.get(style) : Meaning.NUMBER;
	}

}
