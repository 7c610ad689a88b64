package org.peerway.assessment.exchange.qti;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.peerway.assessment.exchange.Reported;

class QtiXmlFuzz {

	@DictionaryEntries({ "<choiceInteraction responseIdentifier=\"RESPONSE\">", "<simpleChoice identifier=\"a\">",
			"<responseDeclaration identifier=\"RESPONSE\" cardinality=\"single\" baseType=\"identifier\">",
			"<mapEntry mapKey=\"a\" mappedValue=\"1\"/>", "<textEntryInteraction responseIdentifier=\"RESPONSE\"/>",
			"<setOutcomeValue identifier=\"SCORE\">", "<mapResponse identifier=\"RESPONSE\"/>",
			"<correct identifier=\"RESPONSE\"/>", "<variable identifier=\"RESPONSE\"/>", "qti-", "</" })
	@FuzzTest(maxDuration = "10s")
	void eachFileEndsInReport(byte[] file) {
		Reported.within(new QtiReader(), file);
	}

}
