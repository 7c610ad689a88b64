package org.peerway.course.content;

import java.util.HashSet;
import java.util.Set;

import org.peerway.base.yaml.Entry;
import org.peerway.base.yaml.Faults;
import org.peerway.course.markdown.Markdown;

/** Checks the programmes and their codes of ethics. */
final class ProgrammeCheck {

	private final ParsedContent content;

	private final Faults faults;

	ProgrammeCheck(ParsedContent content, Faults faults) {
		this.content = content;
		this.faults = faults;
	}

	void check() {
		this.content.programmes().forEach(this::checkProgramme);
		this.content.codes().values().forEach((code) -> {
			ContentSchema.CODE_OF_ETHICS.check(code.front(), this.faults);
			if (code.body().isBlank()) {
				this.faults.add(code.path(), code.bodyLine(), "The code of ethics has no text.",
						"Write the rules below the front matter.");
			}
			Markdown.parse(code.body()).accept(new MarkdownCheck(code, this.faults));
		});
	}

	private void checkProgramme(Entry programme) {
		ContentSchema.PROGRAMME.check(programme, this.faults);
		programme.find("id")
			.filter((id) -> !programme.file().equals("programmes/" + id + ".yaml"))
			.ifPresent((id) -> this.faults.at(programme, "id", "The id “" + id + "” is not the name of the file.",
					"Name the file " + id + ".yaml."));
		checkCourse(programme);
		checkCode(programme);
		checkRequirements(programme);
	}

	private void checkCourse(Entry programme) {
		this.content.course()
			.flatMap((course) -> course.find("id"))
			.ifPresent((course) -> programme.find("course")
				.filter((id) -> !id.equals(course))
				.ifPresent((id) -> this.faults.at(programme, "course", "There is no course “" + id + "”.",
						"course.yaml has the id “" + course + "”.")));
	}

	private void checkCode(Entry programme) {
		programme.find("codeOfEthics").ifPresent((name) -> {
			String path = "programmes/" + name;
			if (!this.content.codes().containsKey(path) && !this.content.unreadable().contains(path)) {
				this.faults.at(programme, "codeOfEthics", "There is no file " + path + ".",
						References.known(this.content.codes().keySet()));
			}
		});
	}

	private void checkRequirements(Entry programme) {
		Set<String> seen = new HashSet<>();
		for (Entry requirement : programme.entries("requirements")) {
			requirement.find("id")
				.filter((id) -> !seen.add(id))
				.ifPresent((id) -> this.faults.at(requirement, "id", "Two requirements have the id “" + id + "”.",
						"Give each requirement an id of its own."));
		}
	}

}
