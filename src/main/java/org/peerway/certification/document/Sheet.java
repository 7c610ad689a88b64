package org.peerway.certification.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.util.Matrix;

import static org.peerway.certification.document.Paper.POINTS_PER_PIXEL;

/**
 * The one page with its structure tree: all that is drawn is either tagged for listeners
 * or marked as decoration; lengths in pixels from the upper left corner.
 */
final class Sheet {

	private static final int PAGE_KEY = 0;

	private static final int LINK_KEY = 1;

	private final PDDocument document;

	private final PDPage page;

	private final PDPageContentStream content;

	private final float height;

	private final Map<FontFile, PDFont> fonts = new IdentityHashMap<>();

	private final PDStructureElement root;

	private final COSArray parentsOfContent = new COSArray();

	private final COSArray parentTree = new COSArray();

	Sheet(PDDocument document, Paper paper) throws IOException {
		this.document = document;
		page = new PDPage(paper.page());
		document.addPage(page);
		page.setStructParents(PAGE_KEY);
		page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
		height = paper.height();
		content = new PDPageContentStream(document, page);
		root = new PDStructureElement("Document", structureTree());
		root.getParent().appendKid(root);
	}

	private PDStructureTreeRoot structureTree() {
		PDStructureTreeRoot tree = new PDStructureTreeRoot();
		COSDictionary numbers = new COSDictionary();
		numbers.setItem(COSName.NUMS, parentTree);
		parentTree.add(COSInteger.get(PAGE_KEY));
		parentTree.add(parentsOfContent);
		tree.getCOSObject().setItem(COSName.PARENT_TREE, numbers);
		tree.setParentTreeNextKey(LINK_KEY + 1);
		document.getDocumentCatalog().setStructureTreeRoot(tree);
		return tree;
	}

	PDStructureElement element(String type) {
		return element(type, root);
	}

	PDStructureElement element(String type, PDStructureElement parent) {
		PDStructureElement element = new PDStructureElement(type, parent);
		element.setPage(page);
		parent.appendKid(element);
		return element;
	}

	/** Draws what belongs to an element of the structure. */
	void tagged(PDStructureElement element, Drawing drawing) throws IOException {
		int id = parentsOfContent.size();
		content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), id);
		drawing.draw();
		content.endMarkedContent();
		element.appendKid(id);
		parentsOfContent.add(element.getCOSObject());
	}

	/** Draws what listeners and search may pass over. */
	void decoration(Drawing drawing) throws IOException {
		content.beginMarkedContent(COSName.ARTIFACT);
		drawing.draw();
		content.endMarkedContent();
	}

	void graphics(Graphics graphics) throws IOException {
		content.saveGraphicsState();
		content.transform(new Matrix(POINTS_PER_PIXEL, 0, 0, -POINTS_PER_PIXEL, 0, height * POINTS_PER_PIXEL));
		graphics.draw(content);
		content.restoreGraphicsState();
	}

	void form(PDFormXObject form) throws IOException {
		content.drawForm(form);
	}

	/** Sets a line whose letters stand on the given height. */
	void text(Line line, float x, float baseline) throws IOException {
		if (line.text().codePoints().noneMatch(Text::isMark)) {
			show(line, x, baseline);
			return;
		}
		beginActualText(line.text());
		show(line, x, baseline);
		content.endMarkedContent();
	}

	/**
	 * Says what the letters and loose marks that follow stand for; in place, as some
	 * readers do not look it up in the page's resources.
	 */
	@SuppressWarnings("deprecation")
	private void beginActualText(String text) throws IOException {
		String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
		content.appendRawCommands("/Span <</ActualText <FEFF" + hex + ">>> BDC\n");
	}

	private void show(Line line, float x, float baseline) throws IOException {
		Style style = line.style();
		content.beginText();
		content.setNonStrokingColor(style.color());
		content.setCharacterSpacing(style.tracking() * style.size() * POINTS_PER_PIXEL);
		for (Line.Piece piece : line.pieces()) {
			content.setFont(font(piece.file()), style.size() * POINTS_PER_PIXEL);
			content.setTextMatrix(Matrix.getTranslateInstance((x + piece.x()) * POINTS_PER_PIXEL,
					(height - baseline + piece.rise()) * POINTS_PER_PIXEL));
			content.showText(piece.text());
		}
		content.endText();
	}

	void centred(Line line, float middle, float baseline) throws IOException {
		text(line, middle - line.width() / 2, baseline);
	}

	private PDFont font(FontFile file) throws IOException {
		PDFont font = fonts.get(file);
		if (font == null) {
			font = PDType0Font.load(document, file.font(), true);
			fonts.put(file, font);
		}
		return font;
	}

	void box(PDStructureElement figure, float x, float y, float width, float height) {
		COSDictionary layout = new COSDictionary();
		layout.setName(COSName.O, "Layout");
		layout.setName("Placement", "Block");
		layout.setItem(COSName.BBOX, area(x, y, width, height).getCOSArray());
		figure.getCOSObject().setItem(COSName.A, layout);
	}

	/** Makes an area open an address; {@code link} is the element that holds its text. */
	void link(PDStructureElement link, String address, String says, float x, float y, float width, float height)
			throws IOException {
		PDActionURI action = new PDActionURI();
		action.setURI(address);
		PDBorderStyleDictionary noBorder = new PDBorderStyleDictionary();
		noBorder.setWidth(0);
		PDAnnotationLink annotation = new PDAnnotationLink();
		annotation.setAction(action);
		annotation.setContents(says);
		annotation.setPrinted(true);
		annotation.setBorderStyle(noBorder);
		annotation.setRectangle(area(x, y, width, height));
		annotation.setStructParent(LINK_KEY);
		annotation.setPage(page);
		page.getAnnotations().add(annotation);
		PDObjectReference reference = new PDObjectReference();
		reference.setReferencedObject(annotation);
		link.appendKid(reference);
		parentTree.add(COSInteger.get(LINK_KEY));
		parentTree.add(link.getCOSObject());
	}

	private PDRectangle area(float x, float y, float width, float height) {
		return new PDRectangle(x * POINTS_PER_PIXEL, (this.height - y - height) * POINTS_PER_PIXEL,
				width * POINTS_PER_PIXEL, height * POINTS_PER_PIXEL);
	}

	void finish() throws IOException {
		content.close();
	}

	/** Draws onto the sheet. */
	interface Drawing {

		void draw() throws IOException;

	}

	/** Draws lines and areas, in pixels from the upper left corner. */
	interface Graphics {

		void draw(PDPageContentStream content) throws IOException;

	}

}
