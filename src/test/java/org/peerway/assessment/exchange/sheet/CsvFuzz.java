package org.peerway.assessment.exchange.sheet;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.peerway.assessment.exchange.Reported;

class CsvFuzz {

	@DictionaryEntries({
			"id,kind,title,ask,answer,text,option 1 text,option 1 share,option 1 feedback,option 1 match\\x0a",
			"\\x0a\\\"", "\\\"\\\"", "\\\",\\\"", "sep=;", "multiple", "true-false", "hot-text", "matching", "ordering",
			"gaps", "short", "numeric", "judgement", "rewrite", "long", "{{? a | 50% b # c}}",
			"{{[weight 2, unit kg]= 1 .. 2}}", "{{", "}}", "\\\\{{", "'=1+1", "50%", "1e99", "3 \\xc2\\xb1 4", "levels",
			"rubric", "labels", "units" })
	@FuzzTest(maxDuration = "10s")
	void eachFileEndsInReport(byte[] file) {
		Reported.within(new SheetReader(), file);
	}

}
