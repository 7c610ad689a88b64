package org.peerway.assessment.exchange.qti;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.peerway.assessment.exchange.Media;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.exchange.text.Markup;
import org.peerway.assessment.exchange.text.MediaShelf;

/** Reads the texts of one item as our Markdown. */
final class Texts {

	private static final Pattern MARK = Pattern.compile(Html.BEGIN + "(\\d{1,9})" + Html.END);

	private final MediaShelf shelf;

	private final Remarks remarks;

	private final Map<Node, String> read = new IdentityHashMap<>();

	Texts(MediaShelf shelf, Remarks remarks) {
		this.shelf = shelf;
		this.remarks = remarks;
	}

	/** What an element holds, feedback apart. */
	String of(Node node) {
		return without(node, (inner) -> false);
	}

	/**
	 * What an element holds, feedback and some elements apart; each element is read once.
	 */
	String without(Node node, Predicate<Node> left) {
		var known = this.read.get(node);
		if (known == null) {
			known = markdown(new Html(
					(inner) -> (left.test(inner) || ItemSource.isFeedback(inner)) ? Optional.of("") : formula(inner))
				.within(node));
			this.read.put(node, known);
		}
		return known;
	}

	/** What a feedback says. */
	String of(Feedback feedback) {
		return without(feedback.node(), (inner) -> false);
	}

	/**
	 * A text with parts that are no text.
	 *
	 * @param words what stands before the first part, between the parts, and after the
	 * last: one more than there are parts
	 */
	record Parted(List<String> words, List<Node> parts) {
	}

	/** What an element holds, parted by some elements. */
	Parted parted(Node node, Predicate<Node> left, Predicate<Node> part) {
		List<Node> found = new ArrayList<>();
		var html = new Html((inner) -> {
			if (left.test(inner) || ItemSource.isFeedback(inner)) {
				return Optional.of("");
			}
			if (!part.test(inner)) {
				return formula(inner);
			}
			found.add(inner);
			return Optional.of(Html.mark(found.size() - 1));
		}).within(node);
		List<String> words = new ArrayList<>();
		List<Node> parts = new ArrayList<>();
		var markdown = markdown(html);
		var marks = MARK.matcher(markdown);
		int from = 0;
		while (marks.find()) {
			words.add(markdown.substring(from, marks.start()));
			parts.add(found.get(Integer.parseInt(marks.group(1))));
			from = marks.end();
		}
		words.add(markdown.substring(from));
		return new Parted(words, parts);
	}

	private Optional<String> formula(Node node) {
		if (!node.is("math")) {
			return Optional.empty();
		}
		var words = MathWords.of(node);
		this.remarks.replaced("<math>", words);
		return Optional.of(Html.escaped(words));
	}

	private String markdown(String html) {
		return Markup.fromHtml(html, this.shelf, this.remarks);
	}

	/** What the texts show. */
	List<Media> media() {
		return this.shelf.media();
	}

}
