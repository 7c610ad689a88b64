package org.peerway.certification;

import java.time.Instant;
import java.util.List;

import org.peerway.course.Programme;
import org.peerway.learning.ModuleState;
import org.peerway.people.PersonId;

/**
 * The requirements of a programme, each with what was found: the same for the applicant,
 * the guard and the office.
 */
public record Worksheet(Programme programme, List<Line> lines) {

	public Worksheet {
		lines = List.copyOf(lines);
	}

	public boolean isMet() {
		return this.lines.stream().allMatch((line) -> line.finding().isMet());
	}

	public long met() {
		return this.lines.stream().filter((line) -> line.finding().isMet()).count();
	}

	public List<Line> missing() {
		return this.lines.stream().filter((line) -> !line.finding().isMet()).toList();
	}

	/** One requirement with what was found. */
	public record Line(Programme.Requirement requirement, Finding finding) {
	}

	/** What is on record for a requirement. */
	public sealed interface Finding {

		boolean isMet();

		/**
		 * The modules of the course.
		 *
		 * @param minutes training time of the modules that are done
		 * @param version number of the course version
		 */
		record Modules(List<ModuleState> published, int minutes, String course, int version) implements Finding {

			public Modules {
				published = List.copyOf(published);
			}

			public long done() {
				return this.published.stream().filter(ModuleState::isDone).count();
			}

			@Override
			public boolean isMet() {
				return !this.published.isEmpty() && this.published.stream().allMatch(ModuleState::isDone);
			}

		}

		/** A trainer has stated that the person is ready. */
		record Attested(PersonId trainer, String statement, Instant at) implements Finding {

			@Override
			public boolean isMet() {
				return true;
			}

		}

		/** No trainer has stated so yet. */
		record NotAttested() implements Finding {

			@Override
			public boolean isMet() {
				return false;
			}

		}

		/** The person accepted this version of the code of ethics. */
		record Accepted(String version, Instant at) implements Finding {

			@Override
			public boolean isMet() {
				return true;
			}

		}

		/** The code of ethics was not accepted in this version. */
		record NotAccepted(String version) implements Finding {

			@Override
			public boolean isMet() {
				return false;
			}

		}

		/** The person is not enrolled in the programme's course. */
		record NotEnrolled() implements Finding {

			@Override
			public boolean isMet() {
				return false;
			}

		}

	}

}
