package org.peerway.people.security;

import java.io.IOException;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.peerway.people.SignedInPerson;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.ThrowableAnalyzer;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Only signing in makes a session. Whatever else would make one for somebody who is not
 * signed in (Vaadin does, for any path it is asked for) is refused, so that nobody fills
 * our memory from outside.
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

	/**
	 * Answers what was refused where it was asked for, inside the forward to Vaadin's
	 * servlet: further out the container has written it into the log as a fault of ours.
	 */
	static final class Quietly implements Filter {

		private final ThrowableAnalyzer causes = new ThrowableAnalyzer();

		@Override
		public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
				throws IOException, ServletException {
			try {
				chain.doFilter(request, response);
			}
			catch (ServletException | RuntimeException ex) {
				var chainOfCauses = this.causes.determineCauseChain(ex);
				if (this.causes.getFirstThrowableOfType(NoSessionException.class, chainOfCauses) == null) {
					throw ex;
				}
				refuse(request, (HttpServletResponse) response);
			}
		}

		/** A screen needs signing in; whatever else it was is not here. */
		private static void refuse(ServletRequest request, HttpServletResponse response) throws IOException {
			boolean screen = request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) != null;
			response.sendError((screen ? HttpStatus.UNAUTHORIZED : HttpStatus.NOT_FOUND).value());
		}

	}

	private static final class NoSessionException extends RuntimeException {

		private NoSessionException() {
			super("No session without signing in");
		}

	}

	private static final class WithoutSession extends HttpServletRequestWrapper {

		private WithoutSession(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable HttpSession getSession(boolean create) {
			var session = super.getSession(false);
			if (session == null && create) {
				throw new NoSessionException();
			}
			return session;
		}

		@Override
		public @Nullable HttpSession getSession() {
			return getSession(true);
		}

	}

}
