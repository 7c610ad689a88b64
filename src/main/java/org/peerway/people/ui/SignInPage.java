package org.peerway.people.ui;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.peerway.people.DemoAccounts;
import org.peerway.people.SignedInPerson;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in: e-mail and password, or a person of the demonstration. */
@Controller
class SignInPage {

	private static final String VIEW = "login";

	private final DemoAccounts demo;

	SignInPage(DemoAccounts demo) {
		this.demo = demo;
	}

	@GetMapping("/login")
	String show(@RequestParam Map<String, String> why, @AuthenticationPrincipal @Nullable SignedInPerson person,
			@CookieValue(name = Newcomer.COOKIE, defaultValue = "") String newcomer, HttpServletResponse response,
			Model model) {
		if (person != null) {
			return "redirect:/";
		}
		why.keySet().stream().flatMap((key) -> Note.find(key).stream()).findFirst().ifPresent(model::addAttribute);
		if (newcomer.isEmpty()) {
			return page(model, "");
		}
		Newcomer.forget(response);
		return page(model, Newcomer.email(newcomer));
	}

	/** The form once more, after something did not fit. */
	@RequestMapping("/login/again")
	String again(@RequestAttribute(name = "note", required = false) @Nullable String note,
			@RequestParam(name = "username", required = false) @Nullable String typed, Model model) {
		Note.find(Objects.requireNonNullElse(note, "")).ifPresent(model::addAttribute);
		return page(model, Objects.requireNonNullElse(typed, ""));
	}

	private String page(Model model, String typed) {
		model.addAttribute("here", "/login");
		model.addAttribute("typed", typed);
		model.addAttribute("demo", this.demo.shown());
		return VIEW;
	}

	/** Something to say above the form. */
	enum Note {

		FIT("care", "leaf"), WAIT("warm", "clock"), AGAIN("warm", "clock"), OUT("done", "check"),
		CHANGED("warm", "info"), WELCOME("done", "check");

		private final String kind;

		private final String icon;

		Note(String kind, String icon) {
			this.kind = kind;
			this.icon = icon;
		}

		static Optional<Note> find(String name) {
			return java.util.Arrays.stream(values()).filter((note) -> note.word().equals(name)).findFirst();
		}

		public String kind() {
			return this.kind;
		}

		public String icon() {
			return this.icon;
		}

		public String key() {
			return "people.sign-in." + word();
		}

		private String word() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

	}

}
