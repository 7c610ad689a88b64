package org.peerway.assessment.exchange.text;

import java.util.Set;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.peerway.assessment.exchange.Remarks;

/** What becomes of the elements and attributes of HTML. */
final class Tags {

	/** Vanish with all they hold. */
	static final Set<String> GONE = Set.of("script", "style", "iframe", "frame", "frameset", "object", "embed",
			"applet", "noscript", "noframes", "template", "link", "meta", "base", "title", "svg", "canvas", "video",
			"input", "select", "option", "textarea", "button", "datalist", "map", "dialog", "hr", "param", "source",
			"track", "xml", "plaintext", "xmp", "listing", "portal");

	/** Begin and end a paragraph and say no more. */
	static final Set<String> BLOCKS = Set.of("p", "div", "section", "article", "header", "footer", "main", "aside",
			"nav", "address", "center", "figure", "figcaption", "details", "summary", "form", "fieldset", "legend",
			"hgroup", "body", "html");

	/** Begin and end a paragraph, and lose their meaning. */
	static final Set<String> OTHER_BLOCKS = Set.of("table", "caption", "colgroup", "thead", "tbody", "tfoot", "tr",
			"dl", "dt", "dd", "dir", "menu", "math");

	static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

	/** Say nothing about the words they hold. */
	static final Set<String> TRANSPARENT = Set.of("span", "label", "wbr", "bdi", "time", "data", "nobr", "picture");

	private static final Set<String> SILENT = Set.of("class", "id", "name", "role", "rel", "target", "loading",
			"decoding", "xmlns", "xml:lang", "lang", "tabindex");

	private static final Set<String> TAKEN = Set.of("a href", "img src", "img alt", "ol start", "audio src",
			"audio controls", "audio preload", "code lang");

	private Tags() {
	}

	/** Says which attributes are left out that could have changed what is seen. */
	static void attributes(Element element, Remarks remarks) {
		if (GONE.contains(element.normalName())) {
			return;
		}
		for (Attribute attribute : element.attributes()) {
			var name = attribute.getKey();
			var where = element.normalName() + " " + name;
			boolean plainDirection = name.equals("dir") && attribute.getValue().equalsIgnoreCase("ltr");
			boolean told = name.startsWith("data-") || name.startsWith("aria-") || SILENT.contains(name);
			if (!plainDirection && !told && !TAKEN.contains(where)) {
				remarks.leftOut("<" + where + ">");
			}
		}
	}

	static boolean isMultilang(Element element) {
		return element.normalName().equals("span") && element.hasClass("multilang") && element.hasAttr("lang")
				|| element.normalName().equals("lang") && element.hasAttr("lang");
	}

}
