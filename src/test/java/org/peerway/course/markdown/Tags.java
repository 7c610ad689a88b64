package org.peerway.course.markdown;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads the elements and attributes of well-formed HTML, as a browser would see them. */
final class Tags {

	private static final Pattern TAG = Pattern.compile("<(\\w+)((?:\\s+[\\w-]+=\"[^\"]*\")*)\\s*/?>");

	private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"[^\"]*\"");

	private Tags() {
	}

	static Set<String> of(String html) {
		Set<String> names = new TreeSet<>();
		Pattern.compile("<(\\w+)").matcher(html).results().forEach((tag) -> names.add(tag.group(1)));
		return names;
	}

	static Set<String> attributesOf(String html) {
		Set<String> names = new TreeSet<>();
		TAG.matcher(html)
			.results()
			.flatMap((tag) -> ATTRIBUTE.matcher(tag.group(2)).results())
			.forEach((attribute) -> names.add(attribute.group(1)));
		return names;
	}

}
