package org.peerway.assessment.exchange.qti;

import java.util.List;

/**
 * What a package says it holds.
 *
 * @param resources in its order
 */
record Manifest(List<Resource> resources) {

	static final String NAME = "imsmanifest.xml";

	/**
	 * Something in a package.
	 *
	 * @param type such as "imsqti_item_xmlv2p1"
	 * @param href its file; empty if it says none
	 */
	record Resource(String id, String type, String href, int line, Facts facts) {

		boolean isItem() {
			return this.type.startsWith("imsqti_item_xml") || this.type.startsWith("imsqti_apipitem");
		}

		boolean isTest() {
			return this.type.startsWith("imsqti_test_xml") || this.type.startsWith("imsqti_assessment_xml")
					|| this.type.startsWith("imsqti_section_xml") || this.type.startsWith("imsqti_apiptest");
		}

		/** Questions of QTI 1, which are another format. */
		boolean isOld() {
			return this.type.startsWith("imsqti_xmlv1") || this.type.contains("imsqti_item_xmlv1");
		}

	}

	static Manifest read(Node root) {
		return new Manifest(root.all()
			.filter((node) -> node.is("resource"))
			.map((node) -> new Resource(node.attribute("identifier"), node.attribute("type"), href(node), node.line(),
					FactsXml.read(node)))
			.toList());
	}

	private static String href(Node resource) {
		var href = resource.attribute("href");
		return href.isEmpty() ? resource.element("file").map((file) -> file.attribute("href")).orElse("") : href;
	}

}
