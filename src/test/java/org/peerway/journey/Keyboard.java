package org.peerway.journey;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.imageio.ImageIO;

import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Hands on keys only, and eyes that must find the focus at every stop: the place looks
 * different with it and without it.
 */
final class Keyboard {

	/** A line around even a small button changes more; a blinking caret less. */
	private static final int SEEN = 60;

	private static final int MOST_STOPS = 80;

	private static final int AROUND = 8;

	private static final String KIND = """
			const one = document.activeElement;
			return [one.tagName, one.type ?? '', one.className, one.getAttribute('theme') ?? '',
			  one.parentElement?.className ?? ''].join(' ')""";

	/** At its middle, the stop or a part of it must be what one would touch. */
	private static final String UNCOVERED = """
			const one = document.activeElement;
			const shown = one.closest('.opt') ?? (one.matches('[slot=input]') ? one.parentElement : one);
			const box = shown.getBoundingClientRect();
			const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
			return top !== null && (shown.contains(top) || top.contains(shown))
			  ? null : (top?.outerHTML.slice(0, 100) ?? 'the edge of the window')""";

	private static final String PLACE = """
			const one = document.activeElement;
			const shown = one.closest('.opt') ?? (one.matches('[slot=input]') ? one.parentElement : one);
			const box = shown.getBoundingClientRect();
			return [box.x + scrollX, box.y + scrollY, box.width, box.height]""";

	private final Browser browser;

	private final Set<String> seen = new HashSet<>();

	Keyboard(Browser browser) {
		this.browser = browser;
	}

	void press(CharSequence key) {
		this.browser.settle();
		this.browser.sendKeys(key);
		this.browser.settle();
	}

	void type(String text) {
		this.browser.sendKeys(text);
	}

	/** Goes from stop to stop until the focus stands on what is named so. */
	WebElement tabTo(String name) {
		for (int stops = 0; stops < MOST_STOPS; stops++) {
			press(Keys.TAB);
			var stop = this.browser.driver().switchTo().activeElement();
			if (!"body".equals(stop.getTagName())) {
				checkThatFocusIsSeen();
				if (name.equals(stop.getAccessibleName())) {
					return stop;
				}
			}
		}
		throw new AssertionError("No stop is named “" + name + "” at " + this.browser.driver().getCurrentUrl());
	}

	/** Goes to what is named so and presses Enter. */
	void choose(String name) {
		tabTo(name);
		press(Keys.ENTER);
	}

	private void checkThatFocusIsSeen() {
		var driver = this.browser.driver();
		assertThat(driver.executeScript(UNCOVERED)).as("what covers the focus").isNull();
		var kind = (String) driver.executeScript(KIND);
		if (!this.seen.add(kind)) {
			return;
		}
		var element = driver.switchTo().activeElement();
		var place = (List<?>) driver.executeScript(PLACE);
		var with = picture(place);
		driver.executeScript("arguments[0].blur()", element);
		var without = picture(place);
		driver.executeScript("arguments[0].focus({ preventScroll: true, focusVisible: true })", element);
		assertThat(differences(with, without)).as("points that show the focus on " + kind).isGreaterThan(SEEN);
	}

	private BufferedImage picture(List<?> place) {
		var clip = Map.of("x", number(place, 0) - AROUND, "y", number(place, 1) - AROUND, "width",
				number(place, 2) + 2 * AROUND, "height", number(place, 3) + 2 * AROUND, "scale", 1);
		var answer = this.browser.driver()
			.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png", "clip", clip));
		try {
			return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode((String) answer.get("data"))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static double number(List<?> place, int index) {
		return ((Number) place.get(index)).doubleValue();
	}

	private static int differences(BufferedImage one, BufferedImage other) {
		int count = 0;
		for (int x = 0; x < Math.min(one.getWidth(), other.getWidth()); x++) {
			for (int y = 0; y < Math.min(one.getHeight(), other.getHeight()); y++) {
				count += (one.getRGB(x, y) != other.getRGB(x, y)) ? 1 : 0;
			}
		}
		return count;
	}

}
