package org.peerway.roleplay.exchange.h5p;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.peerway.base.Slug;
import org.peerway.base.file.Characters;
import org.peerway.roleplay.exchange.Media;
import org.peerway.roleplay.exchange.Part;
import org.peerway.roleplay.exchange.Reason;
import org.peerway.roleplay.exchange.part.Exact;
import org.peerway.roleplay.exchange.part.Ids;
import org.peerway.roleplay.exchange.part.Losses;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.Lines;
import org.peerway.roleplay.script.Scenario;

/** The content of a Branching Scenario as a tree, with nothing that H5P does not know. */
final class ContentTree {

	private static final int LONGEST_TITLE = 255;

	private final Scenario scenario;

	private final List<Page> pages;

	private final Losses losses;

	private final Html html;

	private final Exact exact;

	private final Map<String, Integer> numbers = new HashMap<>();

	private final Map<String, Media> media = new LinkedHashMap<>();

	ContentTree(Scenario scenario, List<Page> pages, Losses losses) {
		this.scenario = scenario;
		this.pages = pages;
		this.losses = losses;
		this.html = new Html(losses);
		this.exact = new Exact(losses);
		for (int i = 0; i < scenario.endings().size(); i++) {
			this.numbers.putIfAbsent(Page.Way.END + scenario.endings().get(i).id(), -1 - i);
		}
		for (int i = 0; i < pages.size(); i++) {
			this.numbers.put(pages.get(i).name(), i);
		}
	}

	/** What stands in content.json. */
	Map<String, Object> tree() {
		var title = this.exact.line(this.scenario.title(), Part.TITLE, "");
		var slug = Slug.of(title);
		this.losses.renamed(this.scenario.id(), slug.isEmpty() ? "scenario" : slug);
		var content = tree("title", this.html.phrase(title, Part.TITLE, ""), "startScreen", startScreen(title),
				"endScreens", endScreens(), "content", this.pages.stream().map(this::page).toList());
		content.put("scoringOptionGroup", tree("scoringOption", "no-score", "includeInteractionsScores", false));
		content.put("behaviour", tree("enableBackwardsNavigation", false, "forceContentFinished", false,
				"randomizeBranchingQuestions", false));
		content.put("l10n", Words.of(this.scenario.language()).buttons());
		return Map.of("branchingScenario", content);
	}

	/** What stands in h5p.json. */
	Map<String, Object> about() {
		var title = Characters.shown(this.scenario.title()).strip().replaceAll("\\s+", " ");
		return tree("title", title.isEmpty() ? "Peerway" : title.substring(0, Math.min(LONGEST_TITLE, title.length())),
				"language", this.scenario.language().matches("[a-z]{2}") ? this.scenario.language() : "en",
				"mainLibrary", H5pReader.LIBRARY, "embedTypes", List.of("iframe"), "license", "U",
				"preloadedDependencies", H5pWriter.libraries(this.pages));
	}

	/** The pictures, by their paths in the folder of the content. */
	Map<String, Media> media() {
		return this.media;
	}

	/** Scene, role and the like stand one after the other, for there is one text only. */
	private Map<String, Object> startScreen(String title) {
		var parts = new ArrayList<String>();
		part(this.scenario.summary(), Part.SUMMARY, parts);
		part((this.scenario.contentNote() != null) ? this.scenario.contentNote() : "", Part.CONTENT_NOTE, parts);
		var scene = this.exact.text(this.scenario.scene(), Part.SCENE, "");
		if (!scene.isEmpty()) {
			parts.add(scene);
		}
		part(this.scenario.role(), Part.ROLE, parts);
		return tree("startScreenTitle", this.html.paragraphs(title, Part.TITLE, ""), "startScreenSubtitle",
				this.html.paragraphs(String.join("\n\n", parts), Part.SCENE, ""));
	}

	private void part(String text, Part part, List<String> parts) {
		if (!text.isBlank()) {
			this.losses.add(Reason.REPLACED, part.key(), Part.SCENE.key());
			parts.add(Characters.shown(text).strip());
		}
	}

