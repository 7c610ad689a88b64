package org.peerway.shell;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives pages that Vaadin does not draw the person's choice of colors. */
@ControllerAdvice(annotations = Controller.class)
class PlainPages {

	@ModelAttribute("colors")
	String colors(HttpServletRequest request) {
		return Colors.in(request.getCookies()).value();
	}

}
