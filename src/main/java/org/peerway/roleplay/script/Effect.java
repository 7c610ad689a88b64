package org.peerway.roleplay.script;

/** What a reply does to a variable. */
public record Effect(String variable, Kind kind, Value value) {

	/** Whether the variable takes the value, or grows by it. */
	public enum Kind {

		SET, ADD

	}

	/** Whether it can be done to a variable that holds a value of that kind. */
	public boolean fits(Value.Kind held) {
		return this.value.kind() == held && (this.kind == Kind.SET || held == Value.Kind.AMOUNT);
	}

	/** What the variable holds afterwards: what it held, if the effect does not fit. */
	public Value on(Value before) {
		if (!fits(before.kind())) {
			return before;
		}
		return (this.kind == Kind.ADD && before instanceof Value.Amount sum && this.value instanceof Value.Amount more)
				? sum.plus(more) : this.value;
	}

}
