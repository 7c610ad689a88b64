package org.peerway.people.security;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Everything that is open to somebody who is not signed in, beside what Vaadin itself
 * needs.
 */
final class PublicPaths {

	static final String SIGN_IN = "/login";

	/** Documents for people who are signed in; the service behind decides for whom. */
	static final String DOWNLOADS = "/download/**";

	/** Style sheets, fonts and pictures. */
	static final List<String> STATIC = List.of("/peerway/**");

	/** Pages behind a one-time link. */
	static final List<String> LINKS = List.of("/invitation/*", "/setup/*");

	/** Pages without script and without a Vaadin session. */
	static final List<String> PLAIN = List.of(SIGN_IN, SIGN_IN + "/again", "/verify", "/verify/**", "/help",
			"/language", "/error");

	/** What a load balancer asks. */
	static final List<String> HEALTH = List.of("/actuator/health", "/actuator/health/*");

	private PublicPaths() {
	}

	static RequestMatcher all() {
		return anyOf(STATIC, PLAIN, LINKS, HEALTH);
	}

	static RequestMatcher downloads() {
		return PathPatternRequestMatcher.withDefaults().matcher(DOWNLOADS);
	}

	static RequestMatcher plain() {
		return anyOf(PLAIN, LINKS);
	}

	static RequestMatcher files() {
		return anyOf(STATIC);
	}

	@SafeVarargs
	private static RequestMatcher anyOf(List<String>... patterns) {
		var paths = PathPatternRequestMatcher.withDefaults();
		return new OrRequestMatcher(
				Stream.of(patterns).flatMap(List::stream).map(paths::matcher).toArray(RequestMatcher[]::new));
	}

}
