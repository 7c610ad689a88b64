package org.peerway.assessment.markdown;

import org.commonmark.node.Node;

/** Goes through a text without recursion, because its depth is what is asked about. */
record Walk(Node root) {

	/** Whether it goes no deeper and meets no more nodes than that. */
	boolean stays(int deepest, int most) {
		int depth = 0;
		int met = 0;
		var node = this.root;
		while (true) {
			if (node.getFirstChild() != null) {
				node = node.getFirstChild();
				depth++;
			}
			else {
				while (node != this.root && node.getNext() == null) {
					node = node.getParent();
					depth--;
				}
				if (node == this.root) {
					return true;
				}
				node = node.getNext();
			}
			if (depth > deepest || ++met > most) {
				return false;
			}
		}
	}

}
