package org.peerway.learning.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.peerway.roleplay.InsightService;
import org.peerway.roleplay.PlayMode;
import org.peerway.roleplay.ScenarioRef;
import org.peerway.roleplay.insight.Insight;
import org.peerway.roleplay.insight.InsightCsv;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriUtils;

/** Sends what plays of a role-play tell, table by table. */
@Controller
class InsightDownload {

	private final InsightService insights;

	InsightDownload(InsightService insights) {
		this.insights = insights;
	}

	static String address(ScenarioRef ref, InsightCsv.Table table, Optional<PlayMode> mode, Optional<String> group) {
		return "download/insight/" + ref.courseVersion() + "/" + ref.scenario() + "/" + table.key() + ".csv?mode="
				+ mode.map((one) -> one.name().toLowerCase(Locale.ROOT)).orElse("") + "&group="
				+ group.map((name) -> UriUtils.encode(name, StandardCharsets.UTF_8)).orElse("");
	}

	@GetMapping("/download/insight/{version}/{scenario}/{table}.csv")
	void download(@PathVariable UUID version, @PathVariable String scenario, @PathVariable String table,
			@RequestParam(defaultValue = "") String mode, @RequestParam(defaultValue = "") String group,
			HttpServletResponse response) throws IOException {
		var wanted = one(InsightCsv.Table.class, table).orElseThrow(() -> refused(HttpStatus.NOT_FOUND));
		var insight = insight(new ScenarioRef(version, scenario), mode(mode),
				Optional.of(group).filter((name) -> !name.isEmpty()));
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				"attachment; filename=\"" + scenario.replaceAll("[^a-z0-9-]", "") + "-" + wanted.key() + ".csv\"");
		InsightCsv.write(insight, wanted, response.getWriter());
	}

	private Insight insight(ScenarioRef ref, Optional<PlayMode> mode, Optional<String> group) {
		try {
			return this.insights.insight(ref, mode, group);
		}
		catch (NoSuchElementException ex) {
			throw refused(HttpStatus.NOT_FOUND);
		}
	}

	private static Optional<PlayMode> mode(String name) {
		return name.isEmpty() ? Optional.empty()
				: Optional.of(one(PlayMode.class, name).orElseThrow(() -> refused(HttpStatus.BAD_REQUEST)));
	}

	private static <E extends Enum<E>> Optional<E> one(Class<E> type, String name) {
		try {
			return Optional.of(Enum.valueOf(type, name.toUpperCase(Locale.ROOT)));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static ResponseStatusException refused(HttpStatus status) {
		return new ResponseStatusException(status);
	}

}
