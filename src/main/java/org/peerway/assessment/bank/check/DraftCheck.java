package org.peerway.assessment.bank.check;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.peerway.assessment.edit.draft.Drafts;
import org.peerway.assessment.edit.draft.Mapping;
import org.peerway.assessment.edit.draft.Problem;
import org.peerway.assessment.edit.draft.Problems;

/** Lists all that keeps a draft from being published, by the path to its field. */
public final class DraftCheck {

	private DraftCheck() {
	}

	/** What is wrong; nothing if the draft makes a question. */
	public static List<DraftProblem> check(Map<String, Object> tree) {
		return check(new DraftTree(tree));
	}

	/** What is wrong; nothing if the draft makes a question. */
	public static List<DraftProblem> check(DraftTree tree) {
		var draft = Mapping.of(Drafts.copy(tree.values()));
		var paths = new IdentityHashMap<Object, String>();
		walk(draft.tree(), "", paths);
		List<DraftProblem> problems = new ArrayList<>();
		if (draft.text("id").isEmpty()) {
			problems.add(new DraftProblem("id", "edit.missing.text", List.of()));
		}
		Problems.of(draft).list().stream().map((one) -> named(one, paths)).distinct().forEach(problems::add);
		return List.copyOf(problems);
	}

	private static DraftProblem named(Problem problem, Map<Object, String> paths) {
		var part = paths.getOrDefault(problem.at().tree(), "");
		return new DraftProblem(under(part, problem.name()), problem.text(), problem.parameters());
	}

	private static void walk(Object value, String path, Map<Object, String> paths) {
		if (value instanceof Map<?, ?> map) {
			paths.put(map, path);
			map.forEach((name, below) -> walk(below, under(path, String.valueOf(name)), paths));
		}
		else if (value instanceof List<?> list) {
			for (int i = 0; i < list.size(); i++) {
				walk(list.get(i), under(path, String.valueOf(i)), paths);
			}
		}
	}

	private static String under(String path, String name) {
		return path.isEmpty() ? name : name.isEmpty() ? path : path + "/" + name;
	}

}
