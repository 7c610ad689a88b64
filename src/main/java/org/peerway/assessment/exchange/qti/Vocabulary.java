package org.peerway.assessment.exchange.qti;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How elements and attributes are called in each version. */
enum Vocabulary {

	/** QTI 2.1: {@code choiceInteraction}, {@code maxChoices}. */
	SECOND("http://www.imsglobal.org/xsd/imsqti_v2p1", "http://www.imsglobal.org/question/qti_v2p1/rptemplates/"),

	/** QTI 3.0: {@code qti-choice-interaction}, {@code max-choices}. */
	THIRD("http://www.imsglobal.org/xsd/imsqtiasi_v3p0", "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/");

	private static final String PREFIX = "qti-";

	private static final Pattern CAPITAL = Pattern.compile("([A-Z])");

	private static final Set<String> HTML = Set.of("p", "div", "span", "br", "em", "strong", "b", "i", "code", "pre",
			"blockquote", "ul", "ol", "li", "a", "img", "audio", "object");

	private static final Set<String> BLOCKS = Set.of("p", "div", "pre", "blockquote", "ul", "ol");

	private final String namespace;

	private final String templates;

	Vocabulary(String namespace, String templates) {
		this.namespace = namespace;
		this.templates = templates;
	}

	String namespace() {
		return this.namespace;
	}

	/** The address of rules that every system knows by name. */
	String template(String name) {
		return this.templates + name + ((this == THIRD) ? ".xml" : "");
	}

	/** The type of resources that are items. */
	String itemType() {
		return (this == THIRD) ? "imsqti_item_xmlv3p0" : "imsqti_item_xmlv2p1";
	}

	String packageNamespace() {
		return (this == THIRD) ? "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1"
				: "http://www.imsglobal.org/xsd/imscp_v1p1";
	}

	String packageSchema() {
		return (this == THIRD) ? "QTI Package" : "QTIv2.1 Package";
	}

	String packageVersion() {
		return (this == THIRD) ? "3.0.0" : "1.0.0";
	}

	static boolean isBlock(Node node) {
		return BLOCKS.contains(node.name());
	}

	static boolean isThird(String element) {
		return element.startsWith(PREFIX);
	}

	/** The name of an element in QTI 2, whatever the version. */
	static String plain(String element) {
		return isThird(element) ? camel(element.substring(PREFIX.length())) : element;
	}

	/** {@code max-choices} as {@code maxChoices}. */
	static String camel(String name) {
		if (name.startsWith("data-") || name.indexOf('-') < 0) {
			return name;
		}
		var camel = new StringBuilder(name.length());
		boolean capital = false;
		for (char ch : name.toCharArray()) {
			if (ch == '-') {
				capital = !camel.isEmpty();
			}
			else {
				camel.append(capital ? Character.toUpperCase(ch) : ch);
				capital = false;
			}
		}
		return camel.toString();
	}

	String element(String plain) {
		return (this == SECOND || HTML.contains(plain)) ? plain : PREFIX + kebab(plain);
	}

	String attribute(String element, String attribute) {
		return (this == SECOND || HTML.contains(element)) ? attribute : kebab(attribute);
	}

	private static String kebab(String camel) {
		return CAPITAL.matcher(camel).replaceAll("-$1").toLowerCase(Locale.ROOT);
	}

}
