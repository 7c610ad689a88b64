package org.peerway.assessment.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

import org.peerway.base.ui.Action;

/**
 * What is still open, each with a way there. A point that stays is not drawn anew, so
 * that the focus stays on it.
 */
final class OpenPoints extends Composite<UnorderedList> {

	private final transient Map<String, Runnable> ways = new HashMap<>();

	OpenPoints() {
		getContent().addClassName("edit-open");
	}

	/** A point in the list. */
	private static final class Point extends ListItem {

		private final String text;

		Point(String text, Runnable go) {
			super(Action.plain(text, go));
			this.text = text;
		}

	}

	void show(List<PreviewPanel.OpenPoint> points) {
		this.ways.clear();
		points.forEach((point) -> this.ways.putIfAbsent(point.text(), point.go()));
		var texts = points.stream().map(PreviewPanel.OpenPoint::text).distinct().toList();
		all().stream().filter((point) -> !texts.contains(point.text)).forEach((point) -> getContent().remove(point));
		for (int place = 0; place < texts.size(); place++) {
			put(texts.get(place), place);
		}
	}

	private void put(String text, int place) {
		var all = all();
		if (place < all.size() && all.get(place).text.equals(text)) {
			return;
		}
		all.stream().filter((point) -> point.text.equals(text)).forEach((point) -> getContent().remove(point));
		getContent().addComponentAtIndex(place, new Point(text, () -> go(text)));
	}

	private void go(String text) {
		this.ways.getOrDefault(text, () -> {
		}).run();
	}

	private List<Point> all() {
		return getContent().getChildren().map(Point.class::cast).toList();
	}

}
