package org.peerway.assessment.bank;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.peerway.assessment.TopicSource;
import org.peerway.assessment.bank.check.DraftTree;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.Question;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the engine gets published questions from while it draws, puts and grades, whoever
 * is acting. It holds the keys, so no screen may hand on what it gives;
 * {@link BankService} is for people.
 */
@Component
public class LiveQuestions {

	private static final int KEPT = 5_000;

	private static final UUID NONE = new UUID(0, 0);

	private final BankVersionRepository versions;

	private final PoolRepository pools;

	private final FolderStore folders;

	private final TopicSource topics;

	/** Versions never change, so what was read once holds on every machine. */
	private final Cache<Key, Question> read = Caffeine.newBuilder().maximumSize(KEPT).build();

	LiveQuestions(BankVersionRepository versions, PoolRepository pools, FolderStore folders, TopicSource topics) {
		this.versions = versions;
		this.pools = pools;
		this.folders = folders;
		this.topics = topics;
	}

	/** The live versions of questions, in their order; what is not live is left out. */
	@Transactional(readOnly = true)
	public List<LiveQuestion> live(Collection<UUID> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		Map<UUID, BankVersionRepository.Live> found = this.versions.live(ids)
			.stream()
			.collect(Collectors.toMap(BankVersionRepository.Live::question, Function.identity()));
		return ids.stream().distinct().filter(found::containsKey).map(found::get).map(this::question).toList();
	}

	/** A version, live or not. */
	@Transactional(readOnly = true)
	public Optional<LiveQuestion> version(UUID id, int number) {
		return this.versions.version(id, number).map(this::question);
	}

	private LiveQuestion question(BankVersionRepository.Live live) {
		var question = this.read.get(new Key(live.question(), live.number()),
				(key) -> DraftTree.read(live.text()).question());
		return new LiveQuestion(live.question(), live.number(), Locale.of(live.language()), question);
	}

	/** The live questions that a rule lets in, in an order that stays. */
	@Transactional(readOnly = true)
	public List<UUID> find(PoolRule rule) {
		return this.pools.find(pool(rule));
	}

	/** How many live questions a rule lets in. */
	@Transactional(readOnly = true)
	public long count(PoolRule rule) {
		return this.pools.count(pool(rule));
	}

	private PoolRepository.Pool pool(PoolRule rule) {
		var folder = rule.folder();
		var difficulty = rule.difficulty();
		return new PoolRepository.Pool(rule.language().getLanguage(), folder == null,
				(folder != null) ? this.folders.tree().withInner(folder) : Set.of(NONE), difficulty == null,
				(difficulty != null) ? difficulty : Head.Difficulty.EASY, rule.kinds().isEmpty(),
				rule.kinds().isEmpty() ? Set.of(Kind.SINGLE) : rule.kinds(), rule.concepts().isEmpty(),
				rule.concepts().isEmpty() ? Set.of("") : rule.concepts(), rule.modules().isEmpty(), topics(rule),
				rule.tags().size(), rule.tags().isEmpty() ? Set.of("") : rule.tags());
	}

	/** What the modules teach; no list of a query is empty. */
	private Set<String> topics(PoolRule rule) {
		var taught = rule.modules().isEmpty() ? Set.<String>of() : this.topics.inForce().taughtIn(rule.modules());
		return taught.isEmpty() ? Set.of("") : taught;
	}

	/** A version of a question. */
	private record Key(UUID question, int version) {
	}

}
