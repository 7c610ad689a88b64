package org.peerway.roleplay.check;

import org.jspecify.annotations.Nullable;
import org.peerway.roleplay.check.Finding.Rule;
import org.peerway.roleplay.check.Finding.Words;
import org.peerway.roleplay.explore.Exploration;
import org.peerway.roleplay.explore.Range;
import org.peerway.roleplay.explore.Ranges;
import org.peerway.roleplay.script.PassRule.Thresholds;
import org.peerway.roleplay.script.Scenario;

/** Holds the pass rule against the points that plays can bring. */
final class PassWarnings {

	private final Scenario scenario;

	private final Exploration exploration;

	private final Findings findings;

	PassWarnings(Scenario scenario, Exploration exploration, Findings findings) {
		this.scenario = scenario;
		this.exploration = exploration;
		this.findings = findings;
	}

	void check() {
		if (this.scenario.pass().thresholds().isEmpty()) {
			return;
		}
		var ranges = Ranges.of(this.scenario, this.exploration);
		this.scenario.pass().thresholds().forEach((principle, asked) -> {
			if (asked.basic() <= asked.proficient()) {
				ranges.points(principle).ifPresent((range) -> check(principle, asked, range, ranges));
			}
		});
	}

	private void check(String principle, Thresholds asked, Range range, Ranges ranges) {
		Integer least = range.least();
		Integer most = range.most();
		if (most != null && most < asked.proficient()) {
			outOfReach(principle, asked, least, most);
		}
		if (least != null && least >= asked.basic()) {
			this.findings.add(Rule.THRESHOLD_GIVEN, "pass", principle,
					Words.of(Rule.THRESHOLD_GIVEN, principle, asked.basic(), least),
					Words.in(Rule.THRESHOLD_GIVEN, "right"));
		}
		if (most == null || most >= asked.basic()) {
			ranges.pointsByEnding(principle).forEach((ending, there) -> {
				if (there.most() != null && there.most() < asked.basic()) {
					this.findings.add(Rule.ENDING_BELOW_PASS, ending, principle,
							Words.of(Rule.ENDING_BELOW_PASS, ending, principle, there.most(), asked.basic()),
							Words.in(Rule.ENDING_BELOW_PASS, "right"));
				}
			});
		}
	}

	private void outOfReach(String principle, Thresholds asked, @Nullable Integer least, int most) {
		boolean basic = most < asked.basic();
		var lower = Fix.Ask.of(principle, Math.min(asked.basic(), most), most);
		this.findings.add(Rule.THRESHOLD_OUT_OF_REACH, "pass", principle,
				Words.in(Rule.THRESHOLD_OUT_OF_REACH, basic ? "basic" : "proficient", principle,
						basic ? asked.basic() : asked.proficient(), most),
				Words.in(Rule.THRESHOLD_OUT_OF_REACH, "right"), (least == null || least < most) ? lower : null);
	}

}
