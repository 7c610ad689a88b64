package org.peerway.people.ui;

import jakarta.servlet.http.HttpServletResponse;
import org.peerway.people.Invitations;
import org.peerway.people.PersonCard;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an invited person chooses a password, once. */
@Controller
@RequestMapping("/invitation/{token}")
class InvitationPage {

	private final Invitations invitations;

	InvitationPage(Invitations invitations) {
		this.invitations = invitations;
	}

	@GetMapping
	ModelAndView show(@PathVariable String token) {
		return this.invitations.find(token).map((person) -> form(token, person)).orElseGet(InvitationPage::closed);
	}

	@PostMapping
	ModelAndView accept(@PathVariable String token, @RequestParam(defaultValue = "") String password,
			HttpServletResponse response) {
		var person = this.invitations.find(token);
		if (person.isEmpty()) {
			return closed();
		}
		var problem = this.invitations.problem(password, person.get().email());
		if (problem.isPresent()) {
			return form(token, person.get()).addObject("problem", problem.get());
		}
		return this.invitations.accept(token, password) ? welcome(person.get().email(), response) : closed();
	}

	/** On to the sign-in page, which knows the address. */
	static ModelAndView welcome(String email, HttpServletResponse response) {
		Newcomer.remember(response, email);
		return new ModelAndView("redirect:/login?welcome");
	}

	private static ModelAndView form(String token, PersonCard person) {
		return new ModelAndView("invitation").addObject("token", token).addObject("person", person);
	}

	static ModelAndView closed() {
		return new ModelAndView("link-closed", HttpStatus.NOT_FOUND);
	}

}
