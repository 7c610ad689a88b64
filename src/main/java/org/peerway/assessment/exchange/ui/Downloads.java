package org.peerway.assessment.exchange.ui;

import java.io.ByteArrayInputStream;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import org.peerway.base.ui.Icon;

/** Links to files that were made for one screen. */
final class Downloads {

	private Downloads() {
	}

	/** A link that looks like a button. */
	static Anchor link(String label, String fileName, String mediaType, byte[] bytes) {
		var link = new Anchor(DownloadHandler.fromInputStream(
				(event) -> new DownloadResponse(new ByteArrayInputStream(bytes), fileName, mediaType, bytes.length)),
				"");
		link.addClassName("btn");
		link.add(Icon.DOWNLOAD.draw(), new Span(label));
		return link;
	}

}
