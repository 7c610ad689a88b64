package org.peerway.assessment.edit.draft;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.question.Question;
import org.peerway.base.yaml.Entry;

/**
 * All that is not yet as it has to be in a draft, and the question that it is all the
 * same, if it can be put.
 */
public final class Problems {

	private final List<Problem> list;

	private final @Nullable Question question;

	private Problems(List<Problem> list, @Nullable Question question) {
		this.list = List.copyOf(list);
		this.question = question;
	}

	/** Looks at everything, and does not stop at the first thing found. */
	public static Problems of(Mapping draft) {
		var finder = new Finder();
		KindChecks.check(draft, finder);
		try {
			return new Problems(finder.found(), Drafts.question(draft));
		}
		catch (Entry.Unreadable ex) {
			if (finder.found().isEmpty()) {
				finder.wrong(draft, "", "unreadable", ex.property());
			}
		}
		catch (IllegalArgumentException ex) {
			if (finder.found().isEmpty()) {
				finder.wrong(draft, "", "rule", String.valueOf(ex.getMessage()));
			}
		}
		return new Problems(finder.found(), null);
	}

	public List<Problem> list() {
		return this.list;
	}

	/** The question, as far as it can be put. */
	public Optional<Question> question() {
		return Optional.ofNullable(this.question);
	}

}
