package org.peerway.assessment.bank;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peerway.Acting;
import org.peerway.assessment.TopicSource;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Kind;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

abstract class BankPoolTests extends BankFixture {

	@Autowired
	private LiveQuestions engine;

	@Autowired
	private TopicSource topics;

	private UUID folder;

	private UUID easy;

	private UUID hard;

	private UUID statement;

	@BeforeEach
	void threeLiveOnes() {
		this.folder = folder();
		this.easy = live(this.folder,
				with(with(single("Easy?"), "difficulty", "easy"), "concepts", List.of("hope", "voice")), "a", "b");
		this.hard = live(this.folder, with(with(single("Hard?"), "difficulty", "hard"), "concepts", List.of("power")),
				"a");
		this.statement = live(this.folder, Map.of("kind", "true-false", "title", "T", "ask", "So?", "answer", true));
		draft(this.folder, single("Draft?"), "a", "b");
	}

	@Test
	void onlyLiveQuestionsAreDrawn() {
		assertThat(this.bank.find(pool(this.folder))).containsExactlyInAnyOrder(this.easy, this.hard, this.statement);
		this.bulk.retire(ids(this.hard));

		assertThat(this.bank.find(pool(this.folder))).containsExactlyInAnyOrder(this.easy, this.statement);
		assertThat(this.bank.count(pool(this.folder))).isEqualTo(2);
	}

	@Test
	void eachRuleNarrows() {
		assertThat(found(Set.of("a"), Set.of(), null, Set.of())).containsExactlyInAnyOrder(this.easy, this.hard);
		assertThat(found(Set.of("A", "b"), Set.of(), null, Set.of())).containsExactly(this.easy);
		assertThat(found(Set.of(), Set.of("voice", "power"), null, Set.of())).containsExactlyInAnyOrder(this.easy,
				this.hard);
		assertThat(found(Set.of(), Set.of(), Head.Difficulty.HARD, Set.of())).containsExactly(this.hard);
		assertThat(found(Set.of(), Set.of(), null, Set.of(Kind.TRUE_FALSE))).containsExactly(this.statement);
		assertThat(found(Set.of("b"), Set.of("power"), null, Set.of())).isEmpty();
		assertThat(this.bank
			.find(new PoolRule(this.folder, Set.of(), Set.of(), Set.of(), null, Set.of(), Locale.of("es")))).isEmpty();
	}

	@Test
	void modulesStandForWhatTheyTeach() {
		var module = this.topics.inForce().modules().getFirst();
		var concept = module.concepts().iterator().next();
		var taught = live(this.folder, with(single("Taught?"), "concepts", List.of(concept)));

		assertThat(inModules(Set.of(module.id()))).containsExactly(taught);
		assertThat(inModules(Set.of("no-such-module"))).isEmpty();
		assertThat(inModules(Set.of())).contains(taught, this.easy);
	}

	private List<UUID> inModules(Set<String> modules) {
		return this.bank.find(new PoolRule(this.folder, Set.of(), modules, Set.of(), null, Set.of(), Locale.ENGLISH));
	}

	private List<UUID> found(Set<String> tags, Set<String> concepts, Head.Difficulty difficulty, Set<Kind> kinds) {
		return this.bank.find(new PoolRule(this.folder, tags, Set.of(), concepts, difficulty, kinds, Locale.ENGLISH));
	}

	@Test
	void innerFoldersBelongToTheirOuterOnes() {
		var inner = this.folders.create(this.folder, new FolderName("Inner")).orElseThrow();
		var id = live(inner, single("Inner?"));

		assertThat(this.bank.find(pool(this.folder))).hasSize(4).contains(id);
		assertThat(this.bank.find(pool(inner))).containsExactly(id);
		assertThat(this.bank.count(pool(null))).isGreaterThanOrEqualTo(4);
	}

	@Test
	void poolSaysWhatTheLiveVersionSays() {
		this.drafts.save(this.easy, item(this.easy).step(), with(single("Harder?"), "difficulty", "hard"));

		assertThat(found(Set.of(), Set.of("hope"), Head.Difficulty.EASY, Set.of())).containsExactly(this.easy);
		publish(this.easy);

		assertThat(found(Set.of(), Set.of("hope"), null, Set.of())).isEmpty();
		assertThat(found(Set.of(), Set.of(), Head.Difficulty.HARD, Set.of())).containsExactlyInAnyOrder(this.easy,
				this.hard);
	}

	@Test
	void liveVersionsComeInTheOrderAskedFor() {
		var asked = ids(this.statement, this.easy, UUID.randomUUID(), this.hard, this.easy);

		assertThat(this.bank.live(asked)).extracting(LiveQuestion::id)
			.containsExactly(this.statement, this.easy, this.hard);
		assertThat(this.bank.live(asked)).extracting(LiveQuestion::version).containsOnly(1);
		assertThat(this.bank.live(List.of())).isEmpty();
	}

	@Test
	void engineReadsOldVersionsWhoeverActs() {
		this.drafts.save(this.easy, item(this.easy).step(), single("Newer?"));
		publish(this.easy);
		Acting.asNobody();

		assertThat(this.engine.version(this.easy, 1)).hasValueSatisfying((version) -> {
			assertThat(version.question().head().ask()).isEqualTo("Easy?");
			assertThat(version.language()).isEqualTo(Locale.ENGLISH);
		});
		assertThat(this.engine.version(this.easy, 3)).isEmpty();
		assertThat(this.engine.live(ids(this.easy))).extracting(LiveQuestion::version).containsExactly(2);
		assertThat(this.engine.count(pool(this.folder))).isEqualTo(3);
	}

}
