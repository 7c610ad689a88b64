package org.peerway.roleplay.exchange.twine;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.peerway.roleplay.exchange.Part;
import org.peerway.roleplay.exchange.ScenarioWithMedia;
import org.peerway.roleplay.exchange.ScenarioWriter;
import org.peerway.roleplay.exchange.part.Losses;
import org.peerway.roleplay.exchange.twine.WrittenStory.WrittenPassage;

/** Writes stories as Twine 2 keeps them, for Twine to open and to publish. */
public final class TwineHtmlWriter implements ScenarioWriter {

	private static final int COLUMNS = 8;

	private static final int STEP = 150;

	@Override
	public Export write(ScenarioWithMedia scenario) {
		var losses = new Losses();
		var story = StoryWriter.write(scenario, losses);
		if (!story.language().matches("[a-z]{2}")) {
			losses.notCarried(Part.LANGUAGE);
		}
		return new Export(true, html(story).getBytes(StandardCharsets.UTF_8), losses.toList());
	}

	private static String html(WrittenStory story) {
		var passages = new StringBuilder();
		for (int i = 0; i < story.passages().size(); i++) {
			passages.append(passage(story.passages().get(i), i));
		}
		return """
				<!DOCTYPE html>
				<html%s>
				<head>
				<meta charset="utf-8">
				<title>%s</title>
				</head>
				<body>
				<tw-storydata name="%s" startnode="%d" creator="Peerway" ifid="%s" zoom="1" format="%s" \
				format-version="%s" options="" hidden>
				<style role="stylesheet" id="twine-user-stylesheet" type="text/twine-css"></style>
				<script role="script" id="twine-user-script" type="text/twine-javascript"></script>
				%s</tw-storydata>
				</body>
				</html>
				""".formatted(story.language().matches("[a-z]{2}") ? " lang=\"" + story.language() + "\"" : "",
				escape(story.title()), escape(story.title()), start(story), story.ifid(), WrittenStory.FORMAT,
				WrittenStory.FORMAT_VERSION, passages);
	}

	private static int start(WrittenStory story) {
		List<String> names = story.passages().stream().map(WrittenPassage::name).toList();
		return names.indexOf(story.start()) + 1;
	}

	private static String passage(WrittenPassage passage, int index) {
		var position = (100 + STEP * (index % COLUMNS)) + "," + (100 + STEP * (index / COLUMNS));
		return "<tw-passagedata pid=\"%d\" name=\"%s\" tags=\"%s\" position=\"%s\" size=\"100,100\">%s</tw-passagedata>\n"
			.formatted(index + 1, escape(passage.name()), escape(String.join(" ", passage.tags())), position,
					escape(passage.text()));
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;")
			.replace("<", "&lt;")
			.replace(">", "&gt;")
			.replace("\"", "&quot;")
			.replace("'", "&#39;");
	}

}
