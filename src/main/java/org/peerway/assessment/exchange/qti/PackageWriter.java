package org.peerway.assessment.exchange.qti;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.Media;
import org.peerway.assessment.exchange.QuestionWriter;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remarks;

/** Puts items, their pictures and a manifest into an archive. */
final class PackageWriter {

	/** The same questions make the same bytes. */
	private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final Vocabulary vocabulary;

	private final Map<String, byte[]> files = new LinkedHashMap<>();

	private final Node resources = Node.of("resources");

	private int count;

	PackageWriter(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	QuestionWriter.Exported add(ImportedQuestion imported) {
		var id = imported.question().id();
		var remarks = new Remarks(0);
		var name = "item" + (++this.count);
		Set<String> shown = new LinkedHashSet<>();
		var markdown = new Markdown(this.vocabulary, (picture) -> {
			shown.add(picture);
			return address(name, picture);
		}, remarks);
		try {
			var item = ItemWriter.write(imported.question(), new Draft(markdown, remarks));
			this.files.put(name + ".xml", XmlWriter.item(item, this.vocabulary));
		}
		catch (IllegalArgumentException ex) {
			remarks.add(Reason.INVALID, String.valueOf(ex.getMessage()));
			return new QuestionWriter.Exported(id, false, remarks.toList());
		}
		var resource = Node.of("resource")
			.with("identifier", name)
			.with("type", this.vocabulary.itemType())
			.with("href", name + ".xml")
			.add(Node.of("metadata", FactsXml.write(imported)))
			.add(file(name + ".xml"));
		for (Media media : imported.media()) {
			if (shown.remove(media.name())) {
				this.files.put(path(name, media.name()), media.bytes());
				resource.add(file(address(name, media.name())));
			}
			else {
				remarks.leftOut(media.name());
			}
		}
		shown.forEach((missing) -> remarks.add(Reason.MISSING_MEDIA, missing));
		this.resources.add(resource);
		return new QuestionWriter.Exported(id, true, remarks.toList());
	}

	private static Node file(String href) {
		return Node.of("file").with("href", href);
	}

	private static String path(String item, String media) {
		return "media/" + item + "/" + media.replaceAll("[/\\\\\\p{Cntrl}]", "_");
	}

	private static String address(String item, String media) {
		var last = path("", media).substring("media//".length());
		return "media/" + item + "/" + URLEncoder.encode(last, StandardCharsets.UTF_8).replace("+", "%20");
	}

	byte[] toBytes() {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			put(zip, Manifest.NAME, XmlWriter.plain(manifest()));
			for (Map.Entry<String, byte[]> file : this.files.entrySet()) {
				put(zip, file.getKey(), file.getValue());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Writing to memory", ex);
		}
		return bytes.toByteArray();
	}

	private Node manifest() {
		return Node
			.of("manifest",
					Node.of("metadata", Node.of("schema", this.vocabulary.packageSchema()),
							Node.of("schemaversion", this.vocabulary.packageVersion())),
					Node.of("organizations"), this.resources)
			.with("xmlns", this.vocabulary.packageNamespace())
			.with("xmlns:pw", FactsXml.NAMESPACE)
			.with("identifier", "peerway");
	}

	private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
		var entry = new ZipEntry(name);
		entry.setTimeLocal(NO_TIME);
		zip.putNextEntry(entry);
		zip.write(bytes);
		zip.closeEntry();
	}

}
