package org.peerway.people;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peerway.Acting;
import org.peerway.StillClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@Import({ Accounts.class, StillClock.Configuration.class })
abstract class InvitationsTests {

	private static final String PASSWORD = "seven small steps";

	@Autowired
	private PeopleService people;

	@Autowired
	private Invitations invitations;

	@Autowired
	private Standing standing;

	@Autowired
	private PasswordEncoder passwords;

	@Autowired
	private Accounts accounts;

	@Autowired
	private StillClock clock;

	@Autowired
	private JdbcTemplate database;

	@BeforeEach
	void actAsAdministrator() {
		this.accounts.clear();
		this.accounts.actAs("Sam Adeyemi", Role.ADMIN);
	}

	@AfterEach
	void signOut() {
		Acting.asNobody();
	}

	@Test
	void greetWhomeverTheyInvite() {
		var link = inviteRosa();

		assertThat(this.invitations.find(token(link))).map(PersonCard::name).contains("Rosa Villarreal");
		assertThat(this.invitations.find("guessed")).isEmpty();
	}

	@Test
	void letChooseAPasswordWithoutBeingSignedIn() {
		var link = inviteRosa();
		Acting.asNobody();

		boolean taken = this.invitations.accept(token(link), PASSWORD);

		var rosa = this.accounts.signIn(link.person());
		assertThat(taken).isTrue();
		assertThat(rosa.getPassword()).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
		assertThat(this.passwords.matches(PASSWORD, rosa.getPassword())).isTrue();
		assertThat(this.accounts.lastEntry()).containsEntry("act", "person.password-chosen")
			.containsEntry("actor", link.person().value());
	}

	@Test
	void workOnce() {
		String token = token(inviteRosa());
		this.invitations.accept(token, PASSWORD);

		assertThat(this.invitations.find(token)).isEmpty();
		assertThat(this.invitations.accept(token, "another long password")).isFalse();
	}

	@Test
	void workOnceForManyAtOnce() throws Exception {
		var link = inviteRosa();
		int threads = 6;
		var start = new CyclicBarrier(threads);
		Callable<Boolean> accept = () -> {
			start.await();
			return this.invitations.accept(token(link), PASSWORD);
		};

		var taken = new ArrayList<Boolean>();
		try (var pool = Executors.newFixedThreadPool(threads)) {
			for (var done : pool.invokeAll(IntStream.range(0, threads).mapToObj((number) -> accept).toList())) {
				taken.add(done.get());
			}
		}

		assertThat(taken).filteredOn((one) -> one).hasSize(1);
		assertThat(this.accounts.acts()).containsExactly("person.invited", "person.password-chosen");
	}

	@Test
	void endAfterAWeek() {
		String token = token(inviteRosa());

		this.clock.pass(Duration.ofDays(7).minusSeconds(1));
		assertThat(this.invitations.find(token)).isPresent();

		this.clock.pass(Duration.ofSeconds(1));
		assertThat(this.invitations.find(token)).isEmpty();
		assertThat(this.invitations.accept(token, PASSWORD)).isFalse();
	}

	@Test
	void endWhenANewLinkIsGiven() {
		var first = inviteRosa();

		var second = this.people.newLink(first.person());

		assertThat(this.invitations.find(token(first))).isEmpty();
		assertThat(this.invitations.find(token(second))).isPresent();
		assertThat(this.accounts.acts()).containsExactly("person.invited", "person.invited-again");
	}

	@Test
	void areNoWayAroundASuspension() {
		var link = inviteRosa();
		this.people.suspend(link.person());

		assertThat(this.invitations.find(token(link))).isEmpty();
		assertThat(this.invitations.accept(token(link), PASSWORD)).isFalse();
	}

	@Test
	void endSessionsThatBeganWithTheOldPassword() {
		var rosa = this.accounts.make("Rosa Villarreal", Role.TRAINEE);
		var before = this.accounts.signIn(rosa);

		this.invitations.accept(token(this.people.newLink(rosa)), PASSWORD);

		assertThat(this.standing.holds(before)).isFalse();
	}

	@Test
	void refuseAPasswordThatIsEasyToGuessAndStayOpen() {
		String token = token(inviteRosa());

		assertThatIllegalArgumentException().isThrownBy(() -> this.invitations.accept(token, "short"))
			.withMessage("Password is TOO_SHORT");
		assertThatIllegalArgumentException().isThrownBy(() -> this.invitations.accept(token, "rosa@example.org"))
			.withMessage("Password is LIKE_EMAIL");
		assertThat(this.invitations.find(token)).isPresent();
	}

	@Test
	void areKeptOnlyAsHash() {
		String token = token(inviteRosa());

		assertThat(this.database.queryForMap("select * from invitation").values()).noneMatch(token::equals);
	}

	private InvitationLink inviteRosa() {
		return this.people
			.invite(new EmailAddress("rosa@example.org"), new PersonName("Rosa Villarreal"), Set.of(Role.TRAINEE))
			.orElseThrow();
	}

	private static String token(InvitationLink link) {
		return link.link().getPath().substring("/invitation/".length());
	}

}
