package org.peerway.assessment.exchange.qti;

import java.util.ArrayList;
import java.util.List;

/**
 * What a variable holds.
 *
 * @param ordered whether the order of the items counts
 * @param items none for NULL, several only in containers
 */
record Value(BaseType type, boolean ordered, List<String> items) {

	static final Value NULL = new Value(BaseType.OTHER, false, List.of());

	Value {
		items = List.copyOf(items);
	}

	static Value of(BaseType type, String item) {
		return new Value(type, false, List.of(item));
	}

	static Value of(boolean truth) {
		return of(BaseType.BOOLEAN, Boolean.toString(truth));
	}

	static Value of(double number) {
		return Double.isFinite(number) ? of(BaseType.FLOAT, Double.toString(number)) : NULL;
	}

	boolean isNull() {
		return this.items.isEmpty() || this.type == BaseType.STRING && this.items.equals(List.of(""));
	}

	boolean isTrue() {
		return this.items.equals(List.of("true"));
	}

	/** The number, or not-a-number. */
	double number() {
		return (this.items.size() == 1) ? Numbers.read(this.items.getFirst()) : Double.NaN;
	}

	boolean holds(BaseType as, String item) {
		return this.items.stream().anyMatch((one) -> as.same(one, item));
	}

	/** Whether the items are the same, in the same order if that counts. */
	boolean matches(Value other) {
		var as = (this.type != BaseType.OTHER) ? this.type : other.type;
		if (this.items.size() != other.items.size()) {
			return false;
		}
		if (this.ordered || other.ordered) {
			for (int i = 0; i < this.items.size(); i++) {
				if (!as.same(this.items.get(i), other.items.get(i))) {
					return false;
				}
			}
			return true;
		}
		var rest = new ArrayList<>(other.items);
		return this.items.stream().allMatch((item) -> {
			for (int i = 0; i < rest.size(); i++) {
				if (as.same(item, rest.get(i))) {
					rest.remove(i);
					return true;
				}
			}
			return false;
		});
	}

}
