package org.peerway.people.security;

import java.time.Duration;

import org.peerway.base.Languages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The language a person chose is kept in a cookie, for plain pages and screens alike;
 * before, the browser's wish counts.
 */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

	@Bean
	LocaleResolver localeResolver() {
		var resolver = new CookieLocaleResolver(Languages.COOKIE);
		resolver.setCookieMaxAge(Duration.ofDays(365));
		resolver.setCookieHttpOnly(true);
		resolver.setCookieSameSite("Lax");
		resolver.setDefaultLocaleFunction((request) -> Languages.choose(null, request.getLocales()));
		return resolver;
	}

}
