package org.peerway.people.ui;

import java.util.Locale;

import org.peerway.base.HelpLines;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The help lines for everybody, also signed out; opening the page is not recorded. */
@Controller
class HelpPage {

	private final HelpLines lines;

	private final MessageSource texts;

	HelpPage(HelpLines lines, MessageSource texts) {
		this.lines = lines;
		this.texts = texts;
	}

	@GetMapping("/help")
	String show(Locale language, Model model) {
		model.addAttribute("lines", this.lines.in(language, this.texts));
		return "help";
	}

}
