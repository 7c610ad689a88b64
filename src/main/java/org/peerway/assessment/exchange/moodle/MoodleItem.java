package org.peerway.assessment.exchange.moodle;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.Media;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.exchange.item.HeadTags;
import org.peerway.assessment.exchange.item.Ids;
import org.peerway.assessment.exchange.item.Numbers;
import org.peerway.assessment.exchange.item.Titles;
import org.peerway.assessment.exchange.text.Markup;
import org.peerway.assessment.exchange.text.MediaShelf;
import org.peerway.assessment.exchange.text.TextFormat;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Question;

/**
 * A question of the file while it is read: its texts, its files, what is said about it.
 */
final class MoodleItem {

	private final XmlElement element;

	private final Remarks remarks;

	private static final String HTML = "html";

	private final Set<XmlElement> holders = new LinkedHashSet<>();

	private final EmbeddedFiles files = new EmbeddedFiles();

	private final MediaShelf shelf = new MediaShelf(this.files::bytes);

	private final HeadTags tags;

	MoodleItem(XmlElement element, Remarks remarks) {
		this.element = element;
		this.remarks = remarks;
		this.tags = HeadTags.read(element.child("tags")
			.map((list) -> list.children("tag").stream().map(XmlElement::flat).filter((tag) -> !tag.isEmpty()).toList())
			.orElse(List.of()));
	}

	XmlElement element() {
		return this.element;
	}

	Remarks remarks() {
		return this.remarks;
	}

	/** The text in a child as Markdown; empty if there is none. */
	String markdown(String child) {
		return this.element.child(child).map(this::markdown).orElse("");
	}

	/** The text of an element as Markdown. */
	String markdown(XmlElement holder) {
		return read(holder, source(holder));
	}

	/** A text that stood in an element, as Markdown. */
	String read(XmlElement holder, String text) {
		if (isMixed(holder)) {
			return fromHtml(text);
		}
		var format = TextFormat.named(holder.attribute("format", HTML)).orElse(TextFormat.HTML);
		return format.read(text, this.shelf, this.remarks);
	}

	/** The HTML of an element as Markdown. */
	String fromHtml(String html) {
		return Markup.fromHtml(html, this.shelf, this.remarks);
	}

	/** The text of an element as it is written, its markup left out and told. */
	String raw(XmlElement holder) {
		take(holder);
		text(holder).markup().forEach((markup) -> this.remarks.leftOut("<" + markup.name() + ">"));
		return text(holder).characters();
	}

	/**
	 * The text of an element as it is written; HTML where it has elements of HTML instead
	 * of their characters.
	 */
	String source(XmlElement holder) {
		take(holder);
		if (!isMixed(holder)) {
			return text(holder).text();
		}
		var format = holder.attribute("format", HTML);
		if (!format.equals(HTML)) {
			this.remarks.replaced("format=\"" + format + "\"", "format=\"html\"");
		}
		return text(holder).html();
	}

	private void take(XmlElement holder) {
		this.files.add(holder);
		this.holders.add(holder);
	}

	private static boolean isMixed(XmlElement holder) {
		return !text(holder).markup().isEmpty();
	}

	private static XmlElement text(XmlElement holder) {
		return holder.child("text").orElse(holder);
	}

	boolean flag(String child, boolean otherwise) {
		return switch (this.element.value(child, "").toLowerCase(Locale.ROOT)) {
			case "1", "true", "yes" -> true;
			case "0", "false", "no" -> false;
			default -> otherwise;
		};
	}

	/** What every question has. */
	Head head(String ask, Ids ids) {
		var title = Titles.of(this.element.value("name", ""), ask);
		var number = this.element.value("idnumber", "");
		var id = ids.like(number.isEmpty() ? title : number);
		if (!number.isEmpty() && !number.equals(id)) {
			this.remarks.replaced("<idnumber>: " + number, id);
		}
		tellGrade();
		var aids = new Head.Aids(this.tags.difficulty(), hint(), this.tags.source(),
				orNull(markdown("generalfeedback")));
		return new Head(id, title, this.tags.concepts(), this.tags.level(), this.tags.lesson(), null, ask + picture(),
				aids);
	}

	/** The question with all that belongs to it; what was not read is told now. */
	ImportedQuestion with(Question question, List<String> folders) {
		Standards.tellRest(this.element, this.remarks);
		this.holders.forEach(this::tellRest);
		this.files.tellUnused(this.remarks);
		List<Media> media = this.shelf.media();
		return new ImportedQuestion(question, folders, this.tags.others(), media);
	}

	/** Tells what nobody read beside a text and within it. */
	private void tellRest(XmlElement holder) {
		Standards.tellRest(holder, this.remarks);
		if (text(holder) != holder) {
			text(holder).unasked()
				.stream()
				.filter((one) -> !text(holder).markup().contains(one))
				.forEach((one) -> this.remarks.leftOut("<" + one.name() + ">: " + one.flat()));
		}
	}

	private void tellGrade() {
		var grade = this.element.value("defaultgrade", "1");
		if (Numbers.plain(grade).filter((points) -> points.doubleValue() == 1).isEmpty()) {
			this.remarks.replaced("<defaultgrade>: " + grade, "1");
		}
	}

	private @Nullable String hint() {
		var hints = this.element.children("hint");
		var texts = hints.stream().map(this::markdown).filter((text) -> !text.isEmpty()).toList();
		if (texts.size() > 1) {
			this.remarks.replaced("<hint> × " + texts.size(), "<hint> × 1");
		}
		hints.forEach((hint) -> Standards.tellRest(hint, this.remarks));
		return orNull(texts.stream().collect(Collectors.joining("\n\n")));
	}

	/** The picture of Moodle 1.9, which stood below the text. */
	private String picture() {
		var name = this.element.value("image", "");
		var bytes = this.element.value("image_base64", "").replaceAll("\\s+", "");
		if (name.isEmpty()) {
			return "";
		}
		if (bytes.isEmpty()) {
			this.remarks.add(Reason.MISSING_MEDIA, name);
			return "";
		}
		var type = name.replaceFirst(".*\\.", "").replaceFirst("(?i)^jpg$", "jpeg");
		return Optional.of(fromHtml("<img alt=\"\" src=\"data:image/" + type + ";base64," + bytes + "\">"))
			.filter((shown) -> !shown.isEmpty())
			.map((shown) -> "\n\n" + shown)
			.orElse("");
	}

	private static @Nullable String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

}
