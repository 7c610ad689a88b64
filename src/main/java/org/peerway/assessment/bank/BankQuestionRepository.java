package org.peerway.assessment.bank;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Kind;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Keeps questions with their drafts. */
interface BankQuestionRepository extends Repository<BankQuestion, UUID> {

	BankQuestion save(BankQuestion question);

	Optional<BankQuestion> findById(UUID id);

	List<BankQuestion> findByIdIn(Collection<UUID> ids);

	@Query("""
			select new org.peerway.assessment.bank.BankQuestionRepository$Titled(q.id, q.title)
			from BankQuestion q where q.id in :ids
			""")
	List<Titled> titles(Collection<UUID> ids);

	/** A question with what it is called. */
	record Titled(UUID id, String title) {
	}

	void delete(BankQuestion question);

	boolean existsByFolder(UUID folder);

	@Query("select q.code from BankQuestion q where q.code like :pattern")
	List<String> codesLike(String pattern);

	@Query("""
			select new org.peerway.assessment.bank.Sibling(q.id, q.language, q.status, q.title)
			from BankQuestion q where q.siblingGroup = :group and q.id <> :besides order by q.language
			""")
	List<Sibling> siblings(UUID group, UUID besides);

	@Query("select q.folder as folder, count(q) as questions from BankQuestion q group by q.folder")
	List<FolderCount> countByFolder();

	String LINE = """
			select new org.peerway.assessment.bank.BankQuestionRepository$Line(q.id, q.folder, q.code, q.language, q.kind,
				q.status, q.inReview, q.draft.at, q.liveVersion, q.title, q.difficulty)
			from BankQuestion q
			""";

	@Query(LINE + " where q.id in :ids")
	List<Line> lines(Collection<UUID> ids);

	@Query("""
			select new org.peerway.assessment.bank.BankQuestionRepository$Word(q.id, t)
			from BankQuestion q join q.tags t where q.id in :ids order by t
			""")
	List<Word> tags(Collection<UUID> ids);

	@Query("""
			select new org.peerway.assessment.bank.BankQuestionRepository$Word(q.id, c)
			from BankQuestion q join q.concepts c where q.id in :ids order by c
			""")
	List<Word> concepts(Collection<UUID> ids);

	/** What an index has to learn: changes in their order. */
	@Query("""
			select new org.peerway.assessment.bank.BankQuestionRepository$Indexed(q.id, q.changed, q.folder, q.language,
				q.kind, q.status, q.inReview, q.difficulty, q.code, q.title, q.words, q.beside,
				q.bands)
			from BankQuestion q
			where q.changed <= :to and q.changed >= :changed and (q.changed > :changed or q.id > :id)
			order by q.changed, q.id
			""")
	List<Indexed> changedSince(long changed, UUID id, long to, Limit limit);

	/** What is put to trainees, to compare. */
	@Query("select new org.peerway.assessment.bank.BankQuestionRepository$Word(q.id, q.words) from BankQuestion q "
			+ "where q.id in :ids")
	List<Word> words(Collection<UUID> ids);

	@Query("select distinct t from BankQuestion q join q.tags t order by t")
	List<String> allTags(Limit limit);

	@Query("select distinct c from BankQuestion q join q.concepts c order by c")
	List<String> allConcepts(Limit limit);

	/** How many questions lie in a folder itself. */
	interface FolderCount {

		@Nullable UUID getFolder();

		long getQuestions();

	}

	/** A question and one of its tags or concepts, or all its words. */
	record Word(UUID question, String word) {
	}

	/** A question in a list. */
	record Line(UUID id, @Nullable UUID folder, String code, String language, Kind kind, BankStatus status,
			boolean inReview, @Nullable Instant draftAt, @Nullable Integer liveVersion, String title,
			Head.@Nullable Difficulty difficulty) {
	}

	/** What an index keeps of a question, but for tags and concepts. */
	record Indexed(UUID id, long changed, @Nullable UUID folder, String language, Kind kind, BankStatus status,
			boolean inReview, Head.@Nullable Difficulty difficulty, String code, String title, String words,
			String beside, String bands) {
	}

}
