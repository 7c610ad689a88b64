package org.peerway.assessment.question;

import java.util.List;

/**
 * A situational judgement: each act is rated from 1, least helpful, to {@code levels},
 * most helpful, and compared with what experts agreed on.
 *
 * @param levels of the scale, 2..9
 */
public record Judgement(Head head, List<Act> acts, int levels) implements Question {

	/**
	 * Something one could do.
	 *
	 * @param expert the experts' rating, 1..levels
	 * @param feedback why; empty if there is nothing to say
	 */
	public record Act(String id, String text, int expert, String feedback) {
	}

	public Judgement {
		acts = List.copyOf(acts);
		Rules.idsDiffer(head, acts, Act::id);
		Rules.must(!acts.isEmpty(), head, "needs something to rate");
		Rules.must(levels >= 2 && levels <= 9, head, "needs a scale of 2 to 9 levels, not " + levels);
		for (Act act : acts) {
			Rules.must(act.expert() >= 1 && act.expert() <= levels, head,
					"has a rating by experts of " + act.expert() + ", which is not within 1 and " + levels);
		}
	}

	@Override
	public Kind kind() {
		return Kind.JUDGEMENT;
	}

}
