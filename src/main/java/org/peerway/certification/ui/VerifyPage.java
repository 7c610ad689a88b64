package org.peerway.certification.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.peerway.base.ui.Moments;
import org.peerway.certification.CertificateService;
import org.peerway.certification.PublicCertificate;
import org.peerway.certification.VerificationCode;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The public page that tells whether a certificate stands; no account, no script, no
 * session. Every code, known or not, mistyped or not, costs the same work.
 */
@Controller
@RequestMapping("/verify")
class VerifyPage {

	private static final int LONGEST = 200;

	private final CertificateService certificates;

	private final VerifyThrottle throttle;

	VerifyPage(CertificateService certificates, VerifyThrottle throttle) {
		this.certificates = certificates;
		this.throttle = throttle;
	}

	/** What the page says first. */
	enum Verdict {

		IN_FORCE("shield"), ENDED("clock"), NOT_FOUND("search"), BY_NUMBER("info");

		private final String icon;

		Verdict(String icon) {
			this.icon = icon;
		}

		String key() {
			return "certification.verify." + name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	@ModelAttribute
	void quietly(HttpServletResponse response) {
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader("X-Robots-Tag", "noindex");
	}

	@ModelAttribute("officeEmail")
	@Nullable String officeEmail() {
		return this.certificates.officeEmail().orElse(null);
	}

	@GetMapping
	String ask(@RequestParam(defaultValue = "") String code) {
		return code.isBlank() ? "verify-form" : "redirect:/verify/" + asPath(code);
	}

	@GetMapping("/")
	String askHere() {
		return "redirect:/verify";
	}

	@GetMapping("/{code}")
	ModelAndView verify(@PathVariable String code, Locale locale, HttpServletRequest request,
			HttpServletResponse response) {
		if (!this.throttle.take(request.getRemoteAddr())) {
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(VerifyThrottle.SPAN.toSeconds()));
			return new ModelAndView("verify-busy", HttpStatus.TOO_MANY_REQUESTS);
		}
		var found = this.certificates.verify(VerificationCode.parse(code));
		return page(code, found, locale);
	}

	private ModelAndView page(String code, Optional<PublicCertificate> found, Locale locale) {
		var now = this.certificates.now();
		var verdict = found.map((certificate) -> verdict(certificate, now.toLocalDate()))
			.orElse(isNumber(code) ? Verdict.BY_NUMBER : Verdict.NOT_FOUND);
		var page = new ModelAndView("verify").addObject("verdict", verdict.name())
			.addObject("icon", verdict.icon)
			.addObject("says", verdict.key())
			.addObject("day", Dates.day(now.toLocalDate(), locale))
			.addObject("time", Moments.time(now, locale));
		if (verdict == Verdict.NOT_FOUND) {
			page.addObject("typed", code);
		}
		found.ifPresent((certificate) -> {
			page.addObject("certificate", certificate);
			page.addObject("issued", Dates.day(certificate.issuedOn(), locale));
			certificate.expiresOn().ifPresent((end) -> page.addObject("until", Dates.day(end, locale)));
		});
		return page;
	}

	private static Verdict verdict(PublicCertificate certificate, LocalDate today) {
		return certificate.isInForceOn(today) ? Verdict.IN_FORCE : Verdict.ENDED;
	}

	/** Told by its form alone, so that the answer says nothing about the register. */
	private static boolean isNumber(String typed) {
		return typed.strip().toUpperCase(Locale.ROOT).matches("PW\\W?\\d{4}\\W?\\d{1,9}");
	}

	/** A code as it is printed; what is none, in characters that may stand in a path. */
	private static String asPath(String typed) {
		String code = typed.strip()
			.substring(0, Math.min(LONGEST, typed.strip().length()))
			.replaceFirst("(?i)^https?://\\S*/verify/", "");
		return VerificationCode.parse(code)
			.map(VerificationCode::grouped)
			.orElseGet(() -> code.isEmpty() ? "-" : code.replaceAll("[^A-Za-z0-9]+", "-"));
	}

}
