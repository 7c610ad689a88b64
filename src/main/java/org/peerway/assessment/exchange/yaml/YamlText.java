package org.peerway.assessment.exchange.yaml;

import java.util.LinkedHashMap;
import java.util.Map;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes YAML as people write it. */
final class YamlText {

	private YamlText() {
	}

	static String of(Map<String, ?> tree) {
		var options = new DumperOptions();
		options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
		options.setIndentWithIndicator(true);
		options.setIndicatorIndent(2);
		options.setIndent(4);
		options.setWidth(110);
		options.setSplitLines(false);
		return new Yaml(options).dump(new LinkedHashMap<>(tree));
	}

}
