package org.peerway.assessment.exchange.moodle;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.peerway.assessment.exchange.Remarks;

/** The files that a question holds, by the addresses of its texts. */
final class EmbeddedFiles {

	static final String HERE = "@@PLUGINFILE@@/";

	private final Map<String, XmlElement> byPath = new LinkedHashMap<>();

	private final Set<String> used = new HashSet<>();

	/** Takes the files that stand in an element. */
	void add(XmlElement element) {
		for (XmlElement file : element.children("file")) {
			var path = file.attribute("path", "/") + file.attribute("name", "");
			this.byPath.putIfAbsent(path.replaceFirst("^/+", ""), file);
		}
	}

	/** The bytes of the file at an address within the question. */
	Optional<byte[]> bytes(String address) {
		if (!address.startsWith(HERE)) {
			return Optional.empty();
		}
		var path = decoded(address.substring(HERE.length()).replaceFirst("\\?.*", "")).replaceFirst("^/+", "");
		return Optional.ofNullable(this.byPath.get(path)).flatMap((file) -> {
			this.used.add(path);
			return bytes(file);
		});
	}

	/** Tells which files no text shows. */
	void tellUnused(Remarks remarks) {
		for (var path : this.byPath.keySet()) {
			if (!this.used.contains(path)) {
				remarks.leftOut("<file name=\"" + path + "\">");
			}
		}
	}

	private static Optional<byte[]> bytes(XmlElement file) {
		try {
			return Optional.of(Base64.getMimeDecoder().decode(file.text()));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static String decoded(String escaped) {
		try {
			return URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return escaped;
		}
	}

}
