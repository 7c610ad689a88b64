package org.peerway.assessment.bank.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.peerway.assessment.bank.check.Problem.Kind;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Question;
import org.peerway.base.yaml.Entry;

/** Lists all that keeps a draft from being published, not only what comes first. */
public final class DraftCheck {

	private static final int TITLE = 200;

	private static final int WORD = 100;

	private static final int CONCEPTS = 20;

	private DraftCheck() {
	}

	/** What is wrong; nothing if the draft makes a question. */
	public static List<Problem> check(Map<String, Object> tree) {
		return check(new DraftTree(tree));
	}

	/** What is wrong; nothing if the draft makes a question. */
	public static List<Problem> check(DraftTree tree) {
		var problems = new Problems();
		var place = new Place(tree.entry(), "", problems);
		head(place);
		kind(tree).ifPresentOrElse((kind) -> BodyCheck.check(kind, place),
				() -> place.problem("kind", tree.text("kind").isEmpty() ? Kind.MISSING : Kind.UNKNOWN_KIND));
		if (problems.list().isEmpty()) {
			build(tree, problems);
		}
		return problems.list();
	}

	/**
	 * The kind of question that a draft is to become, if it is one that there is.
	 */
	public static Optional<org.peerway.assessment.question.Kind> kind(DraftTree tree) {
		return KindWords.kind(tree.text("kind"));
	}

	private static void head(Place place) {
		place.text("id", 60);
		place.text("title", TITLE);
		place.text("ask");
		place.textIfThere("scene");
		place.textIfThere("hint");
		place.textIfThere("said");
		place.textIfThere("source");
		place.textIfThere("lesson", WORD);
		place.oneOf("difficulty", Head.Difficulty.class);
		place.oneOf("level", Head.Level.class);
		place.words("concepts", CONCEPTS, WORD);
	}

	/** The last word is the question's own. */
	private static void build(DraftTree tree, Problems problems) {
		try {
			tree.question();
		}
		catch (Entry.Unreadable ex) {
			problems.add(new Problem(ex.property(), Kind.MISSING));
		}
		catch (IllegalArgumentException ex) {
			problems.add(new Problem("", Kind.RULE, String.valueOf(ex.getMessage())));
		}
	}

	/**
	 * The question.
	 * @throws IllegalArgumentException if there is a problem
	 */
	public static Question question(DraftTree tree) {
		var problems = check(tree);
		if (!problems.isEmpty()) {
			throw new IllegalArgumentException("A draft with problems is no question: " + problems);
		}
		return tree.question();
	}

	/** What was found, each once. */
	static final class Problems {

		private final List<Problem> found = new ArrayList<>();

		void add(Problem problem) {
			if (!this.found.contains(problem)) {
				this.found.add(problem);
			}
		}

		List<Problem> list() {
			return List.copyOf(this.found);
		}

	}

}
