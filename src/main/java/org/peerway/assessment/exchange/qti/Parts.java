package org.peerway.assessment.exchange.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts elements where marks stand in a text. */
final class Parts {

	private static final Pattern MARK = Pattern.compile(Html.BEGIN + "(\\d{1,9})" + Html.END);

	private Parts() {
	}

	static List<Content> put(List<Content> text, List<Node> parts) {
		List<Content> all = new ArrayList<>();
		for (Content content : text) {
			switch (content) {
				case Words words -> all.addAll(put(words.text(), parts));
				case Node node ->
					all.add(new Node(node.name(), node.attributes(), new ArrayList<>(put(node.children(), parts)), 0));
			}
		}
		return all;
	}

	private static List<Content> put(String words, List<Node> parts) {
		List<Content> all = new ArrayList<>();
		var marks = MARK.matcher(words);
		int from = 0;
		while (marks.find()) {
			if (marks.start() > from) {
				all.add(new Words(words.substring(from, marks.start())));
			}
			all.add(parts.get(Integer.parseInt(marks.group(1))));
			from = marks.end();
		}
		if (from < words.length()) {
			all.add(new Words(words.substring(from)));
		}
		return all;
	}

}
