package org.peerway.assessment.exchange.text;

import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Builds lists that stay apart from a list before them. */
final class Lists {

	private Lists() {
	}

	static ListBlock begin(Node container, boolean numbered, int start) {
		var before = container.getLastChild();
		var list = numbered ? numbered(before, start) : bulleted(before);
		container.appendChild(list);
		return list;
	}

	static ListItem item(ListBlock list) {
		var item = new ListItem();
		list.appendChild(item);
		return item;
	}

	/** An empty list vanishes; one whose items are single paragraphs is set tightly. */
	static void end(ListBlock list) {
		if (list.getFirstChild() == null) {
			list.unlink();
			return;
		}
		boolean tight = true;
		for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
			for (var block = item.getFirstChild(); block != null; block = block.getNext()) {
				boolean first = block == item.getFirstChild();
				tight &= first ? block instanceof Paragraph : block instanceof ListBlock;
			}
		}
		list.setTight(tight);
	}

	private static ListBlock bulleted(Node before) {
		var list = new BulletList();
		boolean other = before instanceof BulletList earlier && "-".equals(earlier.getMarker());
		list.setMarker(other ? "*" : "-");
		return list;
	}

	private static ListBlock numbered(Node before, int start) {
		var list = new OrderedList();
		boolean other = before instanceof OrderedList earlier && ".".equals(earlier.getMarkerDelimiter());
		list.setMarkerDelimiter(other ? ")" : ".");
		list.setMarkerStartNumber(start);
		return list;
	}

}
