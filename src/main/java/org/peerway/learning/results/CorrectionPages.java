package org.peerway.learning.results;

import java.io.IOException;

import org.peerway.assessment.ChangedMark;
import org.peerway.assessment.results.RecordedCorrection;
import org.peerway.base.document.Flow;
import org.peerway.base.document.Table;

/** What was put right about questions of the paper, and what it did to the marks. */
final class CorrectionPages {

	private final Results results;

	private final ResultsWords words;

	private final Flow flow;

	CorrectionPages(Results results, ResultsWords words, Flow flow) {
		this.results = results;
		this.words = words;
		this.flow = flow;
	}

	void corrections() throws IOException {
		this.flow.heading(2, this.words.say("corrections"));
		var corrections = this.results.attempt().corrections();
		if (corrections.isEmpty()) {
			this.flow.paragraph(this.words.say("corrections.none"));
		}
		for (var correction : corrections) {
			correction(correction);
		}
	}

	private void correction(RecordedCorrection correction) throws IOException {
		this.flow.heading(3, this.words.say(correction.withdrawn() ? "corrections.withdrawn" : "corrections.key",
				correction.number()));
		var table = this.flow.table(2, 5)
			.fact(this.words.say("corrections.at"), this.words.moment(correction.at()))
			.fact(this.words.say("corrections.by"), this.results.name(correction.by()))
			.fact(this.words.say("reason"), correction.reason())
			.fact(this.words.say("corrections.before"), new KeyWords(this.words).of(correction.before()))
			.fact(this.words.say("corrections.points"),
					this.words.say("from-to", this.words.number(correction.pointsBefore().value()),
							this.words.number(correction.pointsAfter().value())))
			.fact(this.words.say("corrections.lower"), this.words.yesOrNo(!correction.neverLower()))
			.fact(this.words.say("corrections.effect"), this.words.say("effect", correction.effect()));
		var changed = correction.changed();
		if (changed != null) {
			changed(table, changed);
		}
	}

	private void changed(Table table, ChangedMark change) throws IOException {
		table
			.fact(this.words.say("corrections.mark"),
					this.words.say("from-to", this.words.number(change.before().value()),
							this.words.number(change.after().value())))
			.fact(this.words.say("corrections.result"),
					change.passChanged()
							? this.words.say("from-to", passed(change.passedBefore()), passed(change.passedAfter()))
							: passed(change.passedAfter()));
	}

	private String passed(boolean passed) {
		return this.words.say(passed ? "passed" : "not-passed");
	}

}
