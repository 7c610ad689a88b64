package org.peerway.roleplay.exchange.yaml;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.peerway.roleplay.exchange.Reported;

class YamlFuzz {

	@DictionaryEntries({ "\\nturns:\\n  - id: a", "\\n    speaker: b", "\\n    choices: []",
			"\\n      - {id: a, text: b, to: c, scores: {}, feedback: d}", "\\nendings: []",
			"\\n    free: {ask: a, to: b, principles: []}", "\\npass: {hope: {basic: 1, proficient: 2}}",
			"\\ntranslations: {es: {a: b}}", "\\nvariables: [{id: a, initial: 1}]", "effects: [{variable: a, add: 1}]",
			"when: visits(a) > 1", ": >\\n      ", ": |+\\n      ", "&a ", "*a", "!!map", "\\n---\\n", "<<: " })
	@FuzzTest(maxDuration = "10s")
	void eachFileEndsInReport(byte[] file) {
		Reported.again(new YamlScenarios(), new YamlScenarios(), file);
	}

}
