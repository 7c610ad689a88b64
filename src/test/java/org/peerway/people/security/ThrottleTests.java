package org.peerway.people.security;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peerway.OnH2;
import org.peerway.people.Accounts;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@OnH2
@AutoConfigureMockMvc
@Import(Accounts.class)
@TestPropertySource(properties = { "peerway.sign-in.per-account=5", "peerway.sign-in.per-address=8",
		"peerway.sign-in.per-server=20", "peerway.sign-in.within=1h" })
class ThrottleTests {

	private static final String ROSA = "rosa.villarreal@test.example";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Accounts accounts;

	@Autowired
	private SignInThrottle throttle;

	@BeforeEach
	void rosaHasAnAccount() {
		this.accounts.clear();
		this.accounts.make("Rosa Villarreal", Role.TRAINEE);
		this.throttle.forget();
	}

	@Test
	void slowsDownGuessingOneAccountFromManyAddresses() {
		guess(5, (number) -> signIn(ROSA, "guess", "10.0.0." + number));

		assertThat(signIn("Rosa.VILLARREAL@test.example ", Accounts.PASSWORD, "10.0.1.1")).hasStatus(429);
	}

	@Test
	void saysTheSameOfAccountsThatDoNotExist() {
		guess(5, (number) -> signIn("nobody@test.example", "guess", "10.0.0." + number));

		assertThat(signIn("nobody@test.example", "guess", "10.0.1.1")).hasStatus(429);
	}

	@Test
	void slowsDownGuessingManyAccountsFromOneAddress() {
		guess(8, (number) -> signIn("p" + number + "@test.example", "guess", "10.0.0.1"));

		assertThat(signIn("p9@test.example", "guess", "10.0.0.1")).hasStatus(429);
		assertThat(signIn("p9@test.example", "guess", "10.0.0.2")).hasStatus(401);
	}

	@Test
	void takesOneNetworkOfLongAddressesForOne() {
		guess(8, (number) -> signIn("p" + number + "@test.example", "guess", "2001:db8:0:1:0:0:0:" + number));

		assertThat(signIn("p9@test.example", "guess", "2001:db8:0:1:ffff:0:0:1")).hasStatus(429);
	}

	@Test
	void slowsDownGuessingByAllTogether() {
		guess(20, (number) -> signIn("p" + number + "@test.example", "guess", "10.0.0." + number));

		assertThat(signIn("p21@test.example", "guess", "10.0.0.21")).hasStatus(429);
	}

	@Test
	void doesNotCountWhoGetsIn() {
		for (int time = 0; time < 25; time++) {
			assertThat(signIn(ROSA, Accounts.PASSWORD, "10.0.0.1")).hasStatus3xxRedirection();
		}
	}

	@Test
	void countsManyAtOnce() throws Exception {
		Callable<Integer> guess = () -> signIn("nobody@test.example", "guess", "10.0.0.1").getResponse().getStatus();

		try (var pool = Executors.newFixedThreadPool(16)) {
			var answers = pool.invokeAll(IntStream.range(0, 40).mapToObj((number) -> guess).toList());

			assertThat(answers).extracting((answer) -> answer.get()).filteredOn((status) -> status == 401).hasSize(5);
			assertThat(answers).extracting((answer) -> answer.get()).filteredOn((status) -> status == 429).hasSize(35);
		}
	}

	@Test
	void slowsDownGuessingLinks() {
		for (String path : PublicPaths.LINKS) {
			String address = "10.0.0." + path.length();
			for (int number = 0; number < 8; number++) {
				assertThat(open(path.replace("*", "guess" + number), address)).hasStatus(404);
			}

			assertThat(open(path.replace("*", "guess9"), address)).hasStatus(429);
		}
	}

	private void guess(int times, IntFunction<MvcTestResult> guess) {
		IntStream.range(0, times).forEach((number) -> assertThat(guess.apply(number)).hasStatus(401));
	}

	private MvcTestResult open(String path, String address) {
		return this.web.get().uri(path).with((request) -> {
			request.setRemoteAddr(address);
			return request;
		}).exchange();
	}

	private MvcTestResult signIn(String email, String password, String address) {
		return this.web.post()
			.uri("/login")
			.param("username", email)
			.param("password", password)
			.with(csrf())
			.with((request) -> {
				request.setRemoteAddr(address);
				return request;
			})
			.exchange();
	}

}
