package org.peerway.people.ui;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.peerway.base.Languages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout of every plain page needs: the other language, and the way back. */
@ControllerAdvice(annotations = Controller.class)
class PlainPageFacts {

	@ModelAttribute("otherLanguage")
	Locale otherLanguage(Locale current) {
		return Languages.ALL.stream()
			.filter((language) -> !language.getLanguage().equals(current.getLanguage()))
			.findFirst()
			.orElse(current);
	}

	@ModelAttribute("otherLanguageName")
	String otherLanguageName(Locale current) {
		Locale other = otherLanguage(current);
		String name = other.getDisplayLanguage(other);
		return name.substring(0, 1).toUpperCase(other) + name.substring(1);
	}

	@ModelAttribute("here")
	String here(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

}
