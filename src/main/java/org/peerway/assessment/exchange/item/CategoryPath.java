package org.peerway.assessment.exchange.item;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Moodle's paths of categories, as in "$course$/top/Listening/Open and//or closed". */
public final class CategoryPath {

	private static final Pattern CONTEXT = Pattern.compile("\\$[a-z0-9]+\\$");

	private CategoryPath() {
	}

	/** The names of the folders, from the outermost. */
	public static List<String> read(String path) {
		List<String> names = new ArrayList<>();
		var name = new StringBuilder();
		for (int i = 0; i < path.length(); i++) {
			boolean slash = path.charAt(i) == '/';
			if (slash && i + 1 < path.length() && path.charAt(i + 1) == '/') {
				name.append('/');
				i++;
			}
			else if (slash) {
				names.add(name.toString().strip());
				name.setLength(0);
			}
			else {
				name.append(path.charAt(i));
			}
		}
		names.add(name.toString().strip());
		boolean context = CONTEXT.matcher(names.getFirst()).matches();
		int first = context ? 1 : 0;
		if (context && names.size() > 1 && names.get(1).equals("top")) {
			first = 2;
		}
		return names.subList(first, names.size()).stream().filter((one) -> !one.isEmpty()).toList();
	}

	/** The path of folders. */
	public static String write(List<String> folders) {
		return "$course$/top" + folders.stream().map((folder) -> "/" + escaped(folder)).collect(Collectors.joining());
	}

	/** A space keeps a slash of a name apart from the slash between names. */
	private static String escaped(String folder) {
		var doubled = folder.replace("/", "//");
		return (doubled.startsWith("/") ? " " : "") + doubled + (doubled.endsWith("/") ? " " : "");
	}

}
