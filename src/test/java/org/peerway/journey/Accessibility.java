package org.peerway.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.peerway.journey.Browser.Look;

/**
 * Lets axe look at screens in light, in dark and at 320 px, and keeps all that it finds.
 * In the dark nothing but colors is different.
 */
final class Accessibility {

	private static final Map<String, Object> ALL = Map.of("type", "tag", "values",
			List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));

	private static final Map<String, Object> COLORS = Map.of("type", "rule", "values",
			List.of("color-contrast", "link-in-text-block"));

	private static final List<Look> LOOKS = List.of(Look.LIGHT, Look.DARK, Look.NARROW);

	private static final String RUN = """
			const [rules, done] = arguments;
			const drawn = () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
			const still = () => Promise.all(document.getAnimations({ subtree: true })
			  .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity).map((one) => one.finished.catch(() => {})));
			drawn().then(still)
			  .then(() => axe.run(document, { runOnly: rules, resultTypes: ['violations'] }))
			  .then((results) => done(results.violations.flatMap((rule) => rule.nodes.map((node) =>
			    ({ rule: rule.id, place: node.target.flat().join(' >>> '), why: node.failureSummary })))))
			  .catch((fault) => done([{ rule: 'axe itself', place: '', why: String(fault) }]));
			""";

	private static final String SIDEWAYS = """
			const width = document.documentElement.clientWidth;
			const far = [...document.querySelectorAll('body *')].filter((one) => one.checkVisibility())
			  .filter((one) => one.getBoundingClientRect().right > width + 1);
			const name = (one) => one.localName + (one.id ? '#' + one.id : '') + [...one.classList].map((c) => '.' + c).join('');
			return document.documentElement.scrollWidth > width ? far.slice(0, 3).map(name).join(', ') || 'unknown' : null;
			""";

	private final String axe = script();

	private final List<Violation> violations = new ArrayList<>();

	private final List<String> views = new ArrayList<>();

	/** Looks at what the browser shows now, without loading it anew. */
	void check(Browser browser, String view) {
		browser.settle();
		this.views.add(view);
		if (!(Boolean) browser.driver().executeScript("return window.axe !== undefined")) {
			browser.driver().executeScript(this.axe);
		}
		for (Look look : LOOKS) {
			browser.lookAtAll(look);
			run(browser, view, look);
		}
		checkScrolling(browser, view);
		browser.look(Look.LIGHT);
	}

	/** The same with all that can be unfolded. */
	void checkUnfolded(Browser browser, String view) {
		browser.settle();
		browser.driver().executeScript("document.querySelectorAll('details').forEach((one) => one.open = true)");
		check(browser, view);
	}

	List<Violation> violations() {
		return List.copyOf(this.violations);
	}

	/** The views that were seen and all that was found on them. */
	String report() {
		return "%d views: %s%n%d findings%s%n".formatted(this.views.size(), String.join(", ", this.views),
				this.violations.size(), this.violations);
	}

	/** Something on a view that some people cannot use. */
	record Violation(String view, Look look, String rule, String place, String why) {

		@Override
		public String toString() {
			return "%n%s, %s: %s at %s%n    %s".formatted(this.view, this.look, this.rule, this.place,
					this.why.replace("\n", "\n    "));
		}

	}

	@SuppressWarnings("unchecked")
	private void run(Browser browser, String view, Look look) {
		var found = (List<Map<String, String>>) browser.driver()
			.executeAsyncScript(RUN, (look == Look.DARK) ? COLORS : ALL);
		found.forEach((one) -> this.violations
			.add(new Violation(view, look, one.get("rule"), one.get("place"), one.get("why"))));
	}

	private void checkScrolling(Browser browser, String view) {
		var wide = (String) browser.driver().executeScript(SIDEWAYS);
		if (wide != null) {
			this.violations.add(new Violation(view, Look.NARROW, "scrolls sideways", wide, ""));
		}
	}

	private static String script() {
		try (var file = Accessibility.class.getResourceAsStream("/axe.min.js")) {
			return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
