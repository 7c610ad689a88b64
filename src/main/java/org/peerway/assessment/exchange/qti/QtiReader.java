package org.peerway.assessment.exchange.qti;

import java.util.List;
import java.util.Optional;

import org.peerway.assessment.exchange.Import;
import org.peerway.assessment.exchange.QuestionReader;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remark;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.exchange.item.Archives;
import org.peerway.base.file.Archive;
import org.peerway.base.file.ArchiveException;
import org.peerway.base.file.ArchiveLimits;

/** Reads packages of QTI 2.1, 2.2 and 3.0, and single items without a package. */
public final class QtiReader implements QuestionReader {

	@Override
	public Import read(byte[] file) {
		try {
			return Archive.isArchive(file) ? new PackageReader(Archive.open(file, ArchiveLimits.USUAL)).read()
					: document(file);
		}
		catch (ArchiveException ex) {
			return failed(Archives.remark(ex));
		}
		catch (RefusedException ex) {
			return failed(ex.remark());
		}
	}

	private static Import document(byte[] file) throws RefusedException {
		var remarks = new Remarks(0);
		var root = XmlReader.read(file, XmlReader.ITEM, remarks);
		if (isItem(root)) {
			return new Import(List.of(ItemReader.read(root, Facts.NONE, (source) -> Optional.empty(), new Work())),
					remarks.toList());
		}
		if (isTest(root)) {
			tellOfTest(root, remarks);
			root.all()
				.filter((node) -> node.is("assessmentItemRef"))
				.forEach((node) -> remarks.addAt(node.line(), Reason.MISSING_FILE, node.attribute("href")));
			return new Import(List.of(), remarks.toList());
		}
		return failed(new Remark(Reason.UNKNOWN_KIND, root.line(), "<" + root.name() + ">"));
	}

	private static Import failed(Remark why) {
		return new Import(List.of(), List.of(why));
	}

	static boolean isItem(Node root) {
		return root.is("assessmentItem");
	}

	static boolean isTest(Node root) {
		return root.is("assessmentTest") || root.is("assessmentSection") || root.is("assessmentStimulus");
	}

	/** A test is more than its questions: all else is told to be left out. */
	static void tellOfTest(Node root, Remarks remarks) {
		remarks.addAt(root.line(), Reason.LEFT_OUT, root.name() + " " + ItemReader.name(root));
		root.all()
			.filter((node) -> node != root && node.is("assessmentSection"))
			.forEach((node) -> remarks.addAt(node.line(), Reason.LEFT_OUT, node.name() + " " + ItemReader.name(node)));
	}

}
