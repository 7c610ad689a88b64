package org.peerway.roleplay.exchange.ui;

import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Stream;

import org.peerway.base.Slug;
import org.peerway.roleplay.exchange.Format;
import org.peerway.roleplay.exchange.ScenarioWithMedia;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.write.DraftId;
import org.peerway.roleplay.write.ScenarioWriting;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Sends a draft of a role-play as a file to those who may write it. */
@Controller
class ScenarioDownload {

	private final ScenarioWriting writing;

	ScenarioDownload(ScenarioWriting writing) {
		this.writing = writing;
	}

	@GetMapping("/download/role-plays/{draft}/{format}")
	ResponseEntity<byte[]> download(@PathVariable UUID draft, @PathVariable String format) {
		var wanted = Stream.of(Format.values())
			.filter((one) -> one.name().toLowerCase(Locale.ROOT).equals(format))
			.findFirst()
			.orElseThrow(ScenarioDownload::notThere);
		var scenario = scenario(new DraftId(draft));
		var export = wanted.writer().write(new ScenarioWithMedia(scenario));
		if (!export.written()) {
			throw notThere();
		}
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, wanted.mediaType())
			.header("X-Content-Type-Options", "nosniff")
			.header(HttpHeaders.CONTENT_DISPOSITION,
					"attachment; filename=\"" + name(scenario) + "." + wanted.endings().getFirst() + "\"")
			.body(export.file());
	}

	private Scenario scenario(DraftId id) {
		try {
			return this.writing.open(id).scenario();
		}
		catch (NoSuchElementException ex) {
			throw notThere();
		}
	}

	private static String name(Scenario scenario) {
		var plain = Slug.of(scenario.title());
		return plain.isEmpty() ? "role-play" : plain;
	}

	private static ResponseStatusException notThere() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
