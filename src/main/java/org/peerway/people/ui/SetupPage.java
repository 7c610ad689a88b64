package org.peerway.people.ui;

import jakarta.servlet.http.HttpServletResponse;
import org.peerway.people.EmailAddress;
import org.peerway.people.FirstAdministrator;
import org.peerway.people.Invitations;
import org.peerway.people.PersonName;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where whoever runs the server becomes its first administrator. */
@Controller
@RequestMapping("/setup/{token}")
class SetupPage {

	private final FirstAdministrator first;

	private final Invitations invitations;

	SetupPage(FirstAdministrator first, Invitations invitations) {
		this.first = first;
		this.invitations = invitations;
	}

	@GetMapping
	ModelAndView show(@PathVariable String token) {
		return this.first.isOpen(token) ? form(token) : InvitationPage.closed();
	}

	@PostMapping
	ModelAndView create(@PathVariable String token, @RequestParam(defaultValue = "") String name,
			@RequestParam(defaultValue = "") String email, @RequestParam(defaultValue = "") String password,
			HttpServletResponse response) {
		if (!this.first.isOpen(token)) {
			return InvitationPage.closed();
		}
		boolean nameWrong = !PersonName.isValid(name);
		boolean emailWrong = !EmailAddress.isValid(email);
		var problem = this.invitations.problem(password, email);
		if (nameWrong || emailWrong || problem.isPresent()) {
			return form(token).addObject("name", name)
				.addObject("email", email)
				.addObject("nameWrong", nameWrong)
				.addObject("emailWrong", emailWrong)
				.addObject("problem", problem.orElse(null));
		}
		return this.first.create(token, new EmailAddress(email), new PersonName(name), password)
				? InvitationPage.welcome(email.strip(), response) : InvitationPage.closed();
	}

	private static ModelAndView form(String token) {
		return new ModelAndView("setup").addObject("token", token);
	}

}
