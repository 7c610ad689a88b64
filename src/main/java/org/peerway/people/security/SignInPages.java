package org.peerway.people.security;

import java.io.IOException;
import java.net.URI;
import java.util.Objects;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.peerway.people.PeopleService;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.LocaleResolver;

/** Where a person is led after signing in, or after something did not fit. */
class SignInPages {

	/** The request attribute that tells the sign-in page what to say. */
	static final String NOTE = "note";

	private final RequestCache wanted = new CookieRequestCache();

	private final AccessDeniedHandlerImpl denied = new AccessDeniedHandlerImpl();

	private final RequestMatcher named = new OrRequestMatcher(PublicPaths.all(), PublicPaths.downloads());

	private final PeopleService people;

	private final LocaleResolver locales;

	SignInPages(PeopleService people, LocaleResolver locales) {
		this.people = people;
		this.locales = locales;
	}

	/** Goes to the page that was asked for first, in the person's own language. */
	void enter(HttpServletRequest request, HttpServletResponse response, Authentication person) throws IOException {
		this.people.ownLanguage().ifPresent((language) -> this.locales.setLocale(request, response, language));
		var saved = this.wanted.getRequest(request, response);
		this.wanted.removeRequest(request, response);
		response.sendRedirect((saved != null) ? path(saved) : request.getContextPath() + "/");
	}

	/** Shows the form again with what was typed, except for the password. */
	void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
			throws IOException, ServletException {
		boolean wait = why instanceof AuthenticationServiceException;
		request.setAttribute(NOTE, wait ? "wait" : "fit");
		response.setStatus((wait ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNAUTHORIZED).value());
		request.getRequestDispatcher(PublicPaths.SIGN_IN + "/again").forward(request, response);
	}

	/**
	 * A form that waited too long at the sign-in page is no mistake of the person, and
	 * behind an address that nobody named there is nothing.
	 */
	void deny(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
			throws IOException, ServletException {
		if (why instanceof CsrfException && request.getRequestURI().endsWith(PublicPaths.SIGN_IN)) {
			response.sendRedirect(request.getContextPath() + PublicPaths.SIGN_IN + "?again");
		}
		else if (!(why instanceof CsrfException) && !this.named.matches(request)) {
			response.sendError(HttpStatus.NOT_FOUND.value());
		}
		else {
			this.denied.handle(request, response, why);
		}
	}

	/** Without scheme and host, which behind a proxy may not be those of the browser. */
	private static String path(SavedRequest saved) {
		var address = URI.create(saved.getRedirectUrl());
		String path = "/" + Objects.requireNonNullElse(address.getRawPath(), "").replaceFirst("^/+", "");
		return (address.getRawQuery() != null) ? path + "?" + address.getRawQuery() : path;
	}

}
