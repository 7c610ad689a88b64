package org.peerway.assessment.bank;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.peerway.Acting;
import org.peerway.StillClock;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Words to tell a test about the bank in. */
@Import(StillClock.Configuration.class)
abstract class BankFixture {

	@Autowired
	BankService bank;

	@Autowired
	BankFolders folders;

	@Autowired
	BankDrafts drafts;

	@Autowired
	BankReview review;

	@Autowired
	BankBulk bulk;

	@Autowired
	StillClock clock;

	final PersonId writer = PersonId.random();

	final PersonId reviewer = PersonId.random();

	@BeforeEach
	void asWriter() {
		Acting.as(this.writer, Role.TRAINER);
	}

	@AfterEach
	void leave() {
		Acting.asNobody();
	}

	void asReviewer() {
		Acting.as(this.reviewer, Role.TRAINER);
	}

	/** A question with two options that could be published. */
	static Map<String, Object> single(String ask, String... options) {
		var tree = new LinkedHashMap<String, Object>();
		tree.put("kind", "single");
		tree.put("title", "About " + ask);
		tree.put("ask", ask);
		var texts = (options.length > 0) ? options : new String[] { "Yes, it is", "No, it is not" };
		tree.put("options",
				IntStream.range(0, texts.length)
					.mapToObj((i) -> Map.<String, Object>of("id", "o" + i, "text", texts[i], "fits", i == 0))
					.toList());
		return tree;
	}

	static Map<String, Object> with(Map<String, Object> tree, String name, Object value) {
		var changed = new LinkedHashMap<>(tree);
		changed.put(name, value);
		return changed;
	}

	UUID draft(Map<String, Object> tree, String... tags) {
		return draft(folder(), tree, tags);
	}

	UUID draft(UUID folder, Map<String, Object> tree, String... tags) {
		return this.drafts.create(folder, Locale.ENGLISH, tree, Arrays.asList(tags));
	}

	/** A folder of its own at the top, because tests share a database. */
	UUID folder() {
		return this.folders.create(null, new FolderName("F " + UUID.randomUUID())).orElseThrow();
	}

	BankItem item(UUID id) {
		return this.bank.item(id).orElseThrow();
	}

	/** Sends and approves what is there, by two people; the writer acts on. */
	int publish(UUID id) {
		asWriter();
		int step = item(id).step();
		this.review.send(id, step, "");
		asReviewer();
		var result = this.review.approve(id, step, "Good");
		asWriter();
		return ((ReviewResult.Published) result).version();
	}

	UUID live(Map<String, Object> tree, String... tags) {
		var id = draft(tree, tags);
		publish(id);
		return id;
	}

	UUID live(UUID folder, Map<String, Object> tree, String... tags) {
		var id = draft(folder, tree, tags);
		publish(id);
		return id;
	}

	PoolRule pool(UUID folder) {
		return new PoolRule(folder, Set.of(), Set.of(), Set.of(), null, Set.of(), Locale.ENGLISH);
	}

	static List<UUID> ids(UUID... ids) {
		return List.of(ids);
	}

}
