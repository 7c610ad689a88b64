package org.peerway.people;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerway.Acting;
import org.peerway.StillClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@Import({ Accounts.class, StillClock.Configuration.class })
@ExtendWith(OutputCaptureExtension.class)
abstract class FirstAdministratorTests {

	private static final String PASSWORD = "seven small steps";

	private static final EmailAddress EMAIL = new EmailAddress("sam@example.org");

	private static final PersonName NAME = new PersonName("Sam Adeyemi");

	private static final Pattern LINK = Pattern.compile("http://localhost:8080/setup/(\\S{43})");

	@Autowired
	private FirstAdministrator first;

	@Autowired
	private Accounts accounts;

	@BeforeEach
	void nobodyIsHere() {
		this.accounts.clear();
		Acting.asNobody();
	}

	@Test
	void isMadeByTheLinkInTheLog(CapturedOutput log) {
		String token = offer(log);

		boolean made = this.first.create(token, EMAIL, NAME, PASSWORD);

		assertThat(made).isTrue();
		assertThat(this.accounts.administrators()).hasSize(1);
		assertThat(this.accounts.acts()).containsExactly("person.first-administrator");
	}

	@Test
	void isMadeOnceByManyAtOnce(CapturedOutput log) throws Exception {
		String token = offer(log);
		int threads = 6;
		var start = new CyclicBarrier(threads);
		var made = new ArrayList<Boolean>();

		try (var pool = Executors.newFixedThreadPool(threads)) {
			var all = IntStream.range(0, threads).mapToObj((number) -> (Callable<Boolean>) () -> {
				start.await();
				return this.first.create(token, new EmailAddress("sam" + number + "@example.org"), NAME, PASSWORD);
			}).toList();
			for (var done : pool.invokeAll(all)) {
				made.add(done.get());
			}
		}

		assertThat(made).filteredOn((one) -> one).hasSize(1);
		assertThat(this.accounts.administrators()).hasSize(1);
	}

	@Test
	void isOfferedAFreshLinkAtEachStart(CapturedOutput log) {
		String before = offer(log);
		String now = offer(log);

		assertThat(this.first.isOpen(before)).isFalse();
		assertThat(this.first.isOpen(now)).isTrue();
		assertThat(this.first.create(before, EMAIL, NAME, PASSWORD)).isFalse();
	}

	@Test
	void isNotOfferedOnceThereIsOne(CapturedOutput log) {
		this.accounts.make("Sam Adeyemi", Role.ADMIN);
		int before = log.length();

		this.first.offerLink();

		assertThat(log.toString().substring(before)).doesNotContain("/setup/");
	}

	@Test
	void mayBeSomebodyWhoWasInvitedBefore(CapturedOutput log) {
		var sam = this.accounts.make("Sam Adeyemi", "Sam@Example.org", Role.TRAINEE);

		this.first.create(offer(log), EMAIL, NAME, PASSWORD);

		assertThat(this.accounts.administrators()).containsExactly(sam.value());
	}

	@Test
	void needsAGoodPassword(CapturedOutput log) {
		String token = offer(log);

		assertThatIllegalArgumentException().isThrownBy(() -> this.first.create(token, EMAIL, NAME, "password1234"));
		assertThat(this.first.isOpen(token)).isTrue();
	}

	private String offer(CapturedOutput log) {
		int before = log.length();
		this.first.offerLink();
		var link = LINK.matcher(log.toString().substring(before));
		assertThat(link.find()).isTrue();
		return link.group(1);
	}

}
