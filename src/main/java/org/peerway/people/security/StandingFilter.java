package org.peerway.people.security;

import java.io.IOException;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.peerway.people.SignedInPerson;
import org.peerway.people.Standing;

import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks at each request whether the person may still be here; if not, the session ends
 * before anything is answered, and the browser is sent to the sign-in page: by a
 * redirect, or from a click on an open screen by the word that Vaadin's client
 * understands.
 */
class StandingFilter extends OncePerRequestFilter {

	private static final String UIDL = ApplicationConstants.REQUEST_TYPE_UIDL;

	private final Standing standing;

	private final RequestMatcher fromOpenScreen;

	private final RequestMatcher files = PublicPaths.files();

	StandingFilter(Standing standing, RequestMatcher fromOpenScreen) {
		this.standing = standing;
		this.fromOpenScreen = fromOpenScreen;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return this.files.matches(request) || request.getRequestURI().startsWith("/VAADIN/build/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (mayStay()) {
			chain.doFilter(request, response);
			return;
		}
		endSession(request);
		String signIn = request.getContextPath() + PublicPaths.SIGN_IN + "?changed";
		if (UIDL.equals(request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER))) {
			response.setContentType(MediaType.TEXT_PLAIN_VALUE);
			response.getWriter().print("Vaadin-Refresh: " + signIn);
		}
		else if (this.fromOpenScreen.matches(request)) {
			chain.doFilter(request, response);
		}
		else {
			response.sendRedirect(signIn);
		}
	}

	private boolean mayStay() {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		return authentication == null || !(authentication.getPrincipal() instanceof SignedInPerson person)
				|| this.standing.holds(person);
	}

	private static void endSession(HttpServletRequest request) {
		SecurityContextHolder.clearContext();
		var session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
	}

}
