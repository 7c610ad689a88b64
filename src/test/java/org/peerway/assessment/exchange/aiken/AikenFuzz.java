package org.peerway.assessment.exchange.aiken;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.peerway.assessment.exchange.Reported;

class AikenFuzz {

	@DictionaryEntries({ "ANSWER: A", "\\x0aA) ", "\\x0aB. ", "\\x0a\\x0a", "\\xef\\xbb\\xbf" })
	@FuzzTest(maxDuration = "10s")
	void eachFileEndsInReport(byte[] file) {
		Reported.within(new AikenReader(), file);
	}

}
