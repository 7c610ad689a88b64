package org.peerway.people.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Slows down guessing of one-time links; a link that is open costs nothing. */
@Component
class LinkThrottle implements HandlerInterceptor, WebMvcConfigurer {

	private static final String PASS = LinkThrottle.class.getName();

	private final SignInThrottle throttle;

	LinkThrottle(SignInThrottle throttle) {
		this.throttle = throttle;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns(PublicPaths.LINKS);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws java.io.IOException {
		var pass = this.throttle.takeLink(request.getRemoteAddr());
		if (pass.isEmpty()) {
			response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
			return false;
		}
		request.setAttribute(PASS, pass.get());
		return true;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception ex) {
		boolean open = response.getStatus() < HttpStatus.BAD_REQUEST.value();
		if (open && request.getAttribute(PASS) instanceof SignInThrottle.Pass pass) {
			pass.giveBack();
		}
	}

}
