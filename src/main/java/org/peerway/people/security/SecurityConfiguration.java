package org.peerway.people.security;

import java.util.Set;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.peerway.people.PeopleService;
import org.peerway.people.Standing;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Which requests are open, how people sign in and out, and what every answer tells the
 * browser. Everything that is not named is closed.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

	@Bean
	SecurityFilterChain securityFilterChain(HttpSecurity http, SignInPages pages, ProviderManager signIn,
			StandingFilter standing, SignInRecord onRecord, NavigationAccessControl navigation) {
		http.setSharedObject(RequestCache.class, new CookieRequestCache());
		http.authenticationManager(signIn);
		http.addFilterBefore(standing, AnonymousAuthenticationFilter.class);
		http.addFilterAfter(new NoSessionForNobody(), ExceptionTranslationFilter.class);
		http.authorizeHttpRequests((requests) -> requests.requestMatchers(PublicPaths.all())
			.permitAll()
			.requestMatchers(PublicPaths.DOWNLOADS)
			.authenticated());
		http.formLogin((form) -> form.loginPage(PublicPaths.SIGN_IN)
			.successHandler(pages::enter)
			.failureHandler(pages::refuse));
		http.sessionManagement((sessions) -> sessions.sessionFixation((fixation) -> fixation.newSession()));
		http.logout((logout) -> logout.addLogoutHandler(onRecord).logoutSuccessHandler(signedOut()));
		http.csrf((csrf) -> csrf.csrfTokenRepository(csrfTokens()));
		http.exceptionHandling((errors) -> errors.accessDeniedHandler(pages::deny));
		http.headers(SecurityConfiguration::headers);
		http.with(VaadinSecurityConfigurer.vaadin());
		navigation.setLoginView(PublicPaths.SIGN_IN);
		return http.build();
	}

	/** Leads screens as well as plain pages back to sign-in. */
	private static LogoutSuccessHandler signedOut() {
		var handler = new SimpleUrlLogoutSuccessHandler();
		handler.setDefaultTargetUrl(PublicPaths.SIGN_IN + "?out");
		handler.setRedirectStrategy(new UidlRedirectStrategy());
		return handler;
	}

	/** Kept in a cookie that no script reads, so that a form needs no session. */
	private static CookieCsrfTokenRepository csrfTokens() {
		var tokens = new CookieCsrfTokenRepository();
		tokens.setCookieCustomizer((cookie) -> cookie.sameSite("Lax"));
		return tokens;
	}

	private static void headers(HeadersConfigurer<HttpSecurity> headers) {
		headers.withObjectPostProcessor(new BeforeTheAnswer());
		headers.addHeaderWriter(new ContentPolicy());
		headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
		headers.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
		headers.crossOriginOpenerPolicy((opener) -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
		headers.permissionsPolicyHeader(
				(permissions) -> permissions.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"));
	}

	@Bean
	SignInPages signInPages(PeopleService people, LocaleResolver locales) {
		return new SignInPages(people, locales);
	}

	@Bean
	ProviderManager signIn(UserDetailsService accounts, PasswordEncoder passwords, SignInThrottle throttle,
			SignInRecord onRecord) {
		return new ProviderManager(new PasswordSignIn(accounts, passwords, throttle, onRecord));
	}

	@Bean
	StandingFilter standingFilter(Standing standing, RequestUtil requests) {
		return new StandingFilter(standing, requests::isFrameworkInternalRequest);
	}

	/** The filter belongs to the security chain alone. */
	@Bean
	FilterRegistrationBean<StandingFilter> standingFilterOnlyOnce(StandingFilter filter) {
		var registration = new FilterRegistrationBean<>(filter);
		registration.setEnabled(false);
		return registration;
	}

	/** Stands right before Vaadin's servlet, which a forward reaches by its name. */
	@Bean
	FilterRegistrationBean<NoSessionForNobody.Quietly> refusedQuietly() {
		var registration = new FilterRegistrationBean<>(new NoSessionForNobody.Quietly());
		registration.setDispatcherTypes(DispatcherType.FORWARD);
		registration.setServletNames(Set.of("springServlet"));
		return registration;
	}

	/** Vaadin answers from a forward, after which a header can no longer be added. */
	private static final class BeforeTheAnswer implements ObjectPostProcessor<HeaderWriterFilter> {

		@Override
		public <O extends HeaderWriterFilter> O postProcess(O filter) {
			filter.setShouldWriteHeadersEagerly(true);
			return filter;
		}

	}

}
