package org.peerway.roleplay.exchange.twine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.peerway.base.file.Characters;
import org.peerway.roleplay.exchange.Import;
import org.peerway.roleplay.exchange.Reason;
import org.peerway.roleplay.exchange.Remarks;
import org.peerway.roleplay.exchange.part.Limits;
import org.peerway.roleplay.exchange.part.TextReader;

/**
 * Reads what Twine 2 publishes, and its archives of several stories.
 *
 * @see <a href="https://github.com/iftechfoundation/twine-specs">The specification</a>
 */
public final class TwineHtmlReader extends TextReader {

	private static final int DEEPEST = 200;

	private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

	private static final Set<String> KNOWN = Set.of("name", "ifid", "format", "format-version", "startnode", "creator",
			"creator-version", "zoom", "hidden");

	private static final Set<String> KNOWN_OF_PASSAGE = Set.of("pid", "name", "tags", "position", "size");

	@Override
	protected Import read(String html, Remarks ofFile) {
		var document = Parser.htmlParser().setMaxDepth(DEEPEST).setTrackPosition(true).parseInput(html, "");
		var found = document.getElementsByTag("tw-storydata");
		if (found.size() > Limits.STORIES) {
			ofFile.add(Reason.TOO_MUCH, "<tw-storydata>", String.valueOf(Limits.STORIES));
		}
		var stories = new ArrayList<Import.Story>();
		int places = 0;
		for (Element data : found.stream().limit(Limits.STORIES).toList()) {
			var story = story(document, data, Limits.PLACES - places);
			places += story.passages().size();
			StoryReader.read(story).ifPresentOrElse(stories::add, () -> ofFile.add(Reason.NO_SCENARIO));
		}
		if (found.isEmpty()) {
			ofFile.add(Reason.NO_SCENARIO);
		}
		return new Import(stories, ofFile.toList());
	}

	private static TwineStory story(Document document, Element data, int most) {
		var told = new Remarks(line(data));
		StoryData.tellIfid(data.attr("ifid"), told);
		leftOut(data, KNOWN, told);
		data.getElementsByTag("tw-tag").forEach((tag) -> told.addAt(line(tag), Reason.LEFT_OUT, tag.outerHtml()));
		var elements = data.getElementsByTag("tw-passagedata");
		if (elements.size() > most) {
			told.add(Reason.TOO_MUCH, "<tw-passagedata>", String.valueOf(Limits.PLACES));
		}
		var passages = new ArrayList<Passage>();
		programs(data).forEach(passages::add);
		elements.stream().limit(most).map(TwineHtmlReader::passage).forEach(passages::add);
		if (elements.stream().anyMatch((passage) -> passage.hasAttr("position") || passage.hasAttr("size"))) {
			told.add(Reason.LEFT_OUT, "position, size");
		}
		var language = document.getElementsByTag("html").attr("lang");
		return new TwineStory(Characters.shown(data.attr("name")), data.attr("format"), start(data, elements),
				Optional.of(language).filter((code) -> LANGUAGE.matcher(code).matches()), passages, told);
	}

	/** The name of the passage where the story begins; its number if there is none. */
	private static Optional<String> start(Element data, List<Element> passages) {
		var pid = data.attr("startnode");
		if (pid.isEmpty()) {
			return Optional.empty();
		}
		return passages.stream()
			.filter((passage) -> passage.attr("pid").equals(pid))
			.map((passage) -> Characters.shown(passage.attr("name")))
			.findFirst()
			.or(() -> Optional.of("#" + pid));
	}

	private static Passage passage(Element element) {
		var told = new Remarks(line(element));
		leftOut(element, KNOWN_OF_PASSAGE, told);
		if (!element.hasAttr("name")) {
			told.add(Reason.MISSING, "name");
		}
		if (!element.children().isEmpty()) {
			told.add(Reason.LEFT_OUT, element.child(0).outerHtml());
		}
		var tags = Stream.of(element.attr("tags").split("\\s+")).filter((tag) -> !tag.isEmpty()).distinct().toList();
		var text = Characters.shown(element.wholeText());
		int before = (int) text.substring(0, text.length() - text.stripLeading().length())
			.chars()
			.filter((ch) -> ch == '\n')
			.count();
		return new Passage(Characters.shown(element.attr("name")), tags, text.strip(), line(element),
				textLine(element) + before, told);
	}

	/** Programs and styles, which come as elements of their own. */
	private static Stream<Passage> programs(Element data) {
		return data.select("script, style")
			.stream()
			.filter((element) -> !element.data().isBlank())
			.map((element) -> new Passage("<" + element.normalName() + ">", List.of("script"), "", line(element),
					line(element), new Remarks(line(element))));
	}

	private static void leftOut(Element element, Set<String> known, Remarks told) {
		element.attributes()
			.asList()
			.stream()
			.filter((attribute) -> !known.contains(attribute.getKey()) && !attribute.getValue().isEmpty())
			.forEach((attribute) -> told.add(Reason.LEFT_OUT, attribute.getKey() + "=" + attribute.getValue()));
	}

	private static int line(Element element) {
		return Math.max(0, element.sourceRange().start().lineNumber());
	}

	private static int textLine(Element element) {
		return Math.max(0, element.sourceRange().end().lineNumber());
	}

}
