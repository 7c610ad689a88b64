package org.peerway.assessment.exchange.yaml;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.peerway.assessment.exchange.Reported;

class YamlFuzz {

	@DictionaryEntries({ "questions:\\x0a  - id: a\\x0a", "\\x0a    kind: ", "single", "multiple", "true-false",
			"hot-text", "matching", "ordering", "gaps", "short", "numeric", "judgement", "rewrite", "long",
			"\\x0a    title: A", "\\x0a    ask: A",
			"\\x0a    options:\\x0a      - {id: a, text: A, fits: true, share: 0.5}", "\\x0a    text: \\x22{{a}}\\x22",
			"\\x0a    gaps:\\x0a      - {id: a, accept: [{text: x}]}",
			"\\x0a    ranges:\\x0a      - {value: \\x221e99\\x22, tolerance: 1}", "1e999999999", "&a [*a]", "<<: *a",
			"!!set", "? [", "\\xef\\xbb\\xbf", "\\x00", "%YAML 1.1", "---", "|+2", ">-", "\\x09" })
	@FuzzTest(maxDuration = "10s")
	void eachFileEndsInReport(byte[] file) {
		Reported.within(new YamlQuestions(), file);
	}

}
