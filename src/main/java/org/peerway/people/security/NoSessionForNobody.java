package org.peerway.people.security;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.peerway.people.SignedInPerson;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Only signing in makes a session. Whatever else would make one for somebody who is not
 * signed in (Vaadin does, for any path it is asked for) leads to the sign-in page
 * instead, so that nobody fills our memory from outside.
 */
class NoSessionForNobody extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(isSignedIn() ? request : new WithoutSession(request), response);
	}

	private static boolean isSignedIn() {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		return authentication != null && authentication.getPrincipal() instanceof SignedInPerson;
	}

	private static final class WithoutSession extends HttpServletRequestWrapper {

		private WithoutSession(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable HttpSession getSession(boolean create) {
			var session = super.getSession(false);
			if (session == null && create) {
				throw new AccessDeniedException("No session without signing in");
			}
			return session;
		}

		@Override
		public @Nullable HttpSession getSession() {
			return getSession(true);
		}

	}

}
