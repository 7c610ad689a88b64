package org.peerway.assessment.exchange.moodle;

import java.util.Map;
import java.util.Set;

import org.peerway.assessment.exchange.Remarks;

/** Settings of Moodle that say nothing when they stand as Moodle sets them. */
final class Standards {

	private static final Set<String> YES_OR_NO = Set.of("", "0", "1", "true", "false");

	private static final Set<String> OFF = Set.of("0", "false");

	private static final Map<String, Set<String>> VALUES = Map.ofEntries(
			Map.entry("penalty", Set.of("0", "0.1", "0.33333", "0.333333", "0.3333333", "0.3333330", "1")),
			Map.entry("hidden", OFF), Map.entry("answernumbering", Set.of("abc")),
			Map.entry("showstandardinstruction", YES_OR_NO), Map.entry("shownumcorrect", YES_OR_NO),
			Map.entry("responseformat", Set.of("editor", "plain")), Map.entry("responserequired", YES_OR_NO),
			Map.entry("attachments", OFF), Map.entry("attachmentsrequired", OFF), Map.entry("maxbytes", OFF),
			Map.entry("layouttype", Set.of("VERTICAL", "0")), Map.entry("selecttype", Set.of("ALL", "0")),
			Map.entry("showgrading", Set.of("SHOW", "HIDE", "0", "1")), Map.entry("numberingstyle", Set.of("none")),
			Map.entry("unitsleft", OFF), Map.entry("clearwrong", OFF), Map.entry("version", Set.of("1")));

	private static final Set<String> SILENT = Set.of("responsefieldlines", "selectcount", "stamp", "timecreated",
			"timemodified", "qtype", "length", "image", "image_base64", "file");

	private Standards() {
	}

	/** Tells of all children that were not read and do say something. */
	static void tellRest(XmlElement element, Remarks remarks) {
		for (XmlElement child : element.unasked()) {
			var value = child.flat();
			if (!SILENT.contains(child.name()) && !isStandard(child.name(), value)
					&& !(value.isEmpty() && child.children("file").isEmpty() && !isFlag(child.name()))) {
				remarks.leftOut("<" + child.name() + ">" + (value.isEmpty() ? "" : ": " + value));
			}
		}
	}

	/** Flags are set by being there, with nothing in them. */
	private static boolean isFlag(String name) {
		return name.equals("clearwrong");
	}

	private static boolean isStandard(String name, String value) {
		var standard = VALUES.get(name);
		if (standard == null) {
			return false;
		}
		boolean number = value.length() < 30 && value.matches("\\d+\\.\\d*0");
		return standard.contains(value) || (number && standard.contains(value.replaceFirst("\\.?0+$", "")));
	}

}
