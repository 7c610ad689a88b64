package org.peerway.base.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/**
 * A table of a list that is read a page at a time; who asks for more gets it below.
 *
 * @param <T> what a row shows
 */
public final class GrowingTable<T> extends Composite<Div> {

	private static final int PAGE = 50;

	private final int page;

	private final DataTable<T> table;

	private final transient BiFunction<Optional<T>, Integer, List<T>> read;

	private final transient List<T> shown = new ArrayList<>();

	private final Action more;

	/**
	 * A table without rows.
	 * @param read gives the rows after one, at most so many
	 */
	public GrowingTable(DataTable<T> table, String more, BiFunction<Optional<T>, Integer, List<T>> read) {
		this(new Card(table), table, PAGE, more, read);
	}

	/**
	 * A table without rows, in a card that has more to say.
	 * @param page how many rows come at a time
	 * @param read gives the rows after one, at most so many
	 */
	public GrowingTable(Card around, DataTable<T> table, int page, String more,
			BiFunction<Optional<T>, Integer, List<T>> read) {
		this.page = page;
		this.table = table;
		this.read = read;
		this.more = Action.plain(more, this::grow);
		getContent().addClassName("col");
		getContent().add(around, this.more);
	}

	/**
	 * Begins anew with the first page.
	 * @return whether there is anything to show
	 */
	public boolean begin() {
		this.shown.clear();
		grow();
		return !this.shown.isEmpty();
	}

	private void grow() {
		var page = this.read.apply(this.shown.isEmpty() ? Optional.empty() : Optional.of(this.shown.getLast()),
				this.page + 1);
		this.shown.addAll(page.subList(0, Math.min(this.page, page.size())));
		this.table.setItems(this.shown);
		this.more.setVisible(page.size() > this.page);
	}

}
