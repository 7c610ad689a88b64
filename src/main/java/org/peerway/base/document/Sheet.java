package org.peerway.base.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
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

import static org.peerway.base.document.Paper.POINTS_PER_PIXEL;

/**
 * The pages of a document with their structure tree: all that is drawn is either tagged
 * for listeners or marked as decoration; lengths in pixels from the upper left corner.
 */
public final class Sheet {

	private final PDDocument document;

	private final PDRectangle size;

	private final float height;

	private final Map<FontFile, PDFont> fonts = new IdentityHashMap<>();

	private final List<Leaf> leaves = new ArrayList<>();

	private final COSArray parentTree = new COSArray();

	private final PDStructureTreeRoot tree = new PDStructureTreeRoot();

	private final PDStructureElement root;

	private int nextKey;

	private Leaf leaf;

	/** A page that is drawn on, and the elements that own what was drawn. */
	private record Leaf(PDPage page, PDPageContentStream content, COSArray parentsOfContent) {
	}

	/** Begins with one page of that size in points. */
	public Sheet(PDDocument document, PDRectangle size) throws IOException {
		this.document = document;
		this.size = size;
		height = size.getHeight() / POINTS_PER_PIXEL;
		plantTree();
		leaf = newLeaf();
		root = new PDStructureElement("Document", tree);
		tree.appendKid(root);
	}

	private void plantTree() {
		COSDictionary numbers = new COSDictionary();
		numbers.setItem(COSName.NUMS, parentTree);
		tree.getCOSObject().setItem(COSName.PARENT_TREE, numbers);
		tree.setParentTreeNextKey(0);
		document.getDocumentCatalog().setStructureTreeRoot(tree);
	}

	private Leaf newLeaf() throws IOException {
		PDPage page = new PDPage(size);
		document.addPage(page);
		COSArray parents = new COSArray();
		page.setStructParents(keyOf(parents));
		page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
		Leaf added = new Leaf(page, new PDPageContentStream(document, page), parents);
		leaves.add(added);
		return added;
	}

	private int keyOf(COSBase parents) {
		parentTree.add(COSInteger.get(nextKey));
		parentTree.add(parents);
		tree.setParentTreeNextKey(nextKey + 1);
		return nextKey++;
	}

	/** Goes on with a further page. */
	public void turn() throws IOException {
		leaf = newLeaf();
	}

	/** Goes back to each page in turn, to draw what depends on how many there are. */
	public void eachPage(PageDrawing drawing) throws IOException {
		for (int index = 0; index < leaves.size(); index++) {
			leaf = leaves.get(index);
			drawing.draw(index + 1, leaves.size());
		}
	}

	/** The page that is drawn on now. */
	public PDPage page() {
		return leaf.page;
	}

	public PDStructureElement element(String type) {
		return element(type, root);
	}

	public PDStructureElement element(String type, PDStructureElement parent) {
		PDStructureElement element = new PDStructureElement(type, parent);
		element.setPage(leaf.page);
		parent.appendKid(element);
		return element;
	}

