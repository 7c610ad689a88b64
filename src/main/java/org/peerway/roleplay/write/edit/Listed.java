package org.peerway.roleplay.write.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Lists with one thing changed. */
final class Listed {

	private Listed() {
	}

	static <T> List<T> with(List<T> list, T more) {
		return Stream.concat(list.stream(), Stream.of(more)).toList();
	}

	/** Behind the last one that fits, else at the end. */
	static <T> List<T> behind(List<T> list, Predicate<T> which, T more) {
		int last = list.size() - 1;
		while (last >= 0 && !which.test(list.get(last))) {
			last--;
		}
		List<T> longer = new ArrayList<>(list);
		longer.add((last < 0) ? list.size() : last + 1, more);
		return longer;
	}

	/** Each one that has the id. */
	static <T> List<T> change(List<T> list, Function<T, String> ids, String id, UnaryOperator<T> change) {
		return list.stream().map((one) -> ids.apply(one).equals(id) ? change.apply(one) : one).toList();
	}

	static <T> List<T> without(List<T> list, Function<T, String> ids, String id) {
		return list.stream().filter((one) -> !ids.apply(one).equals(id)).toList();
	}

	/** Changes places with the next one, or the one before, of those that go together. */
	static <T> List<T> move(List<T> list, Function<T, String> ids, String id, int by, Predicate<T> together) {
		int from = index(list, ids, id);
		int to = from + by;
		while (from >= 0 && to >= 0 && to < list.size() && !together.test(list.get(to))) {
			to += by;
		}
		if (from < 0 || to < 0 || to >= list.size()) {
			return list;
		}
		List<T> moved = new ArrayList<>(list);
		Collections.swap(moved, from, to);
		return moved;
	}

	static <T> int index(List<T> list, Function<T, String> ids, String id) {
		for (int i = 0; i < list.size(); i++) {
			if (ids.apply(list.get(i)).equals(id)) {
				return i;
			}
		}
		return -1;
	}

}
