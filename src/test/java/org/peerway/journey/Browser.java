package org.peerway.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.openqa.selenium.Dimension;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.FluentWait;

/**
 * A person's browser: finds what is to be seen by its words, as people do, and waits for
 * it instead of sleeping.
 */
final class Browser implements AutoCloseable {

	/** What a browser shows itself as. */
	enum Look {

		LIGHT("light", 1280), DARK("dark", 1280), NARROW("light", 320), PHONE("light", 390);

		private final String colors;

		private final int width;

		Look(String colors, int width) {
			this.colors = colors;
			this.width = width;
		}

	}

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	/** For axe on a long page, on a machine that does much else. */
	private static final Duration LONGEST_SCRIPT = Duration.ofMinutes(2);

	private static final int HEIGHT = 900;

	/** Vaadin's client tells when it waits for the server or still draws. */
	static final String SETTLED = """
			const clients = Object.values(window.Vaadin?.Flow?.clients ?? {}).filter((one) => one.isActive);
			const screen = document.getElementById('outlet') !== null;
			const settled = document.readyState === 'complete'
			  && (!screen || (clients.length > 0 && clients.every((one) => !one.isActive())));
			""";

	private static final String FIND = SETTLED + """
			const [selector, words] = arguments;
			const plain = (text) => text.replace(/\\s+/g, ' ').trim();
			const isSeen = (one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
			return settled ? [...document.querySelectorAll(selector)].filter(isSeen)
			  .filter((one) => words === null || plain(one.textContent) === plain(words)) : null;
			""";

	private static final String PRESSABLE = "a, button, vaadin-button, summary";

	private final Path downloads;

	private final ChromeDriver driver;

