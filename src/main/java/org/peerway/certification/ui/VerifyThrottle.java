package org.peerway.certification.ui;

import java.io.IOException;
import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets each address check so many certificates in a minute and no more. */
@Component
class VerifyThrottle implements HandlerInterceptor, WebMvcConfigurer {

	/**
	 * Checks that one address may make in a minute; an employer's list, but no search for
	 * codes.
	 */
	static final int CHECKS = 30;

	private static final Duration SPAN = Duration.ofMinutes(1);

	private final Cache<String, Bucket> addresses = Caffeine.newBuilder()
		.maximumSize(100_000)
		.expireAfterAccess(SPAN.multipliedBy(2))
		.build();

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/verify/*");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		var bucket = this.addresses.get(request.getRemoteAddr(), (address) -> fresh());
		if (bucket.tryConsume(1)) {
			return true;
		}
		response.setHeader("Retry-After", Long.toString(SPAN.toSeconds()));
		response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
		return false;
	}

	private static Bucket fresh() {
		return Bucket.builder().addLimit((limit) -> limit.capacity(CHECKS).refillGreedy(CHECKS, SPAN)).build();
	}

}
