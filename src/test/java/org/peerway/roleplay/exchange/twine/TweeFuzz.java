package org.peerway.roleplay.exchange.twine;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.peerway.roleplay.exchange.Reported;

class TweeFuzz {

	@DictionaryEntries({ "\\n:: ", "StoryData", "StoryTitle", "StoryInit", " [startup]", " [opening]", " [act-a must]",
			"{\"position\":\"1,2\"}", "\"format\":\"Harlowe\"", "\"format\":\"Chapbook\"", "[[a->b]]", "[[b<-a]]",
			"[[a|b][$c to 1]]", "<<if $a gt 1>>", "<<elseif visited(\"b\")>>", "<<else>>", "<</if>>",
			"<<link [[a|b]]>>", "<</link>>", "<<goto \"b\">>", "<<set $a += 1>>", "(if: $a is 1)[", "(else-if: $b)[",
			"(else:)[", "(set: $a to it + 1)", "(link: \"a\")[(goto: \"b\")]", "\\n--\\n", "\\n[if a > 1]\\n",
			"\\n[else]\\n", "{link to: 'b', label: 'a'}", "<!--", "-->", "<img src=\"data:image/png;base64,AQI=\">",
			"\\n----\\n", "\\n!", "Rosa: ", "&#65;" })
	@FuzzTest(maxDuration = "10s")
	void eachFileEndsInReport(byte[] file) {
		Reported.again(new TweeReader(), new TweeWriter(), file);
	}

}
