package org.peerway.roleplay.write;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peerway.Acting;
import org.peerway.StillClock;
import org.peerway.people.PersonId;
import org.peerway.people.Role;
import org.peerway.roleplay.check.Finding;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.write.merge.Piece;
import org.peerway.roleplay.write.merge.Piece.Kind;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@Import(StillClock.Configuration.class)
abstract class ScenarioWritingTests {

	@Autowired
	private ScenarioWriting writing;

	@Autowired
	private ScenarioComments comments;

	@Autowired
	private StillClock clock;

	@Autowired
	private JdbcTemplate jdbc;

	private final PersonId ana = PersonId.random();

	private final PersonId ben = PersonId.random();

	private final String title = "Coffee " + UUID.randomUUID();

	private DraftId draft = DraftId.random();

	@BeforeEach
	void anaBegins() {
		as(this.ana);
		this.draft = this.writing.create(Drafting.coffee(this.title));
	}

	@AfterEach
	void leave() {
		Acting.asNobody();
		this.clock.reset();
	}

	@Test
	void keepsADraftAsItWasWritten() {
		var open = this.writing.open(this.draft);

		assertThat(open.scenario()).isEqualTo(Drafting.coffee(this.title));
		assertThat(open.status()).isEqualTo(DraftStatus.WRITING);
		assertThat(open.createdBy()).isEqualTo(this.ana);
		assertThat(open.newestVersion()).isEmpty();
		assertThat(open.changedSince()).isTrue();
	}

	@Test
	void keepsWhatIsFaulty() {
		var faulty = Drafting.without(Drafting.coffee(this.title), "radios");

		change(Drafting.coffee(this.title), faulty);

		assertThat(this.writing.open(this.draft).scenario()).isEqualTo(faulty);
	}

	@Test
	void putsTogetherWhatTwoPeopleChanged() {
		var base = this.writing.open(this.draft).scenario();
		change(base, Drafting.said(base, "meds", "By Ana"));
		as(this.ben);
		this.clock.pass(Duration.ofMinutes(1));

		var kept = change(base, Drafting.titled(base, this.title + " by Ben"));

		assertThat(kept.scenario())
			.isEqualTo(Drafting.said(Drafting.titled(base, this.title + " by Ben"), "meds", "By Ana"));
		assertThat(kept.changedBy()).isEqualTo(this.ben);
		assertThat(this.writing.open(this.draft)).isEqualTo(kept);
	}

	@Test
	void namesThePlaceAndThePersonWhereTwoChangedTheSame() {
		var base = this.writing.open(this.draft).scenario();
		change(base, Drafting.said(base, "meds", "By Ana"));
		var changedAt = this.writing.open(this.draft).changedAt();
		as(this.ben);
		change(base, Drafting.said(base, "radios", "By Ben"));
		var kept = this.writing.open(this.draft);

		var stale = catchThrowableOfType(StaleDraftException.class,
				() -> change(base, Drafting.titled(Drafting.said(base, "meds", "Ben, too"), "Other")));

		assertThat(stale.clashes()).containsExactly(new Clash(new Piece(Kind.TURN, "meds"), this.ana, changedAt));
		assertThat(stale.place()).isEqualTo("meds");
		assertThat(this.writing.open(this.draft)).isEqualTo(kept);
	}

	@Test
	void theSameChangeSentTwiceIsOne() {
		var base = this.writing.open(this.draft).scenario();
		var first = change(base, Drafting.added(base, "turn-4"));
		this.clock.pass(Duration.ofMinutes(1));

		var second = change(base, Drafting.added(base, "turn-4"));

		assertThat(second).isEqualTo(first);
	}

	@Test
	void nothingIsLostWhereManySaveAtOnce() throws InterruptedException {
		var base = this.writing.open(this.draft).scenario();
		var number = new AtomicInteger();

		var saved = Drafting.atOnce(16, () -> change(base, Drafting.added(base, "turn-" + number.incrementAndGet())));

		assertThat(saved).allMatch(Optional::isPresent);
		assertThat(this.writing.open(this.draft).scenario().turns()).extracting(Turn::id)
			.hasSize(19)
			.containsAll(IntStream.rangeClosed(1, 16).mapToObj((i) -> "turn-" + i).toList());
	}

	@Test
	void tellsChangesFromOneAnotherEvenWhenTheClockStandsStill() {
		var before = this.writing.open(this.draft);

		var after = change(before.scenario(), Drafting.titled(before.scenario(), "Other"));

		assertThat(after.changedAt()).isAfter(before.changedAt());
	}

	@Test
	void refusesWhatIsTooLong() {
		var base = this.writing.open(this.draft).scenario();

		assertHindered(Hindrance.TOO_LONG, () -> change(base, Drafting.said(base, "meds", "so much ".repeat(130_000))));
		assertThat(this.writing.open(this.draft).scenario()).isEqualTo(base);
	}

