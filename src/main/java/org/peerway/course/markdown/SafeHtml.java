package org.peerway.course.markdown;

import java.util.regex.Pattern;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The little HTML that a text of an author may become. A term is a button with three
 * exact attributes and no more, so that it passes without anything being put back in
 * afterwards.
 */
public final class SafeHtml {

	private static final Pattern LINK = Pattern
		.compile("(?i:https?://[^\\s/\\\\][^\\s]*|mailto:[^\\s]+)|/(?![/\\\\])[^\\s\\\\]*|#[A-Za-z0-9-]+");

	private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
		.allowElements("p", "br", "hr", "ul", "ol", "li", "strong", "em", "b", "h2", "h3", "h4", "h5", "h6",
				"blockquote", "code", "a", "div", "button")
		.allowStandardUrlProtocols()
		.allowAttributes("href")
		.matching(LINK)
		.onElements("a")
		.allowAttributes("start")
		.matching(Pattern.compile("[0-9]{1,4}"))
		.onElements("ol")
		.allowAttributes("class")
		.matching(Pattern.compile("talk(-[a-f])?"))
		.onElements("div")
		.allowAttributes("type")
		.matching(Pattern.compile("button"))
		.onElements("button")
		.allowAttributes("class")
		.matching(Pattern.compile("term"))
		.onElements("button")
		.allowAttributes("data-term")
		.matching(Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*"))
		.onElements("button")
		.toFactory();

	private SafeHtml() {
	}

	/** Takes out everything that is not on the list. */
	public static String sanitize(String html) {
		return POLICY.sanitize(html);
	}

	/** Whether a link leads to the web, to mail, or to a page of this site. */
	public static boolean isLink(String address) {
		return LINK.matcher(address).matches();
	}

}
