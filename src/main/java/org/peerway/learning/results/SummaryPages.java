package org.peerway.learning.results;

import java.io.IOException;
import java.time.Duration;

import org.peerway.assessment.panel.KeptCut;
import org.peerway.base.document.Flow;

/** What stands before and after the questions: whose it is, how it ended, who says so. */
final class SummaryPages {

	/** What the sign-off takes, which stands together. */
	private static final float SIGN_OFF = 320;

	private final Results results;

	private final ResultsWords words;

	private final Flow flow;

	SummaryPages(Results results, ResultsWords words, Flow flow) {
		this.results = results;
		this.words = words;
		this.flow = flow;
	}

	void about() throws IOException {
		var attempt = this.results.attempt();
		var summary = attempt.summary();
		this.flow.heading(1, this.words.say("heading", attempt.title()));
		this.flow.heading(2, this.words.say("about"));
		this.flow.table(2, 5)
			.fact(this.words.say("person"), this.results.person())
			.fact(this.words.say("quiz"), attempt.title())
			.fact(this.words.say("mode"), this.words.say("mode", attempt.mode()))
			.fact(this.words.say("version"), version())
			.fine(this.words.say("hash"), this.results.origin().hash())
			.fact(this.words.say("number"), this.words.number(summary.number()))
			.fact(this.words.say("attempt"), summary.id().value().toString())
			.fine(this.words.say("seed"), attempt.seed())
			.fact(this.words.say("started"), this.words.moment(summary.startedAt()))
			.fact(this.words.say("submitted"), this.words.moment(summary.submittedAt()))
			.fact(this.words.say("how-submitted"),
					this.words.say(attempt.time().timedOut() ? "by-the-clock" : "by-the-person"))
			.fact(this.words.say("graded"), this.words.moment(summary.gradedAt()))
			.fact(this.words.say("limit"), this.words.time(attempt.time().usual()))
			.fact(this.words.say("extra"), extra())
			.fact(this.words.say("breaks"), breaks());
	}

	private String version() {
		var origin = this.results.origin();
		return switch (origin.kind()) {
			case COURSE -> this.words.say("version.course", origin.title(), origin.number());
			case EDITION -> this.words.say("version.edition", origin.number());
		};
	}

	/** How much, and never why. */
	private String extra() {
		var time = this.results.attempt().time();
		if (time.isFree()) {
			return this.words.say("extra.free");
		}
		return time.extra().isPositive()
				? this.words.say("extra.some", this.words.time(time.extra()), this.words.number(time.factor()))
				: this.words.say("none");
	}

	private String breaks() {
		var time = this.results.attempt().time();
		if (!time.breaks()) {
			return this.words.say("none");
		}
		return time.paused().equals(Duration.ZERO) ? this.words.say("breaks.not-taken")
				: this.words.say("breaks.taken", this.words.time(time.paused()));
	}

	void result() throws IOException {
		var attempt = this.results.attempt();
		var summary = attempt.summary();
		this.flow.heading(2, this.words.say("result"));
		this.flow.table(2, 5)
			.fact(this.words.say("result"), this.words.say(summary.passed() ? "passed" : "not-passed"))
			.fact(this.words.say("points"),
					this.words.say("of", this.words.number(summary.score().value()), summary.maxScore()))
			.fact(this.words.say("pass-mark"), this.words.number(summary.passMark()));
		if (attempt.isKeptAgainstQuestions()) {
			this.flow.paragraph(this.words.say("kept", this.words.number(attempt.ofQuestions().value()),
					this.words.number(summary.score().value())));
		}
		if (this.results.cut().isPresent()) {
			cut(this.results.cut().get());
		}
	}

	private void cut(KeptCut cut) throws IOException {
		this.flow.heading(3, this.words.say("cut"));
		this.flow.table(2, 5)
			.fact(this.words.say("cut.points"), this.words.say("of", this.words.number(cut.cut()), cut.maximum()))
			.fact(this.words.say("cut.computed"), this.words.number(cut.computed()))
			.fact(this.words.say("cut.judges"), this.words.say("cut.round", cut.judges(), cut.round()))
			.fact(this.words.say("cut.spread"),
					this.words.say("cut.errors", this.words.number(cut.deviation()),
							this.words.number(cut.standardError())))
			.fact(this.words.say("cut.by"), this.results.name(cut.chosenBy()))
			.fact(this.words.say("cut.at"), this.words.moment(cut.chosenAt()))
			.fact(this.words.say("reason"), cut.reason());
	}

	void signOff(SignOff signOff) throws IOException {
		this.flow.keep(SIGN_OFF);
		this.flow.heading(2, this.words.say("sign-off"));
		this.flow.paragraph(this.words.say("sign-off.says", signOff.name(), this.words.say("role", signOff.role())));
		this.flow.table(2, 5)
			.fact(this.words.say("sign-off.name"), signOff.name())
			.fact(this.words.say("sign-off.role"), this.words.say("role", signOff.role()))
			.fact(this.words.say("sign-off.at"), this.words.moment(signOff.at()))
			.fine(this.words.say("sign-off.hash"), signOff.hash());
		this.flow.paragraph(this.words.say("sign-off.check"), Flow.SMALL);
	}

}
