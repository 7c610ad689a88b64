package org.peerway.assessment;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import org.peerway.Acting;
import org.peerway.people.AccommodationService;
import org.peerway.people.Allowance;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContextManager;

/**
 * Whatever is done in whatever order, in two tabs, with replays, with the server's clock
 * going on and being set back, with time given and keys corrected meanwhile: no answer is
 * taken after the deadline and nothing handed in after the grace, there are never more
 * attempts than allowed, and what was acknowledged is never lost.
 */
abstract class AttemptSessionTests extends AttemptFixture {

	/**
	 * A server's clock is set back by minutes at most, and goes on as long as it likes.
	 */
	private static final List<Duration> JUMPS = List.of(Duration.ofMinutes(-2), Duration.ofSeconds(-30),
			Duration.ofSeconds(-1), Duration.ofNanos(-1000), Duration.ofNanos(1000), Duration.ofSeconds(1),
			Duration.ofSeconds(59), Duration.ofSeconds(60), Duration.ofMinutes(5), Duration.ofMinutes(14),
			Duration.ofMinutes(30), Duration.ofMinutes(31), Duration.ofHours(2), Duration.ofHours(25));

	private static final List<Allowance> ALLOWANCES = List.of(Allowance.NONE, new Allowance(1.5, false, false, 0),
			new Allowance(2, false, true, 1), new Allowance(1, false, true, 0), new Allowance(1, true, false, 1),
			new Allowance(1, false, false, 2));

	@Autowired
	private AttemptClock time;

	@Autowired
	private OverdueAttempts overdue;

	@Autowired
	private AccommodationService accommodations;

	@Autowired
	private RegradeService regrades;

	@Autowired
	private ObjectProvider<SecurityContextHolderStrategy> holders;

	@BeforeTry
	void inject() throws Exception {
		new TestContextManager(getClass()).prepareTestInstance(this);
		this.holders.ifUnique(SecurityContextHolder::setContextHolderStrategy);
	}

	@AfterTry
	void signOut() {
		Acting.asNobody();
	}

	@Property(tries = 60)
	void rulesHoldInAnyOrderOfActs(@ForAll("sessions") ActionChain<AttemptSession> session) {
		session.withInvariant("rules", AttemptSession::mustHold).run();
	}

	@Property(tries = 30)
	void rulesHoldUntilAHardEnd(@ForAll("hardSessions") ActionChain<AttemptSession> session) {
		session.withInvariant("rules", AttemptSession::mustHold).run();
	}

	@Provide
	Arbitrary<ActionChain<AttemptSession>> sessions() {
		return acts(false);
	}

	@Provide
	Arbitrary<ActionChain<AttemptSession>> hardSessions() {
		return acts(true);
	}

	private Arbitrary<ActionChain<AttemptSession>> acts(boolean hard) {
		return ActionChain.startWith(() -> new AttemptSession(this, services(), hard))
			.withAction(12, save())
			.withAction(6, open())
			.withAction(6, jump())
			.withAction(4, start())
			.withAction(3, submit())
			.withAction(2, flag())
			.withAction(2, act("pause", AttemptSession::pause))
			.withAction(2, act("go on", AttemptSession::goOn))
			.withAction(2, act("job", AttemptSession::handInWhatIsOver))
			.withAction(4, rest())
			.withAction(2, allow())
			.withAction(1, act("grant", AttemptSession::grant))
			.withAction(1, correct())
			.withMaxTransformations(40)
			.map((chain) -> chain);
	}

	private AttemptSession.Services services() {
		return new AttemptSession.Services(this.time, this.overdue, this.accommodations, this.regrades);
	}

	private static Action.Independent<AttemptSession> save() {
		return () -> Combinators.combine(tabs(), positions(), yesOrNo(), yesOrNo())
			.as((tab, position, fits, replay) -> Transformer.mutate(
					"save in tab " + tab + " at " + position + (fits ? ", right" : "") + (replay ? ", again" : ""),
					(session) -> session.save(tab, position, fits, replay)));
	}

	private static Action.Independent<AttemptSession> open() {
		return () -> tabs().map((tab) -> Transformer.mutate("open in tab " + tab, (session) -> session.open(tab)));
	}

	private static Action.Independent<AttemptSession> start() {
		return () -> tabs().map((tab) -> Transformer.mutate("start in tab " + tab, (session) -> session.start(tab)));
	}

	private static Action.Independent<AttemptSession> submit() {
		return () -> tabs().map((tab) -> Transformer.mutate("submit in tab " + tab, (session) -> session.submit(tab)));
	}

	private static Action.Independent<AttemptSession> flag() {
		return () -> Combinators.combine(tabs(), positions())
			.as((tab, position) -> Transformer.mutate("flag in tab " + tab, (session) -> session.flag(tab, position)));
	}

	private static Action.Independent<AttemptSession> jump() {
		return () -> Arbitraries.of(JUMPS)
			.map((time) -> Transformer.mutate("jump " + time, (session) -> session.jump(time)));
	}

	private static Action.Independent<AttemptSession> rest() {
		return () -> Arbitraries.of(JUMPS)
			.map((time) -> Transformer.mutate("rest " + time, (session) -> session.rest(time)));
	}

	private static Action.Independent<AttemptSession> allow() {
		return () -> Arbitraries.of(ALLOWANCES)
			.map((allowance) -> Transformer.mutate("allow " + allowance, (session) -> session.allow(allowance)));
	}

	private static Action.Independent<AttemptSession> correct() {
		return () -> Combinators.combine(positions(), yesOrNo(), yesOrNo())
			.as((question, withdraw, neverLower) -> Transformer.mutate(
					(withdraw ? "withdraw q" : "put back q") + question + (neverLower ? ", no mark falls" : ""),
					(session) -> session.correct(question, withdraw, neverLower)));
	}

	private static Action.Independent<AttemptSession> act(String name, Consumer<AttemptSession> act) {
		return () -> Arbitraries.just(Transformer.mutate(name, act));
	}

	private static Arbitrary<Integer> tabs() {
		return Arbitraries.integers().between(0, AttemptSession.TABS - 1);
	}

	private static Arbitrary<Integer> positions() {
		return Arbitraries.integers().between(0, AttemptSession.QUESTIONS - 1);
	}

	private static Arbitrary<Boolean> yesOrNo() {
		return Arbitraries.of(true, false);
	}

}
