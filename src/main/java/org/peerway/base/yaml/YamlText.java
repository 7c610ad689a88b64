package org.peerway.base.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** Writes YAML as people write it. */
public final class YamlText {

	private YamlText() {
	}

	/** The text that reads as this tree. */
	public static String of(Map<String, ?> tree) {
		var options = new DumperOptions();
		options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
		options.setIndentWithIndicator(true);
		options.setIndicatorIndent(2);
		options.setIndent(2);
		options.setWidth(110);
		options.setSplitLines(false);
		options.setDereferenceAliases(true);
		return new Yaml(new Texts(options), options).dump(new LinkedHashMap<>(tree));
	}

	/** Several lines stand in a block where that keeps them, else in quotes. */
	private static final class Texts extends Representer {

		private static final Pattern LINE = Pattern.compile("[\\p{L}\\p{N}\\p{P}][\\p{L}\\p{N}\\p{P}\\p{S} ]*+(?<! )");

		private static final Pattern QUOTED = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]");

		Texts(DumperOptions options) {
			super(options);
			this.representers.put(String.class,
					(text) -> representScalar(Tag.STR, (String) text, style((String) text)));
		}

		private static ScalarStyle style(String text) {
			if (!QUOTED.matcher(text).find()) {
				return ScalarStyle.PLAIN;
			}
			return isBlock(text) ? ScalarStyle.LITERAL : ScalarStyle.DOUBLE_QUOTED;
		}

		private static boolean isBlock(String text) {
			return !text.startsWith("\n") && !text.endsWith("\n")
					&& Stream.of(text.split("\n")).allMatch((line) -> line.isEmpty() || LINE.matcher(line).matches());
		}

	}

}