	/**
	 * Opens a window.
	 * @param folder of its own, for its profile and its downloads
	 * @param language such as en-US
	 */
	Browser(Path folder, String language) {
		this.downloads = folder.resolve("downloads").toAbsolutePath();
		var options = new ChromeOptions();
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
				"--disable-background-networking", "--disable-component-update", "--disable-sync",
				"--disable-dev-shm-usage", "--hide-scrollbars", "--lang=" + language, "--accept-lang=" + language,
				"--user-data-dir=" + folder.resolve("profile").toAbsolutePath());
		options.setExperimentalOption("prefs", Map.of("download.default_directory", this.downloads.toString(),
				"plugins.always_open_pdf_externally", true, "credentials_enable_service", false));
		var logging = new LoggingPreferences();
		logging.enable(LogType.BROWSER, java.util.logging.Level.WARNING);
		options.setCapability("goog:loggingPrefs", logging);
		this.driver = new ChromeDriver(service(), options);
		this.driver.manage().timeouts().scriptTimeout(LONGEST_SCRIPT);
		this.driver.manage().window().setSize(new Dimension(Look.LIGHT.width, HEIGHT));
		look(Look.LIGHT);
	}

	/** Named by hand, because Selenium would look for one on the network. */
	private static ChromeDriverService service() {
		return new ChromeDriverService.Builder().usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
			.build();
	}

	ChromeDriver driver() {
		return this.driver;
	}

	void open(URI address) {
		this.driver.get(address.toString());
	}

	/** Changes colors and width as the device would, on the page that is open. */
	void look(Look look) {
		this.driver.executeCdpCommand("Emulation.setEmulatedMedia",
				Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", look.colors),
						Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
		resize(look, HEIGHT);
	}

	/**
	 * The same, in a window so high that the whole page is in it and no bar covers a
	 * part.
	 */
	void lookAtAll(Look look) {
		look(look);
		var height = (Number) this.driver.executeScript("return document.documentElement.scrollHeight");
		resize(look, Math.max(HEIGHT, height.intValue()));
	}

	private void resize(Look look, int height) {
		this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", look.width, "height", height, "deviceScaleFactor", 1, "mobile", false));
	}

	/** Presses the button or link that says this. */
	void press(String words) {
		press(PRESSABLE, words);
	}

	/** Presses the first such element, whatever it says. */
	void pressFirst(String selector) {
		press(selector, null);
	}

	void press(String selector, String words) {
		waitUntil("“" + words + "” to press (" + selector + ")", () -> {
			var one = seen(selector, words).stream().findFirst();
			one.ifPresent(this::press);
			return one.isPresent();
		});
	}

	void press(WebElement element) {
		this.driver.executeScript("arguments[0].scrollIntoView({ block: 'center' })", element);
		element.click();
	}

	/** Writes into the field, in place of what it held. */
	void write(WebElement field, String text) {
		field.clear();
		field.sendKeys(text);
	}

	void sendKeys(CharSequence... keys) {
		new Actions(this.driver).sendKeys(keys).perform();
	}

	/** Waits for an element that can be seen. */
	WebElement see(String selector) {
		return see(selector, null);
	}

	/** Waits for an element that says this and can be seen. */
	WebElement see(String selector, String words) {
		var holder = new WebElement[1];
		waitUntil(selector + (words != null ? " saying “" + words + "”" : ""), () -> {
			var found = seen(selector, words);
			found.stream().findFirst().ifPresent((one) -> holder[0] = one);
			return !found.isEmpty();
		});
		return holder[0];
	}

	/** The words of an element, once it can be seen. */
	String read(String selector) {
		return (String) this.driver.executeScript("return arguments[0].textContent.replace(/\\s+/g, ' ').trim()",
				see(selector));
	}

	/** All that can be seen of these, once the page has come to rest. */
	List<WebElement> all(String selector) {
		settle();
		return seen(selector, null);
	}

	List<String> words(String selector) {
		return all(selector).stream().map((one) -> one.getText().strip()).toList();
	}

	boolean shows(String selector, String words) {
		settle();
		return !seen(selector, words).isEmpty();
	}

	/** Waits for the title of a screen. */
	void arriveAt(String title) {
		see("h1", title);
	}

	void settle() {
		waitUntil("the page to come to rest", () -> (Boolean) this.driver.executeScript(SETTLED + "return settled"));
	}

	/** The path of the address, without the slash in front. */
	String place() {
		settle();
		return URI.create(this.driver.getCurrentUrl()).getPath().substring(1);
	}

	String pageText() {
		settle();
		return (String) this.driver.executeScript("return document.body.innerText");
	}

	/** Waits for a file to arrive. */
	Path download(String ending) {
		waitUntil("a download ending in " + ending, () -> downloaded(ending).isPresent());
		return downloaded(ending).orElseThrow();
	}

	void waitUntil(String what, Condition condition) {
		new FluentWait<>(this.driver).withTimeout(PATIENCE)
			.pollingEvery(Duration.ofMillis(50))
			.ignoring(StaleElementReferenceException.class)
			.ignoring(ElementClickInterceptedException.class)
			.ignoring(ElementNotInteractableException.class)
			.withMessage(() -> "Waited for " + what + " at " + this.driver.getCurrentUrl())
			.until((driver) -> condition.holds());
	}

	/** Keeps a picture of what is to be seen. */
	void picture(Path file) {
		try {
			Files.createDirectories(file.getParent());
			Files.write(file, this.driver.getScreenshotAs(OutputType.BYTES));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What the browser itself found fault with: scripts, policies, missing files. */
	List<String> complaints() {
		return this.driver.manage()
			.logs()
			.get(LogType.BROWSER)
			.getAll()
			.stream()
			.map((entry) -> entry.getLevel() + " " + entry.getMessage())
			.toList();
	}

	@Override
	public void close() {
		this.driver.quit();
	}

	@SuppressWarnings("unchecked")
	List<WebElement> seen(String selector, String words) {
		var found = (List<WebElement>) this.driver.executeScript(FIND, selector, words);
		return (found != null) ? found : List.of();
	}

	private Optional<Path> downloaded(String ending) {
		if (!Files.exists(this.downloads)) {
			return Optional.empty();
		}
		try (var files = Files.list(this.downloads)) {
			return files.filter((file) -> file.toString().endsWith(ending)).findFirst();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Something to wait for. */
	@FunctionalInterface
	interface Condition {

		boolean holds();

	}

}
