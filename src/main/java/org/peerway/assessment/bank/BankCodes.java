package org.peerway.assessment.bank;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

	private static final int TRIES = 20;

	private final BankQuestionRepository questions;

	BankCodes(BankQuestionRepository questions) {
		this.questions = questions;
	}

	/** An id like the one the draft asks for, or like its title. */
	String free(DraftTree tree) {
		var base = base(tree);
		var candidates = Stream
			.concat(Stream.of(base), IntStream.rangeClosed(2, TRIES).mapToObj((number) -> base + "-" + number))
			.toList();
		Set<String> taken = new HashSet<>(this.questions.codesAmong(candidates));
		return candidates.stream()
			.filter((code) -> !taken.contains(code))
			.findFirst()
			.orElseGet(() -> base + "-" + UUID.randomUUID().toString().substring(0, 8));
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
