package org.peerway.assessment.exchange.moodle;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.peerway.assessment.exchange.Reported;

class MoodleXmlFuzz {

	@DictionaryEntries({ "<quiz>", "<question type=\\\"", "multichoice", "truefalse", "shortanswer", "numerical",
			"matching", "essay", "cloze", "ordering", "gapselect", "category", "description",
			"<questiontext format=\\\"html\\\">", "<text>", "<answer fraction=\\\"100\\\">",
			"<answer fraction=\\\"-33.33333\\\">", "<subquestion>", "<selectoption>",
			"<file name=\\\"a.png\\\" path=\\\"/\\\" encoding=\\\"base64\\\">", "@@PLUGINFILE@@/a.png", "<![CDATA[",
			"]]>", "{1:SHORTANSWER:=a#b~%50%c}", "{2:MC:=a~b}", "{:NUMERICAL:=1:0.1}", "[[1]]", "<!DOCTYPE quiz [",
			"<!ENTITY", "&nbsp;", "&#xd800;", "encoding=\\\"utf-16\\\"", "<units><unit><multiplier>", "1e99" })
	@FuzzTest(maxDuration = "10s")
	void eachFileEndsInReport(byte[] file) {
		Reported.within(new MoodleXmlReader(), file);
	}

}
