package org.peerway.assessment.exchange.qti;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.peerway.assessment.exchange.Import;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remark;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.exchange.item.Archives;
import org.peerway.base.file.Archive;
import org.peerway.base.file.ArchiveException;

/** Reads a package of items: first what its manifest names, then items beside it. */
final class PackageReader {

	/** What can be said of any document needs the name of the one. */
	private static final Set<Reason> NAMED = Set.of(Reason.UNREADABLE, Reason.TOO_MUCH, Reason.GUESSED_ENCODING);

	/** All documents together, in bytes: thousands of items. */
	private static final int LONGEST = 24 << 20;

	private static final int MOST_ITEMS = 5_000;

	private final Archive archive;

	private final Remarks remarks = new Remarks(0);

	private final Work work = new Work();

	private long length;

	private final List<Import.Item> items = new ArrayList<>();

	private final Set<String> seen = new HashSet<>();

	private final Set<String> missing = new HashSet<>();

	PackageReader(Archive archive) {
		this.archive = archive;
	}

	Import read() {
		Archives.tellUnsafeNames(this.archive, this.remarks);
		this.archive.names()
			.stream()
			.filter((name) -> name.equals(Manifest.NAME) || name.endsWith("/" + Manifest.NAME))
			.filter((name) -> !isHidden(name))
			.findFirst()
			.ifPresentOrElse(this::manifest, () -> this.remarks.add(Reason.MISSING_FILE, Manifest.NAME));
		this.archive.names().stream().filter(this::mayBeItem).forEach(this::beside);
		if (this.items.isEmpty() && this.remarks.isEmpty()) {
			this.remarks.add(Reason.NO_QUESTIONS);
		}
		return new Import(this.items, this.remarks.toList());
	}

	private void manifest(String name) {
		this.seen.add(name);
		try {
			var root = document(name, XmlReader.MANIFEST);
			if (!root.is("manifest")) {
				this.remarks.addAt(root.line(), Reason.UNKNOWN_KIND, "<" + root.name() + ">");
				return;
			}
			for (Manifest.Resource resource : Manifest.read(root).resources()) {
				resource(resource, name);
			}
		}
		catch (RefusedException ex) {
			this.remarks.addAt(ex.remark().line(), ex.remark().reason(), named(name, ex.remark()));
		}
	}

	private void resource(Manifest.Resource resource, String manifest) {
		var path = Paths.resolve(manifest, resource.href());
		if (resource.isOld()) {
			refuse(resource.href(), new Remark(Reason.UNKNOWN_KIND, resource.line(), resource.type()));
			path.ifPresent(this.seen::add);
			return;
		}
		if (!resource.isItem() && !resource.isTest()) {
			return;
		}
		if (path.filter(this.archive::holds).isEmpty()) {
			this.missing.add(resource.href());
			refuse(resource.href().isEmpty() ? resource.id() : resource.href(),
					new Remark(Reason.MISSING_FILE, resource.line(), resource.href()));
			return;
		}
		if (this.seen.add(path.get())) {
			file(path.get(), resource.facts());
		}
	}

	/** Whether a file that no manifest names looks like an item. */
	private boolean mayBeItem(String name) {
		return name.toLowerCase(Locale.ROOT).endsWith(".xml") && !this.seen.contains(name) && !isHidden(name);
	}

	private static boolean isHidden(String name) {
		return name.startsWith("__MACOSX/") || name.startsWith(".") || name.contains("/.");
	}

	/** What the manifest forgot; other documents are not our business. */
	private void beside(String name) {
		try {
			var root = document(name, XmlReader.ITEM);
			if (QtiReader.isItem(root) || QtiReader.isTest(root)) {
				root(name, root, Facts.NONE);
			}
		}
		catch (RefusedException ex) {
			this.remarks.addAt(ex.remark().line(), ex.remark().reason(), named(name, ex.remark()));
		}
	}

