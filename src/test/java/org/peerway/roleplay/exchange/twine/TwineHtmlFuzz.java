package org.peerway.roleplay.exchange.twine;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.peerway.roleplay.exchange.Reported;

class TwineHtmlFuzz {

	@DictionaryEntries({ "<tw-storydata name=\"a\" startnode=\"1\" format=\"Harlowe\">", "</tw-storydata>",
			"<tw-passagedata pid=\"1\" name=\"a\" tags=\"act-b\">", "</tw-passagedata>",
			"<tw-tag name=\"a\" color=\"red\">", "<script type=\"text/twine-javascript\">", "<style>",
			"&lt;&lt;if $a gt 1&gt;&gt;", "&lt;&lt;/if&gt;&gt;", "[[a-&gt;b]]", "<!--", "-->", "<![CDATA[", "&#0;",
			"<html lang=\"es\">", " startnode=\"99\"" })
	@FuzzTest(maxDuration = "10s")
	void eachFileEndsInReport(byte[] file) {
		Reported.again(new TwineHtmlReader(), new TwineHtmlWriter(), file);
	}

}
