package org.peerway.certification.document;

import java.awt.Color;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.peerway.base.document.Line;
import org.peerway.base.document.Paper;
import org.peerway.base.document.Sheet;
import org.peerway.base.document.Style;
import org.peerway.base.document.Text;
import org.peerway.base.document.Typeface;

/**
 * The lower part of a certificate: seal, signature and check in three columns, dates and
 * number below.
 */
final class Foot {

	/** 1.2 inches. */
	private static final float QR_SIZE = 115.2f;

	private static final float QR_TOP_FROM_FLOOR = 306;

	private static final float COLUMN_ROOM = 260;

	private static final float WORD_SPACE = 4;

	private static final Style LABEL = new Style(Typeface.LABEL, 13.5f, new Color(0x514652));

	private static final Style ADDRESS = new Style(Typeface.STRONG, 13.5f, new Color(0x514652));

	private static final Style NUMBER = new Style(Typeface.STRONG, 17, new Color(0x33203a));

	private static final Style DATE = new Style(Typeface.HEADING, 17, new Color(0x33203a));

	private static final Style SEAL = new Style(Typeface.ITALIC, 13.5f, new Color(0x5c525d));

	private static final Style SIGNER = new Style(Typeface.HEADING, 16, new Color(0x2a232b));

	private static final Style SIGNATURE = new Style(Typeface.ITALIC, 28, new Color(0x33203a));

	private final CertificateFacts facts;

	private final Words words;

	private final Sheet sheet;

	private final QrCode code;

	private final Line checkAt;

	private final Line address;

	private final float floor;

	private Foot(CertificateFacts facts, Sheet sheet) {
		this.facts = facts;
		this.words = facts.words();
		this.sheet = sheet;
		code = new QrCode(facts.verifyUrl());
		checkAt = Line.of(Text.tidy(words.checkAt()) + " ", LABEL);
		address = Line.fitting(facts.checkPage(), ADDRESS, 290);
		floor = facts.paper().shortSide();
	}

	static void draw(CertificateFacts facts, Sheet sheet) throws IOException {
		Foot foot = new Foot(facts, sheet);
		foot.seal();
		foot.signature();
		foot.qrCode();
		foot.check();
		foot.dates();
	}

	static float top(Paper paper) {
		return paper.shortSide() - QR_TOP_FROM_FLOOR - 12;
	}

	static float sealMiddle(Paper paper) {
		return paper.shortSide() - 240;
	}

	/** The middle of one of the three columns. */
	static float column(Paper paper, int index) {
		float third = (paper.longSide() - 120) / 3;
		return 60 + third * (index + 0.5f);
	}

	private float column(int index) {
		return column(facts.paper(), index);
	}

	private void seal() throws IOException {
		List<Line> lines = Line.balanced(Text.tidy(words.placeForSeal()), SEAL, 76);
		float top = sealMiddle(facts.paper()) - lines.size() * 17.5f / 2;
		lines("P", lines, column(0), top + 13, 17.5f);
	}

	/** The name is written twice; listeners hear it once. */
	private void signature() throws IOException {
		float middle = column(1);
		float line = floor - 238;
		String signer = Text.tidy(facts.signer());
		sheet.decoration(() -> {
			sheet.centred(Line.fitting(signer, SIGNATURE, 300), middle, line - 9);
			sheet.graphics(content -> new Ornaments(content).rule(middle - 160, middle + 160, line));
		});
		lines("P", List.of(Line.fitting(signer, SIGNER, 320)), middle, line + 25, 0);
		lines("P", List.of(Line.fitting(Text.tidy(words.forTheOffice()), LABEL, 320)), middle, line + 50, 0);
	}

	private void qrCode() throws IOException {
		float left = column(2) - QR_SIZE / 2;
		PDStructureElement figure = sheet.element("Figure");
		figure.setAlternateDescription(words.fill(words.qrAlt(), facts.verifyUrl()));
		sheet.box(figure, left, qrTop(), QR_SIZE, QR_SIZE);
		sheet.tagged(figure, () -> sheet.graphics(content -> code.draw(content, left, qrTop(), QR_SIZE)));
	}

	/** A long address takes a line of its own, for which the code moves up. */
	private float qrTop() {
		return floor - QR_TOP_FROM_FLOOR - (addressBesideWords() ? 0 : 15);
	}

	private boolean addressBesideWords() {
		return checkAt.width() + WORD_SPACE + address.width() <= COLUMN_ROOM;
	}

	private void check() throws IOException {
		float line = qrTop() + QR_SIZE + code.quietZone(QR_SIZE) + 12;
		boolean beside = addressBesideWords();
		float width = checkAt.width() + (beside ? WORD_SPACE + address.width() : 0);
		float left = column(2) - width / 2;
		PDStructureElement paragraph = sheet.element("P");
		sheet.tagged(paragraph, () -> sheet.text(checkAt, left, line));
		float addressLine = beside ? line : line + 17;
		link(paragraph, beside ? left + checkAt.width() + WORD_SPACE : column(2) - address.width() / 2, addressLine);
		lines("P", List.of(Line.fitting(facts.code(), NUMBER.sized(15.5f), COLUMN_ROOM)), column(2), addressLine + 20,
				0);
	}

	private void link(PDStructureElement paragraph, float left, float baseline) throws IOException {
		PDStructureElement link = sheet.element("Link", paragraph);
		sheet.tagged(link, () -> sheet.text(address, left, baseline));
		sheet.link(link, facts.verifyUrl(), checkAt.text() + facts.checkPage(), left, baseline - 14, address.width(),
				19);
	}

	private void dates() throws IOException {
		entry(0, words.issued(), Line.of(inWords(facts.issuedOn()), DATE));
		entry(1, words.number(), Line.fitting(facts.serial(), NUMBER, COLUMN_ROOM));
		LocalDate end = facts.expiresOn();
		entry(2, words.inForceUntil(), Line.of(end == null ? Text.tidy(words.noEnd()) : inWords(end), DATE));
	}

	private void entry(int column, String label, Line value) throws IOException {
		List<Line> lines = new ArrayList<>();
		lines.add(Line.of(Text.tidy(label) + " ", LABEL));
		lines.add(value);
		lines("P", lines, column(column), floor - 108, 24);
	}

	private String inWords(LocalDate day) {
		return Text.tidy(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words.locale()).format(day));
	}

	private void lines(String type, List<Line> lines, float middle, float baseline, float lineHeight)
			throws IOException {
		PDStructureElement element = sheet.element(type);
		sheet.tagged(element, () -> {
			float y = baseline;
			for (Line line : lines) {
				sheet.centred(line, middle, y);
				y += lineHeight;
			}
		});
	}

}
