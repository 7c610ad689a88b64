package org.peerway.assessment.exchange.text;

/** Fences around code, longer than any run of backticks within. */
final class Fences {

	private Fences() {
	}

	static int length(String code) {
		int longest = 2;
		int run = 0;
		for (int i = 0; i < code.length(); i++) {
			run = (code.charAt(i) == '`') ? run + 1 : 0;
			longest = Math.max(longest, run);
		}
		return longest + 1;
	}

}
