package org.peerway.roleplay.exchange.twine;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;

import org.peerway.roleplay.exchange.Part;
import org.peerway.roleplay.exchange.ScenarioWithMedia;
import org.peerway.roleplay.exchange.ScenarioWriter;
import org.peerway.roleplay.exchange.part.Losses;
import org.peerway.roleplay.exchange.twine.WrittenStory.WrittenPassage;
import tools.jackson.databind.json.JsonMapper;

/** Writes stories in Twee 3. */
public final class TweeWriter implements ScenarioWriter {

	private static final JsonMapper JSON = JsonMapper.shared();

	@Override
	public Export write(ScenarioWithMedia scenario) {
		var losses = new Losses();
		var story = StoryWriter.write(scenario, losses);
		if (!story.language().equals("en")) {
			losses.notCarried(Part.LANGUAGE);
		}
		if (story.title().startsWith("\\:")) {
			losses.notExact(Part.TITLE, "");
		}
		return new Export(true, text(story).getBytes(StandardCharsets.UTF_8), losses.toList());
	}

	private static String text(WrittenStory story) {
		var twee = new StringBuilder(":: StoryTitle\n").append(story.title().replaceFirst("^::", "\\\\::"))
			.append("\n\n\n:: StoryData\n")
			.append(data(story))
			.append('\n');
		for (WrittenPassage passage : story.passages()) {
			twee.append("\n\n:: ").append(passage.name());
			if (!passage.tags().isEmpty()) {
				twee.append(" [").append(escape(String.join(" ", passage.tags()))).append(']');
			}
			twee.append('\n').append(passage.text()).append('\n');
		}
		return twee.toString();
	}

	private static String data(WrittenStory story) {
		var data = new LinkedHashMap<String, String>();
		data.put("ifid", story.ifid());
		data.put("format", WrittenStory.FORMAT);
		data.put("format-version", WrittenStory.FORMAT_VERSION);
		data.put("start", story.start());
		return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(data);
	}

	private static String escape(String tags) {
		return tags.replaceAll("[\\\\\\[\\]{}]", "\\\\$0");
	}

}
