package org.peerway.roleplay.check;

import org.peerway.roleplay.check.Finding.Words;
import org.peerway.roleplay.script.PassRule;
import org.peerway.roleplay.script.Variable;

/**
 * A change to the place and property of a finding that puts it right.
 *
 * @see Fixes
 */
public sealed interface Fix {

	/** What a button says that makes the change. */
	Words words();

	/** What is named there is named otherwise. */
	record Replace(String from, String to) implements Fix {

		@Override
		public Words words() {
			return Words.of("fix.replace", this.to);
		}

	}

	/** A condition becomes that text; empty, and the choice is always open. */
	record Write(String text) implements Fix {

		@Override
		public Words words() {
			return this.text.isEmpty() ? Words.of("fix.open") : Words.of("fix.write", this.text);
		}

	}

	/** The later ones of one id get ids of their own. */
	record TellApart() implements Fix {

		@Override
		public Words words() {
			return Words.of("fix.tell-apart");
		}

	}

	/** One more variable. */
	record AddVariable(Variable variable) implements Fix {

		@Override
		public Words words() {
			return Words.of("fix.add-variable", this.variable.id());
		}

	}

	/** Another score by a principle. */
	record Score(String principle, int score) implements Fix {

		@Override
		public Words words() {
			return Words.of("fix.score", this.score);
		}

	}

	/** Other thresholds for a principle. */
	record Ask(String principle, PassRule.Thresholds thresholds) implements Fix {

		static Ask of(String principle, int basic, int proficient) {
			return new Ask(principle, new PassRule.Thresholds(basic, proficient));
		}

		@Override
		public Words words() {
			return Words.of("fix.ask", this.thresholds.basic(), this.thresholds.proficient());
		}

	}

	/** The mark of harm is taken off. */
	record Harmless() implements Fix {

		@Override
		public Words words() {
			return Words.of("fix.harmless");
		}

	}

	/** The choices of each turn stand in another order. */
	record Mix() implements Fix {

		@Override
		public Words words() {
			return Words.of("fix.mix");
		}

	}

}