	private void file(String name, Facts facts) {
		try {
			root(name, document(name, XmlReader.ITEM), facts);
		}
		catch (RefusedException ex) {
			refuse(name, new Remark(ex.remark().reason(), ex.remark().line(), named(name, ex.remark())));
		}
	}

	private void root(String name, Node root, Facts facts) {
		if (this.items.size() >= MOST_ITEMS) {
			this.remarks.add(Reason.TOO_MUCH, name, Integer.toString(MOST_ITEMS));
		}
		else if (QtiReader.isItem(root)) {
			withTemplate(root);
			this.items.add(ItemReader.read(root, facts, (source) -> shown(name, source), this.work));
		}
		else if (QtiReader.isTest(root)) {
			QtiReader.tellOfTest(root, this.remarks);
			root.all().filter((node) -> node.is("assessmentItemRef")).forEach((ref) -> checkHeld(name, ref));
		}
		else {
			refuse(name, new Remark(Reason.UNKNOWN_KIND, root.line(), "<" + root.name() + ">"));
		}
	}

	/**
	 * Puts rules that the package holds in a file of their own where an item names them.
	 */
	private void withTemplate(Node root) {
		var rules = root.element("responseProcessing").filter((node) -> node.elements().isEmpty());
		rules.flatMap(this::template).ifPresent((template) -> rules.get().addAll(template.elements()));
	}

	private Optional<Node> template(Node rules) {
		var address = rules.attribute("template");
		var last = address.substring(address.lastIndexOf('/') + 1).replaceFirst("\\.xml$", "") + ".xml";
		return this.archive.names()
			.stream()
			.filter((name) -> name.endsWith("/" + last) && !isHidden(name))
			.findFirst()
			.flatMap(this::readTemplate);
	}

	private Optional<Node> readTemplate(String name) {
		try {
			return Optional.of(document(name, XmlReader.ITEM)).filter((node) -> node.is("responseProcessing"));
		}
		catch (RefusedException ex) {
			this.remarks.addAt(ex.remark().line(), ex.remark().reason(), named(name, ex.remark()));
			return Optional.empty();
		}
	}

	/** A test may name items that the package does not hold. */
	private void checkHeld(String test, Node reference) {
		var href = reference.attribute("href");
		if (Paths.resolve(test, href).filter(this.archive::holds).isEmpty() && this.missing.add(href)) {
			refuse(href, new Remark(Reason.MISSING_FILE, reference.line(), href));
		}
	}

	private Optional<byte[]> shown(String item, String source) {
		var path = Paths.resolve(item, source);
		if (path.isEmpty()) {
			return Optional.empty();
		}
		try {
			return this.archive.bytes(path.get());
		}
		catch (ArchiveException ex) {
			Archives.tell(ex, this.remarks);
			return Optional.empty();
		}
	}

	private Node document(String name, int longest) throws RefusedException {
		var told = new Remarks(0);
		var bytes = bytes(name);
		this.length += bytes.length;
		if (this.length > LONGEST) {
			throw new RefusedException(Reason.TOO_MUCH, 0, "XML", LONGEST + " B");
		}
		var root = XmlReader.read(bytes, longest, told);
		told.toList().forEach((remark) -> this.remarks.add(remark.reason(), named(name, remark)));
		return root;
	}

	private byte[] bytes(String name) throws RefusedException {
		try {
			return this.archive.bytes(name).orElseThrow(() -> new RefusedException(Reason.MISSING_FILE, 0, name));
		}
		catch (ArchiveException ex) {
			var why = Archives.remark(ex);
			throw new RefusedException(why.reason(), 0, why.details().toArray(String[]::new));
		}
	}

	private void refuse(String name, Remark why) {
		this.items.add(new Import.Refused(name, 0, List.of(why)));
	}

	/** An unreadable document is told by its name too. */
	private static String[] named(String name, Remark remark) {
		var details = remark.details().toArray(String[]::new);
		if (NAMED.contains(remark.reason()) && details.length > 0) {
			details[0] = name + ": " + details[0];
		}
		return details;
	}

}
