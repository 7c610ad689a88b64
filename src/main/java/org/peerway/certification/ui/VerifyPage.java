package org.peerway.certification.ui;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import org.peerway.certification.CertificateService;
import org.peerway.certification.PublicCertificate;
import org.peerway.certification.VerificationCode;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/**
 * The public page that tells whether a certificate stands; no account, no script, no
 * session.
 */
@Controller
class VerifyPage {

	private static final int LONGEST = 100;

	private final CertificateService certificates;

	VerifyPage(CertificateService certificates) {
		this.certificates = certificates;
	}

	/** What the page says first. */
	enum Verdict {

		IN_FORCE, ENDED, NOT_FOUND

	}

	@GetMapping("/verify")
	String ask(@RequestParam(defaultValue = "") String code, HttpServletResponse response) {
		quietly(response);
		if (code.isBlank()) {
			return "verify-form";
		}
		var typed = code.strip().substring(0, Math.min(LONGEST, code.strip().length()));
		return "redirect:/verify/" + UriUtils.encodePathSegment(typed.replace('/', '-'), StandardCharsets.UTF_8);
	}

	@GetMapping("/verify/{code}")
	String verify(@PathVariable String code, Model model, Locale locale, HttpServletResponse response) {
		quietly(response);
		var now = this.certificates.now();
		var found = this.certificates.verify(VerificationCode.parse(code));
		model.addAttribute("verdict", verdict(found, now.toLocalDate()).name());
		model.addAttribute("day", Dates.day(now.toLocalDate(), locale));
		model.addAttribute("time", DateTimeFormatter.ofPattern("H:mm").format(now));
		found.ifPresent((certificate) -> {
			model.addAttribute("certificate", certificate);
			model.addAttribute("issued", Dates.day(certificate.issuedOn(), locale));
			certificate.expiresOn().ifPresent((end) -> model.addAttribute("until", Dates.day(end, locale)));
		});
		return "verify";
	}

	private static Verdict verdict(Optional<PublicCertificate> found, LocalDate today) {
		return found.map((certificate) -> certificate.isInForceOn(today) ? Verdict.IN_FORCE : Verdict.ENDED)
			.orElse(Verdict.NOT_FOUND);
	}

	private static void quietly(HttpServletResponse response) {
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader("X-Robots-Tag", "noindex");
	}

}