	private List<Map<String, Object>> endScreens() {
		var ids = new Ids("turn", Lines.RESERVED);
		this.pages.forEach((page) -> ids.like(page.name()));
		var screens = new ArrayList<Map<String, Object>>();
		for (Ending ending : this.scenario.endings()) {
			var place = ending.id();
			var title = this.exact.line(ending.title(), Part.TITLE, place);
			this.losses.renamed(place, ids.like(title.isBlank() ? "ending" : title));
			var text = this.exact.text(ending.text(), Part.TEXT, place);
			if (!ending.debrief().isBlank()) {
				this.losses.add(Reason.REPLACED, Part.DEBRIEF.key(), Part.TEXT.key());
				text = (text + "\n\n" + Characters.shown(ending.debrief()).strip()).strip();
			}
			screens.add(tree("endScreenTitle", this.html.paragraphs(title, Part.TITLE, place), "endScreenSubtitle",
					this.html.paragraphs(text, Part.TEXT, place), "contentId", -1 - screens.size()));
		}
		return screens;
	}

	private Map<String, Object> page(Page page) {
		var type = tree("library", library(page.kind()), "params", params(page), "subContentId", subContentId(page),
				"metadata", tree("contentType", contentType(page.kind()), "license", "U", "title", page.name()));
		var tree = tree("type", type, "showContentTitle", false, "proceedButtonText", button(page),
				"forceContentFinished", "useBehavioural", "contentBehaviour", "useBehavioural");
		if (page.kind() != Page.Kind.QUESTION) {
			var way = page.ways().getFirst();
			tree.put("nextContentId", number(way.to()));
			tree.put("feedback", feedback(way, page));
		}
		else {
			tree.put("feedback", Map.of());
		}
		return tree;
	}

	private String button(Page page) {
		var text = (page.kind() == Page.Kind.QUESTION) ? "" : page.ways().getFirst().text();
		return text.isEmpty() ? Words.of(this.scenario.language()).proceed()
				: this.html.phrase(text, Part.TEXT, page.name());
	}

	private Map<String, Object> params(Page page) {
		return switch (page.kind()) {
			case TEXT -> Map.of("text", this.html.paragraphs(page.text(), Part.TEXT, page.name()));
			case IMAGE -> image(page);
			case QUESTION ->
				Map.of("branchingQuestion", tree("question", this.html.paragraphs(page.text(), Part.TEXT, page.name()),
						"alternatives", page.ways().stream().map((way) -> alternative(way, page)).toList()));
		};
	}

	private Map<String, Object> image(Page page) {
		var media = page.media().orElseThrow();
		var path = "images/" + path(media);
		this.media.put(path, media);
		this.losses.renamed(media.name(), path(media));
		return tree("contentName", "Image", "file",
				tree("path", path, "mime", media.type(), "copyright", Map.of("license", "U")), "alt",
				this.html.phrase(page.alternative(), Part.PICTURE, page.name()));
	}

	private static String path(Media media) {
		int dot = media.name().lastIndexOf('.');
		var slug = Slug.of((dot < 0) ? media.name() : media.name().substring(0, dot));
		return (slug.isEmpty() ? "picture" : slug) + "." + Shelf.ending(media.type()).orElse("");
	}

	private Map<String, Object> alternative(Page.Way way, Page page) {
		return tree("text", this.html.phrase(way.text(), Part.TEXT, page.name()), "nextContentId", number(way.to()),
				"feedback", feedback(way, page));
	}

	private Map<String, Object> feedback(Page.Way way, Page page) {
		if (way.feedback().isBlank() && !way.feedback().isEmpty()) {
			this.losses.notExact(Part.FEEDBACK, page.name());
		}
		return way.feedback().isBlank() ? Map.of()
				: tree("title", "", "subtitle", this.html.paragraphs(way.feedback(), Part.FEEDBACK, page.name()));
	}

	private int number(String to) {
		return this.numbers.getOrDefault(to, -1);
	}

	/** Always the same for one page of one scenario, in the form of a random UUID. */
	private String subContentId(Page page) {
		var name = "peerway:" + this.scenario.id() + "/" + page.name();
		var made = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
		return new UUID((made.getMostSignificantBits() & ~0xf000L) | 0x4000L, made.getLeastSignificantBits())
			.toString();
	}

	/** A tree that keeps its order, so that equal scenarios become equal files. */
	private static Map<String, Object> tree(Object... namesAndValues) {
		var tree = new LinkedHashMap<String, Object>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			tree.put((String) namesAndValues[i], namesAndValues[i + 1]);
		}
		return tree;
	}

	static String library(Page.Kind kind) {
		return switch (kind) {
			case QUESTION -> "H5P.BranchingQuestion 1.0";
			case TEXT -> "H5P.AdvancedText 1.1";
			case IMAGE -> "H5P.Image 1.1";
		};
	}

	private static String contentType(Page.Kind kind) {
		return switch (kind) {
			case QUESTION -> "Branching Question";
			case TEXT -> "Text";
			case IMAGE -> "Image";
		};
	}

}
