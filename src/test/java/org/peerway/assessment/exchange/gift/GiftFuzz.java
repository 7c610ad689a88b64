package org.peerway.assessment.exchange.gift;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.peerway.assessment.exchange.Reported;

class GiftFuzz {

	@DictionaryEntries({ "::", "{=a ~b}", "{#", "..", "->", "####", "%50%", "%-100%", "[html]", "[markdown]", "[plain]",
			"\\\\n", "\\\\~", "$CATEGORY: ", "// [id:", " [tag:", "{T}", "\\x0a\\x0a", "<b>", "&#",
			"data:image/png;base64,AQI\\\\=", "1e99" })
	@FuzzTest(maxDuration = "10s")
	void eachFileEndsInReport(byte[] file) {
		Reported.within(new GiftReader(), file);
	}

}
