package org.peerway.people.ui;

import java.util.regex.Pattern;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.peerway.people.ActLine;

/** Says entries of the record as people do. */
final class ActWords {

	private static final Pattern ROLE = Pattern.compile("[A-Z]{2,}");

	private static final int SHORT_ID = 8;

	private final Component on;

	ActWords(Component on) {
		this.on = on;
	}

	Component act(ActLine line) {
		var act = new Span(this.on.getTranslation("people.act." + line.act().act()));
		var detail = detail(line);
		if (detail.isEmpty()) {
			return act;
		}
		var more = new Div(detail);
		more.addClassNames("s", "sm", "anywhere");
		return new Div(act, more);
	}

	private String detail(ActLine line) {
		var detail = line.detail().orElse(line.act().detail());
		return switch (line.act().act()) {
			case "person.invited", "person.roles-changed" -> roles(detail);
			case "certificate.issued" -> detail.split(" ")[0];
			case "quiz.published" -> numbered("edition", detail);
			case "question.published", "scenario.published", "scenario.restored" -> numbered("version", detail);
			case "panel.round-closed", "panel.round-opened" -> this.on.getTranslation("people.detail.round", detail);
			case "results.exported" -> detail.substring(detail.indexOf(", ") + 2);
			default -> detail;
		};
	}

	/** The record itself has one language; people have theirs. */
	private String numbered(String what, String detail) {
		return this.on.getTranslation("people.detail." + what, detail.replace(what + " ", ""));
	}

	private String roles(String detail) {
		return ROLE.matcher(detail.replace("[", "").replace("]", "").replace(" to ", " → "))
			.replaceAll((role) -> this.on.getTranslation("people.role." + role.group()));
	}

	String actor(ActLine line) {
		return line.actor()
			.orElseGet(() -> this.on.getTranslation(
					line.act().act().equals("sign-in.refused") ? "people.record.somebody" : "people.record.system"));
	}

	String subject(ActLine line) {
		return line.subject().orElseGet(() -> {
			var parts = line.act().subject().split(":", 2);
			var id = (parts.length > 1) ? parts[1] : "";
			var name = line.thing().orElseGet(() -> id.substring(0, Math.min(SHORT_ID, id.length())));
			return this.on.getTranslation("people.subject." + parts[0], name);
		});
	}

}
