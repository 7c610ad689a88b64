package org.peerway.people.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Tells the browser what a page may load: plain pages run no script at all, Vaadin's need
 * some.
 */
class ContentPolicy implements HeaderWriter {

	static final String PLAIN = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; "
			+ "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	static final String VAADIN = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
			+ "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; "
			+ "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

	private static final String HEADER = "Content-Security-Policy";

	private final RequestMatcher plain = PublicPaths.plain();

	@Override
	public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
		if (!response.containsHeader(HEADER)) {
			response.setHeader(HEADER, this.plain.matches(request) ? PLAIN : VAADIN);
		}
	}

}