	@Test
	void findsDraftsByWordsInTheirTexts() {
		var base = this.writing.open(this.draft).scenario();
		change(base, Drafting.said(base, "meds", "¿Qué TAL, 50% " + this.title));

		assertThat(titles(new DraftFilter("que tal, 50% " + this.title, Optional.empty(), false)))
			.containsExactly(this.title);
		assertThat(titles(new DraftFilter("que tal, 5_% " + this.title, Optional.empty(), false))).isEmpty();
	}

	@Test
	void findsDraftsByStatusAndByWhoWroteThem() {
		askReview();
		as(this.ben);

		assertThat(titles(new DraftFilter(this.title, Optional.of(DraftStatus.IN_REVIEW), false)))
			.containsExactly(this.title);
		assertThat(titles(new DraftFilter(this.title, Optional.of(DraftStatus.WRITING), false))).isEmpty();
		assertThat(titles(new DraftFilter(this.title, Optional.empty(), true))).isEmpty();
		as(this.ana);
		assertThat(titles(new DraftFilter(this.title, Optional.empty(), true))).containsExactly(this.title);
	}

	@Test
	void listsDraftsByPages() {
		IntStream.range(0, 2 * DraftPage.SIZE).forEach((i) -> this.writing.create(Drafting.coffee(this.title)));
		var filter = new DraftFilter(this.title, Optional.empty(), true);
		List<DraftId> seen = new ArrayList<>();

		Optional<DraftCard> after = Optional.empty();
		do {
			var page = this.writing.drafts(filter, after);
			page.cards().forEach((card) -> seen.add(card.id()));
			after = page.next();
		}
		while (after.isPresent());

		assertThat(seen).hasSize(2 * DraftPage.SIZE + 1).doesNotHaveDuplicates();
	}

	@Test
	void aCardTellsHowADraftStands() {
		publishByBen();
		var scenario = this.writing.open(this.draft).scenario();

		assertThat(card()).satisfies((card) -> {
			assertThat(card.turns()).isEqualTo(3);
			assertThat(card.language()).isEqualTo("en");
			assertThat(card.newestVersion()).contains(1);
			assertThat(card.changedSince()).isFalse();
		});
		change(scenario, Drafting.said(scenario, "meds", "New"));
		assertThat(card().changedSince()).isTrue();
		change(Drafting.said(scenario, "meds", "New"), scenario);
		assertThat(card().changedSince()).isFalse();
	}

	@Test
	void aSecondPersonPublishes() {
		askReview();
		as(this.ben);

		var version = this.writing.publish(this.draft, " First ");

		assertThat(version.number()).isEqualTo(1);
		assertThat(version.author()).isEqualTo(this.ana);
		assertThat(version.reviewer()).contains(this.ben);
		assertThat(version.note()).isEqualTo("First");
		assertThat(this.writing.versions(this.draft)).containsExactly(version);
		assertThat(this.writing.version(version.id())).isEqualTo(Drafting.coffee(this.title));
		assertThat(this.writing.open(this.draft).status()).isEqualTo(DraftStatus.WRITING);
		assertThat(acts()).containsExactly("scenario.published");
	}

	@Test
	void nobodyPublishesUnasked() {
		as(this.ben);

		assertHindered(Hindrance.NOT_IN_REVIEW, () -> this.writing.publish(this.draft, ""));
	}

	@Test
	void nobodyPublishesWhatTheyAskedFor() {
		askReview();

		assertThat(this.writing.hindrance(this.draft)).contains(Hindrance.ASKED_YOURSELF);
		assertHindered(Hindrance.ASKED_YOURSELF, () -> this.writing.publish(this.draft, ""));
		assertHindered(Hindrance.ASKED_YOURSELF, () -> this.writing.giveBack(this.draft, "Short"));
	}

	@Test
	void nobodyPublishesWhatTheyChangedLast() {
		as(this.ben);
		askReview();
		as(this.ana);

		assertHindered(Hindrance.CHANGED_YOURSELF, () -> this.writing.publish(this.draft, ""));
		assertThat(this.writing.versions(this.draft)).isEmpty();
	}

	@Test
	void whatIsInReviewStaysAsItIs() {
		askReview();
		var base = this.writing.open(this.draft).scenario();

		assertHindered(Hindrance.IN_REVIEW, () -> change(base, Drafting.titled(base, "Other")));
		assertHindered(Hindrance.IN_REVIEW, this::askReview);
		assertThatCode(() -> change(base, base)).doesNotThrowAnyException();
	}

