package org.peerway.base.document;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The bookmarks of a document: its second headings, with the third ones below them. */
final class Outline {

	private final PDDocumentOutline outline = new PDDocumentOutline();

	private PDOutlineNode section = this.outline;

	Outline(PDDocument document) {
		document.getDocumentCatalog().setDocumentOutline(this.outline);
	}

	/** Notes a heading at that height of a page. */
	void add(int level, String title, PDPage page, float top) {
		if (level != 2 && level != 3) {
			return;
		}
		PDOutlineItem item = new PDOutlineItem();
		item.setTitle(title);
		PDPageXYZDestination place = new PDPageXYZDestination();
		place.setPage(page);
		place.setTop((int) (page.getMediaBox().getHeight() - top * Paper.POINTS_PER_PIXEL));
		item.setDestination(place);
		if (level == 2) {
			this.outline.addLast(item);
			this.section = item;
		}
		else {
			this.section.addLast(item);
		}
	}

}
