package org.peerway.people.security;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerway.OnH2;
import org.peerway.people.Accounts;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@OnH2
@AutoConfigureMockMvc
@Import(Accounts.class)
class OpenPathsTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Accounts accounts;

	@Test
	void areThese() {
		assertThat(Stream.of(PublicPaths.STATIC, PublicPaths.PLAIN, PublicPaths.LINKS, PublicPaths.HEALTH)
			.flatMap(List::stream)).containsExactly("/peerway/**", "/login", "/login/again", "/verify", "/verify/**",
					"/help", "/language", "/error", "/invitation/*", "/setup/*", "/actuator/health",
					"/actuator/health/*");
	}

	@Test
	void areTheseOfVaadin() {
		assertThat(Stream
			.of(HandlerHelper.getPublicResources(), HandlerHelper.getPublicResourcesRoot(),
					HandlerHelper.getPublicResourcesRequiringSecurityContext())
			.flatMap(Stream::of)
			.filter((path) -> !path.startsWith("/icons/icon"))).containsExactlyInAnyOrder("/manifest.webmanifest",
					"/sw.js", "/sw-runtime-resources-precache.js", "/offline.html", "/offline-stub.html", "/styles.css",
					"/themes/**", "/assets/**", "/aura/**", "/lumo/**", "/favicon.ico", "/VAADIN/**");
	}

	@Test
	void includeNoScreen() {
		var scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));

		assertThat(scanner.findCandidateComponents("org.peerway")).isNotEmpty().allSatisfy((view) -> {
			var type = Class.forName(view.getBeanClassName());
			assertThat(type.isAnnotationPresent(AnonymousAllowed.class)).as(type.getName()).isFalse();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/people", "/people/", "/PEOPLE", "/vaadinServlet", "/vaadinServlet/people",
			"/actuator", "/actuator/env", "/actuator/heapdump", "/h2-console", "/download/x", "/unknown",
			"/templates/login.html", "/application.properties", "/db/migration/people/V020__people.sql" })
	void leadEverybodyElseToTheSignInPage(String path) {
		var answer = this.web.get().uri(path).accept("text/html").exchange();

		assertThat(answer).hasStatus(302).hasRedirectedUrl("/login");
		assertThat(answer.getRequest().getSession(false)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "//people", "/people;x=1", "/%2e/people", "/login/../people", "/help/;/people",
			"/people%2f", "/login%2f..%2fpeople", "/people%00", "/peerway/../people", "/peerway/..%5cpeople",
			"/VAADIN/../people" })
	void haveNoWayAroundThem(String path) {
		var answer = this.web.get().uri(URI.create("http://localhost" + path)).exchange();

		assertThat(answer.getResponse().getStatus()).isIn(302, 400);
		assertThat(answer.getRequest().getSession(false)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/unknown", "/actuator/env", "/application.properties" })
	void denyWhatNobodyNamedAlsoToThoseWhoAreIn(String path) {
		assertThat(this.web.get().uri(path).session(signIn(Role.ADMIN))).hasStatus(404);
	}

	@Test
	void tellALoadBalancerAboutHealthAndNothingElse() {
		assertThat(this.web.get().uri("/actuator/health")).hasStatusOk()
			.bodyText()
			.contains("\"status\":\"UP\"")
			.doesNotContain("components", "details");
	}

	private MockHttpSession signIn(Role role) {
		this.accounts.clear();
		this.accounts.make("Sam Adeyemi", role);
		var answer = this.web.post()
			.uri("/login")
			.param("username", "sam.adeyemi@test.example")
			.param("password", Accounts.PASSWORD)
			.with(csrf())
			.exchange();
		return (MockHttpSession) answer.getRequest().getSession(false);
	}

}
