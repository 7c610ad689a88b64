package org.peerway.assessment.exchange.qti;

import java.util.Locale;

/** What a value is. */
enum BaseType {

	IDENTIFIER, BOOLEAN, INTEGER, FLOAT, STRING, PAIR, DIRECTEDPAIR, OTHER;

	static BaseType of(String name) {
		for (BaseType type : values()) {
			if (type.name().equals(name.toUpperCase(Locale.ROOT))) {
				return type;
			}
		}
		return OTHER;
	}

	boolean isNumber() {
		return this == INTEGER || this == FLOAT;
	}

	/** Whether two values are the same. */
	boolean same(String one, String other) {
		return switch (this) {
			case INTEGER, FLOAT -> Numbers.read(one) == Numbers.read(other);
			case BOOLEAN -> one.equalsIgnoreCase(other);
			case PAIR, DIRECTEDPAIR -> {
				var first = one.strip().split("\\s+");
				var second = other.strip().split("\\s+");
				yield first.length == 2 && second.length == 2
						&& (first[0].equals(second[0]) && first[1].equals(second[1])
								|| this == PAIR && first[0].equals(second[1]) && first[1].equals(second[0]));
			}
			case IDENTIFIER, STRING, OTHER -> one.equals(other);
		};
	}

}
