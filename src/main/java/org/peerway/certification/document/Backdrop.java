package org.peerway.certification.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.peerway.base.document.Deflated;
import org.peerway.base.document.Paper;

/**
 * Border, hills and the place for the seal: the same on all certificates of one paper, so
 * drawn once.
 */
final class Backdrop {

	private static final List<Deflated> DRAWN = Stream.of(Paper.values()).map(Backdrop::draw).toList();

	private Backdrop() {
	}

	static PDFormXObject of(Paper paper, PDDocument document) throws IOException {
		COSStream stream = DRAWN.get(paper.ordinal()).into(document.getDocument().createCOSStream());
		PDFormXObject form = new PDFormXObject(new PDStream(stream));
		form.setBBox(paper.lying());
		form.setResources(new PDResources());
		return form;
	}

	private static Deflated draw(Paper paper) {
		try (PDDocument scratch = new PDDocument()) {
			PDPage page = new PDPage(paper.lying());
			try (PDPageContentStream content = new PDPageContentStream(scratch, page)) {
				content.transform(new Matrix(Paper.POINTS_PER_PIXEL, 0, 0, -Paper.POINTS_PER_PIXEL, 0,
						paper.lying().getHeight()));
				Ornaments ornaments = new Ornaments(content);
				ornaments.hills(paper.longSide(), paper.shortSide());
				ornaments.border(paper.longSide(), paper.shortSide());
				ornaments.rosette(Foot.column(paper, 0), Foot.sealMiddle(paper));
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			try (InputStream drawn = page.getContents()) {
				drawn.transferTo(out);
			}
			return new Deflated(out.toByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
