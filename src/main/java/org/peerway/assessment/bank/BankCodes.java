package org.peerway.assessment.bank;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.peerway.assessment.bank.check.DraftTree;
import org.peerway.assessment.exchange.item.Ids;

import org.springframework.stereotype.Component;

/**
 * Gives questions the ids by which papers and files know them, each once in the bank.
 * Call it while a change of the bank goes on: then nobody else does.
 */
@Component
class BankCodes {

	private static final int LONGEST = 50;

	private final BankQuestionRepository questions;

	BankCodes(BankQuestionRepository questions) {
		this.questions = questions;
	}

	/** An id like the one the draft asks for, or like its title. */
	String free(DraftTree tree) {
		return free(base(tree), new HashSet<>(this.questions.codesLike(base(tree) + "%")), new HashMap<>());
	}

	/** The same for many at once. */
	List<String> free(List<DraftTree> trees) {
		var taken = new HashSet<>(this.questions.codesLike("%"));
		var numbers = new HashMap<String, Integer>();
		return trees.stream().map((tree) -> free(base(tree), taken, numbers)).toList();
	}

	private static String free(String base, Set<String> taken, Map<String, Integer> numbers) {
		var code = base;
		while (!taken.add(code)) {
			code = base + "-" + numbers.merge(base, 2, (number, two) -> number + 1);
		}
		return code;
	}

	private static String base(DraftTree tree) {
		var wanted = List.of(tree.text("id"), tree.text("title"), tree.text("ask"), tree.text("kind"))
			.stream()
			.filter((words) -> !words.isEmpty())
			.findFirst()
			.orElse("");
		var slug = new Ids().like(wanted);
		return slug.substring(0, Math.min(slug.length(), LONGEST)).replaceAll("-+$", "");
	}

}