	/** Draws what belongs to an element of the structure. */
	public void tagged(PDStructureElement element, Drawing drawing) throws IOException {
		int id = leaf.parentsOfContent.size();
		leaf.content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), id);
		drawing.draw();
		leaf.content.endMarkedContent();
		own(element, id);
		leaf.parentsOfContent.add(element.getCOSObject());
	}

	/** A number alone stands for something on the page where the element begins. */
	private void own(PDStructureElement element, int id) {
		if (element.getCOSObject().getCOSDictionary(COSName.PG) == leaf.page.getCOSObject()) {
			element.appendKid(id);
			return;
		}
		COSDictionary elsewhere = new COSDictionary();
		elsewhere.setItem(COSName.TYPE, COSName.getPDFName(PDMarkedContentReference.TYPE));
		PDMarkedContentReference reference = new PDMarkedContentReference(elsewhere);
		reference.setPage(leaf.page);
		reference.setMCID(id);
		element.appendKid(reference);
	}

	/** Draws what listeners and search may pass over. */
	public void decoration(Drawing drawing) throws IOException {
		leaf.content.beginMarkedContent(COSName.ARTIFACT);
		drawing.draw();
		leaf.content.endMarkedContent();
	}

	public void graphics(Graphics graphics) throws IOException {
		leaf.content.saveGraphicsState();
		leaf.content.transform(new Matrix(POINTS_PER_PIXEL, 0, 0, -POINTS_PER_PIXEL, 0, height * POINTS_PER_PIXEL));
		graphics.draw(leaf.content);
		leaf.content.restoreGraphicsState();
	}

	public void form(PDFormXObject form) throws IOException {
		leaf.content.drawForm(form);
	}

	/** Sets a line whose letters stand on the given height. */
	public void text(Line line, float x, float baseline) throws IOException {
		if (line.text().codePoints().noneMatch(Text::isMark)) {
			show(line, x, baseline);
			return;
		}
		beginActualText(line.text());
		show(line, x, baseline);
		leaf.content.endMarkedContent();
	}

	/**
	 * Says what the letters and loose marks that follow stand for; in place, as some
	 * readers do not look it up in the page's resources.
	 */
	@SuppressWarnings("deprecation")
	private void beginActualText(String text) throws IOException {
		String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
		leaf.content.appendRawCommands("/Span <</ActualText <FEFF" + hex + ">>> BDC\n");
	}

	private void show(Line line, float x, float baseline) throws IOException {
		Style style = line.style();
		leaf.content.beginText();
		leaf.content.setNonStrokingColor(style.color());
		leaf.content.setCharacterSpacing(style.tracking() * style.size() * POINTS_PER_PIXEL);
		for (Line.Piece piece : line.pieces()) {
			leaf.content.setFont(font(piece.file()), style.size() * POINTS_PER_PIXEL);
			leaf.content.setTextMatrix(Matrix.getTranslateInstance((x + piece.x()) * POINTS_PER_PIXEL,
					(height - baseline + piece.rise()) * POINTS_PER_PIXEL));
			leaf.content.showText(piece.text());
		}
		leaf.content.endText();
	}

	public void centred(Line line, float middle, float baseline) throws IOException {
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

	public void box(PDStructureElement figure, float x, float y, float width, float height) {
		COSDictionary layout = new COSDictionary();
		layout.setName(COSName.O, "Layout");
		layout.setName("Placement", "Block");
		layout.setItem(COSName.BBOX, area(x, y, width, height).getCOSArray());
		figure.getCOSObject().setItem(COSName.A, layout);
	}

	/** Says whether a heading of a table is about its "Column" or its "Row". */
	public void scope(PDStructureElement heading, String about) {
		COSDictionary table = new COSDictionary();
		table.setName(COSName.O, "Table");
		table.setName("Scope", about);
		heading.getCOSObject().setItem(COSName.A, table);
	}

	/** Makes an area open an address; {@code link} is the element that holds its text. */
	public void link(PDStructureElement link, String address, String says, float x, float y, float width, float height)
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
		annotation.setStructParent(keyOf(link.getCOSObject()));
		annotation.setPage(leaf.page);
		leaf.page.getAnnotations().add(annotation);
		PDObjectReference reference = new PDObjectReference();
		reference.setReferencedObject(annotation);
		link.appendKid(reference);
	}

	private PDRectangle area(float x, float y, float width, float height) {
		return new PDRectangle(x * POINTS_PER_PIXEL, (this.height - y - height) * POINTS_PER_PIXEL,
				width * POINTS_PER_PIXEL, height * POINTS_PER_PIXEL);
	}

	public void finish() throws IOException {
		for (Leaf written : leaves) {
			written.content.close();
		}
	}

	/** Draws onto the sheet. */
	public interface Drawing {

		void draw() throws IOException;

	}

	/** Draws onto one of several pages. */
	public interface PageDrawing {

		void draw(int number, int of) throws IOException;

	}

	/** Draws lines and areas, in pixels from the upper left corner. */
	public interface Graphics {

		void draw(PDPageContentStream content) throws IOException;

	}

}
