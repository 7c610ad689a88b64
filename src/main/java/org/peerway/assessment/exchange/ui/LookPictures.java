package org.peerway.assessment.exchange.ui;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.StreamRegistration;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import org.peerway.assessment.Embeds;
import org.peerway.assessment.exchange.Media;
import org.peerway.base.file.Picture;

/** Pictures of a file that is not kept yet, as long as somebody looks at them. */
final class LookPictures {

	private final Map<String, String> addresses = new HashMap<>();

	private final List<StreamRegistration> registered = new ArrayList<>();

	/**
	 * Pictures that are there while an element is on the screen.
	 * @param owner the element
	 */
	LookPictures(List<Media> media, Element owner) {
		media.forEach((one) -> Picture.of(one.bytes()).ifPresent((picture) -> add(one.name(), picture, owner)));
	}

	private void add(String name, Picture picture, Element owner) {
		var file = DownloadHandler
			.fromInputStream((event) -> new DownloadResponse(new ByteArrayInputStream(picture.bytes()), null,
					picture.format().type(), picture.bytes().length))
			.inline();
		var registration = VaadinSession.getCurrent().getResourceRegistry().registerResource(file, owner);
		this.registered.add(registration);
		this.addresses.put(name, registration.getResourceUri().toString());
	}

	Embeds embeds() {
		return Embeds.of(this.addresses);
	}

	/** Lets all go. */
	void end() {
		this.registered.forEach(StreamRegistration::unregister);
	}

}
