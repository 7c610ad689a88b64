package org.peerway.roleplay.script;

/** What a variable can hold. */
public sealed interface Value {

	/** What values can be compared with one another. */
	enum Kind {

		AMOUNT, FLAG, WORD

	}

	default Kind kind() {
		return switch (this) {
			case Amount _ -> Kind.AMOUNT;
			case Flag _ -> Kind.FLAG;
			case Word _ -> Kind.WORD;
		};
	}

	/** A whole number of up to nine digits. */
	record Amount(int number) implements Value {

		/** The largest number; its negative is the smallest. */
		public static final int MOST = 999_999_999;

		public Amount {
			if (Math.abs((long) number) > MOST) {
				throw new IllegalArgumentException("A number has up to nine digits, not " + number);
			}
		}

		/** The sum, or the number of nine digits that is nearest to it. */
		public Amount plus(Amount other) {
			return new Amount(Math.clamp((long) this.number + other.number, -MOST, MOST));
		}

	}

	/** Whether something is so. */
	record Flag(boolean set) implements Value {
	}

	/** One of several states, in a word. */
	record Word(String text) implements Value {
	}

}
