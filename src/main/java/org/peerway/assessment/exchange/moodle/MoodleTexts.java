package org.peerway.assessment.exchange.moodle;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.peerway.assessment.exchange.Media;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.exchange.text.Markup;
import org.peerway.assessment.exchange.text.MediaTypes;

/** Writes texts with the files they show. */
final class MoodleTexts {

	private final XmlText xml;

	private final List<Media> media;

	private final Remarks remarks;

	private final Set<String> shown = new HashSet<>();

	MoodleTexts(XmlText xml, List<Media> media, Remarks remarks) {
		this.xml = xml;
		this.media = media;
		this.remarks = remarks;
	}

	/** An element that holds a text and nothing else. */
	void element(String name, String markdown) {
		this.xml.begin(name + " format=\"html\"");
		text(markdown);
		this.xml.end(name);
	}

	/** The text and its files, within an element that is open. */
	void text(String markdown) {
		Set<String> names = new LinkedHashSet<>();
		html(Markup.toHtml(markdown, (name) -> address(name, names)), names);
	}

	/** HTML that is written already, and the files it shows. */
	void html(String html, Set<String> names) {
		this.xml.element("text", html);
		names.forEach(this::file);
	}

	/** Where the text of an element finds a picture of that name. */
	String address(String name, Set<String> names) {
		names.add(name);
		return EmbeddedFiles.HERE + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
	}

	/** Tells which files are nowhere shown and were therefore not written. */
	void tellUnused() {
		for (Media one : this.media) {
			if (!this.shown.contains(one.name())) {
				this.remarks.leftOut(one.name());
			}
		}
	}

	private void file(String name) {
		var found = this.media.stream().filter((one) -> one.name().equals(name)).findFirst();
		if (found.isEmpty()) {
			this.remarks.add(Reason.MISSING_MEDIA, name);
			return;
		}
		this.shown.add(name);
		var type = MediaTypes.of(name).orElse("?");
		if (!type.equals(found.get().type())) {
			this.remarks.replaced(found.get().type(), type);
		}
		this.xml.element("file name=\"" + this.xml.attribute(name) + "\" path=\"/\" encoding=\"base64\"",
				Base64.getEncoder().encodeToString(found.get().bytes()));
	}

}