	@Test
	void whatWasTakenBackCanBeChanged() {
		askReview();

		this.writing.takeBack(this.draft);

		var base = this.writing.open(this.draft).scenario();
		assertThat(change(base, Drafting.titled(base, "Other")).scenario().title()).isEqualTo("Other");
		assertHindered(Hindrance.NOT_IN_REVIEW, () -> this.writing.takeBack(this.draft));
	}

	@Test
	void givenBackWithAReason() {
		askReview();
		as(this.ben);

		this.writing.giveBack(this.draft, " Devon says too much. ");

		assertThat(this.writing.open(this.draft).returned()).contains("Devon says too much.");
		assertThat(this.writing.open(this.draft).status()).isEqualTo(DraftStatus.WRITING);
		assertThat(acts()).containsExactly("scenario.returned");
		askReview();
		assertThat(this.writing.open(this.draft).returned()).isEmpty();
	}

	@Test
	void whoGivesBackSaysWhy() {
		askReview();
		as(this.ben);

		assertThatIllegalArgumentException().isThrownBy(() -> this.writing.giveBack(this.draft, " "));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.writing.giveBack(this.draft, "x".repeat(ScenarioWriting.LONGEST_NOTE + 1)));
	}

	@Test
	void publishingIsStrict() {
		var base = this.writing.open(this.draft).scenario();
		change(base, Drafting.without(base, "radios"));
		askReview();
		as(this.ben);

		var faults = catchThrowableOfType(FaultsException.class, () -> this.writing.publish(this.draft, ""));

		assertThat(faults.faults()).extracting(Finding::rule).contains(Finding.Rule.UNKNOWN_TARGET);
		assertThat(this.writing.open(this.draft).status()).isEqualTo(DraftStatus.IN_REVIEW);
	}

	@Test
	void whatPlaysCannotKeepIsNotPublished() {
		var base = this.writing.open(this.draft).scenario();
		var longId = new Turn("x".repeat(201), "devon", "Long", base.turns().getLast().choices());
		var turns = Stream.of(base.turns().get(0), base.turns().get(1), longId).toList();
		this.draft = this.writing.create(Drafting.retargeted(base, turns, "radios", longId.id()));
		askReview();
		as(this.ben);

		assertHindered(Hindrance.UNUSABLE_ID, () -> this.writing.publish(this.draft, ""));
	}

	@Test
	void whatIsTheSameAsTheNewestVersionIsNotPublishedAgain() {
		publishByBen();
		askReview();
		as(PersonId.random());

		assertHindered(Hindrance.UNCHANGED, () -> this.writing.publish(this.draft, ""));
	}

	@Test
	void whoReviewsPublishesWhatTheyRead() {
		var read = this.writing.open(this.draft);
		change(read.scenario(), Drafting.titled(read.scenario(), "Changed"));
		askReview();
		as(this.ben);

		assertHindered(Hindrance.CHANGED_SINCE_READ, () -> this.writing.publish(this.draft, read.changedAt(), ""));
		assertThat(this.writing.publish(this.draft, this.writing.open(this.draft).changedAt(), "").number())
			.isEqualTo(1);
	}

	@Test
	void sixteenWhoPublishAtOnceMakeOneVersion() throws InterruptedException {
		askReview();

		var published = Drafting.atOnce(16, () -> this.writing.publish(this.draft, ""));

		assertThat(published.stream().flatMap(Optional::stream)).hasSize(1);
		assertThat(this.writing.versions(this.draft)).hasSize(1);
	}

	@Test
	void aVersionStaysAsItWasPublished() {
		var first = publishByBen();
		var base = this.writing.open(this.draft).scenario();
		as(this.ana);
		change(base, Drafting.said(base, "meds", "Second"));

		var second = publishByBen();

		assertThat(second.number()).isEqualTo(2);
		assertThat(this.writing.version(first.id())).isEqualTo(base);
		assertThat(this.writing.versions(this.draft)).containsExactly(second, first);
		assertThat(first.hash()).isNotEqualTo(second.hash());
	}

	@Test
	void aVersionThatWasTamperedWithIsSeenByItsHash() {
		var version = publishByBen();

		this.jdbc.update("update scenario_version set body = replace(body, 'Nobody', 'Everybody') where id = ?",
				version.id());

		assertThatIllegalStateException().isThrownBy(() -> this.writing.version(version.id()))
			.withMessageContaining("not as it was published");
	}

	@Test
	void anEarlierVersionComesBackAsADraft() {
		var version = publishByBen();
		as(this.ana);
		var base = this.writing.open(this.draft).scenario();
		change(base, Drafting.without(base, "meds"));

		var restored = this.writing.restore(this.draft, version.id());

		assertThat(restored.scenario()).isEqualTo(base);
		assertThat(restored.changedSince()).isFalse();
		assertThat(acts()).contains("scenario.restored");
		var other = this.writing.create(base);
		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> this.writing.restore(other, version.id()));
	}

	@Test
	void whatWasNeverPublishedIsGoneWhenRemoved() {
		this.comments.add(this.draft, "meds", "Too long?");

		this.writing.remove(this.draft);

		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.writing.open(this.draft));
		assertThat(acts()).containsExactly("scenario.removed");
	}

	@Test
	void whatWasPublishedIsPutAwayWhenRemoved() {
		var version = publishByBen();
		var base = this.writing.open(this.draft).scenario();

		this.writing.remove(this.draft);

		assertThat(titles(new DraftFilter(this.title, Optional.empty(), false))).isEmpty();
		assertThat(this.writing.version(version.id())).isEqualTo(base);
		assertHindered(Hindrance.PUT_AWAY, () -> change(base, Drafting.titled(base, "Other")));
		this.writing.restore(this.draft, version.id());
		assertThat(titles(new DraftFilter(this.title, Optional.empty(), false))).containsExactly(this.title);
	}

	@Test
	void listsTheNewestVersionsOfAll() {
		var version = publishByBen();
		var base = this.writing.open(this.draft).scenario();
		change(base, Drafting.titled(base, this.title + " again"));
		as(this.ana);
		askReview();
		as(PersonId.random());
		this.clock.pass(Duration.ofMinutes(1));
		var newest = this.writing.publish(this.draft, "");

		var cards = this.writing.published(Optional.empty(), 1);

		assertThat(cards).extracting(PublishedCard::id).containsExactly(newest.id());
		assertThat(cards.getFirst().title()).isEqualTo(this.title + " again");
		assertThat(cards.getFirst().ref().scenario()).isEqualTo("coffee-with-devon");
		assertThat(this.writing.published(Optional.of(cards.getFirst()), 100)).extracting(PublishedCard::id)
			.doesNotContain(version.id(), newest.id());
	}

	@Test
	void administratorsWriteToo() {
		Acting.asSomebody(Role.ADMIN);

		assertThat(this.writing.open(this.draft).id()).isEqualTo(this.draft);
	}

	@Test
	void traineesAndTheOfficeSeeNothing() {
		var acts = acts(this.writing.open(this.draft));

		Acting.asSomebody(Role.TRAINEE, Role.OFFICE);

		assertThat(acts).allSatisfy((act) -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act));
	}

	@Test
	void nobodySeesNothing() {
		var acts = acts(this.writing.open(this.draft));

		Acting.asNobody();

		assertThat(acts).allSatisfy((act) -> assertThatExceptionOfType(AuthenticationException.class).isThrownBy(act));
	}

	private List<ThrowingCallable> acts(OpenDraft open) {
		var scenario = open.scenario();
		return List.of(() -> this.writing.create(scenario), () -> this.writing.open(this.draft),
				() -> change(scenario, scenario), () -> this.writing.drafts(DraftFilter.ALL, Optional.empty()),
				() -> this.writing.remove(this.draft), this::askReview, () -> this.writing.takeBack(this.draft),
				() -> this.writing.giveBack(this.draft, "Why"), () -> this.writing.needsReview(),
				() -> this.writing.hindrance(this.draft), () -> this.writing.publish(this.draft, ""),
				() -> this.writing.publish(this.draft, open.changedAt(), ""), () -> this.writing.versions(this.draft),
				() -> this.writing.version(UUID.randomUUID()),
				() -> this.writing.restore(this.draft, UUID.randomUUID()),
				() -> this.writing.published(Optional.empty(), 10));
	}

	private static void as(PersonId person) {
		Acting.as(person, Role.TRAINER);
	}

	private OpenDraft change(Scenario base, Scenario changed) {
		return this.writing.save(this.draft, base, changed);
	}

	private void askReview() {
		this.writing.askReview(this.draft);
	}

	private VersionInfo publishByBen() {
		as(this.ana);
		askReview();
		as(this.ben);
		return this.writing.publish(this.draft, "");
	}

	private DraftCard card() {
		return this.writing.drafts(new DraftFilter(this.title, Optional.empty(), false), Optional.empty())
			.cards()
			.getFirst();
	}

	private List<String> titles(DraftFilter filter) {
		return this.writing.drafts(filter, Optional.empty()).cards().stream().map(DraftCard::title).toList();
	}

	private List<String> acts() {
		return this.jdbc.queryForList("select act from audit_entry where subject = ? order by seq", String.class,
				"scenario:" + this.draft.value());
	}

	private static void assertHindered(Hindrance hindrance, ThrowingCallable act) {
		assertThatExceptionOfType(HinderedException.class).isThrownBy(act)
			.extracting(HinderedException::hindrance)
			.isEqualTo(hindrance);
	}

}
