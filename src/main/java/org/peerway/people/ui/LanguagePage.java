package org.peerway.people.ui;

import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.peerway.base.Languages;
import org.peerway.people.PeopleService;
import org.peerway.people.SignedInPerson;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.view.RedirectView;

/** Switches the language of plain pages and screens and leads back. */
@Controller
class LanguagePage {

	/**
	 * Paths on this server only: no second slash, no backslash, nothing to break a line.
	 */
	private static final Pattern HERE = Pattern.compile("/(?:[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");

	private final LocaleResolver locales;

	private final PeopleService people;

	LanguagePage(LocaleResolver locales, PeopleService people) {
		this.locales = locales;
		this.people = people;
	}

	@GetMapping("/language")
	RedirectView change(@RequestParam(defaultValue = "") String to, @RequestParam(defaultValue = "/") String back,
			@AuthenticationPrincipal @Nullable SignedInPerson person, HttpServletRequest request,
			HttpServletResponse response) {
		for (Locale language : Languages.ALL) {
			if (language.getLanguage().equals(to)) {
				this.locales.setLocale(request, response, language);
				if (person != null) {
					this.people.changeOwnLanguage(language);
				}
			}
		}
		var redirect = new RedirectView(HERE.matcher(back).matches() ? back : "/", true);
		redirect.setExpandUriTemplateVariables(false);
		redirect.setExposeModelAttributes(false);
		return redirect;
	}

}
