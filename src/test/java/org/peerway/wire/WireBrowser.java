package org.peerway.wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A browser without a screen: speaks Vaadin's protocol over HTTP as the client of Flow
 * 25.2 does, and keeps every byte that it was sent. One tab of one person.
 */
public final class WireBrowser implements AutoCloseable {

	private static final JsonMapper JSON = new JsonMapper();

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private static final String CHANGED = "-changed";

	private static final int URL = 1;

	private static final int CALLBACK = 2;

	private final URI base;

	private final HttpClient http;

	private final List<String> received = new ArrayList<>();

	private WireScreen screen = new WireScreen();

	private String securityKey = "";

	private int ui;

	private int clientId;

	private int syncId;

	private int requests;

	public WireBrowser(URI base) {
		this(base, new CookieManager());
	}

	private WireBrowser(URI base, CookieManager cookies) {
		this.base = base;
		this.http = HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.cookieHandler(cookies)
			.followRedirects(HttpClient.Redirect.NEVER)
			.connectTimeout(Duration.ofSeconds(10))
			.build();
	}

	/** Another tab of the same browser: the same session, a screen of its own. */
	public WireBrowser newTab() {
		return new WireBrowser(this.base, (CookieManager) this.http.cookieHandler().orElseThrow());
	}

	/**
	 * Signs in by the plain sign-in page.
	 * @throws AssertionError if the server does not let the person in
	 */
	public void signIn(String email, String password) {
		var token = CSRF.matcher(get("/login").body());
		if (!token.find()) {
			throw new AssertionError("The sign-in page has no form");
		}
		var form = "_csrf=" + encode(token.group(1)) + "&username=" + encode(email) + "&password=" + encode(password);
		var answer = send(request("/login").header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form))
			.build());
		String target = answer.headers().firstValue("Location").orElse("");
		if (answer.statusCode() != 302 || target.contains("/login")) {
			throw new AssertionError("Not signed in: " + answer.statusCode());
		}
	}

	/** Fetches a plain page or file. */
	public HttpResponse<String> get(String path) {
		return send(request(path).GET().build());
	}

	/** Opens a screen by its address, as a fresh page. */
	public WireScreen open(String path) {
		this.screen = new WireScreen();
		var init = parse(get("/?v-r=init&location=" + encode(path) + "&query=&v-sh=900&v-sw=1280&v-wh=900&v-ww=1280"
				+ "&v-tzo=0&v-rtzo=0&v-tzid=UTC&v-wn=v-0.1&v-td=false&v-pr=1&v-cs=normal")
			.body());
		var configuration = init.path("appConfig");
		this.ui = configuration.path("v-uiId").asInt();
		this.syncId = 0;
		take(configuration.path("uidl"));
		this.securityKey = configuration.path("uidl").path("Vaadin-Security-Key").asString("");
		navigate("/" + path, "");
		return this.screen;
	}

	public WireScreen screen() {
		return this.screen;
	}

	/** Goes where a link leads. */
	public WireScreen follow(WireNode link) {
		String href = link.attribute("href");
		if (link.tag().isEmpty() || href.isEmpty()) {
			throw new AssertionError(link + " is not a link");
		}
		return navigate(href, "link");
	}

	/** Goes to an address within the application. */
	public WireScreen navigate(String path) {
		return navigate(path, "client");
	}

	private WireScreen navigate(String path, String trigger) {
		String[] parts = path.split("\\?", 2);
		var data = JSON.createObjectNode();
		data.put("route", parts[0]);
		data.put("query", (parts.length > 1) ? parts[1] : "");
		data.put("appShellTitle", "");
		data.putObject("historyState").put("idx", 0);
		data.put("trigger", trigger);
		call(event(1, "ui-navigate", data));
		return this.screen;
	}

	public WireScreen click(WireNode node) {
		fire(node, "click");
		return this.screen;
	}

	/** Sets a property as a field of a form does, and tells that it changed. */
	public WireScreen set(WireNode node, String property, Object value) {
		call(sync(node, property, value), event(node.id(), property + CHANGED, JSON.createObjectNode()));
		return this.screen;
	}

	/** Chooses a radio button or turns a checkbox over, among the others in its field. */
	public WireScreen choose(WireNode option) {
		var row = this.screen.parent(option);
		var field = this.screen.parent(row);
		boolean one = option.attribute("type").equals("radio");
		field.all()
			.filter((node) -> one && node.attribute("type").equals("radio"))
			.forEach((node) -> check(node, false));
		check(option, one || !isChecked(option));
		var chosen = field.all().filter(WireBrowser::isChecked).map((node) -> node.attribute("value")).toList();
		var data = JSON.createObjectNode();
		constant(field, "change").keySet().forEach((key) -> data.set(key, JSON.valueToTree(chosen)));
		call(event(field.id(), "change", data));
		return this.screen;
	}

	/**
	 * Tells of an event with its data, by the expressions that the server asks for; what
	 * it asks besides is true.
	 */
	public WireScreen tell(WireNode node, String event, Map<String, ?> data) {
		var told = JSON.createObjectNode();
		constant(node, event).keySet()
			.forEach((key) -> told.set(key, JSON.valueToTree(data.containsKey(key) ? data.get(key) : true)));
		call(event(node.id(), event, told));
		return this.screen;
	}

	private static boolean isChecked(WireNode node) {
		return node.propertyNode("checked").asBoolean(false);
	}

	private static void check(WireNode node, boolean checked) {
		node.put(1, "checked", JSON.valueToTree(checked));
	}

	/** Everything that the server sent so far: the head and the body of every answer. */
	public List<String> received() {
		return List.copyOf(this.received);
	}

	public void forgetReceived() {
		this.received.clear();
	}

	/** How many requests were made so far. */
	public int requests() {
		return this.requests;
	}

	/** Ends the connections; the session stays with the server. */
	@Override
	public void close() {
		this.http.close();
	}

	private void fire(WireNode node, String event) {
		var data = JSON.createObjectNode();
		constant(node, event).keySet().stream().filter((key) -> key.startsWith("event.")).forEach((key) -> {
			if (key.endsWith("Key")) {
				data.put(key, false);
			}
			else {
				data.put(key, 0);
			}
		});
		call(event(node.id(), event, data));
	}

	private Map<String, JsonNode> constant(WireNode node, String event) {
		return this.screen
			.constant(node.listener(event).orElseThrow(() -> new AssertionError(node + " does not hear " + event)));
	}

	private static ObjectNode event(int node, String event, ObjectNode data) {
		var call = JSON.createObjectNode();
		call.put("type", "event");
		call.put("node", node);
		call.put("event", event);
		call.set("data", data);
		return call;
	}

	private static ObjectNode sync(WireNode node, String property, Object value) {
		var call = JSON.createObjectNode();
		call.put("type", "mSync");
		call.put("node", node.id());
		call.put("feature", 1);
		call.put("property", property);
		call.set("value", JSON.valueToTree(value));
		node.put(1, property, call.path("value"));
		return call;
	}

	private void call(ObjectNode... calls) {
		call(List.of(calls));
		echo();
	}

	/** Fields that were just drawn tell what they begin with. */
	private void echo() {
		var calls = this.screen.takeFresh().stream().flatMap(this::echo).toList();
		if (!calls.isEmpty()) {
			call(calls);
		}
	}

	private Stream<ObjectNode> echo(WireNode node) {
		return node.listeners()
			.entrySet()
			.stream()
			.filter((listener) -> listener.getKey().endsWith(CHANGED))
			.flatMap((listener) -> echo(node, listener.getKey()));
	}

	private static Stream<ObjectNode> echo(WireNode node, String event) {
		var property = event.replace(CHANGED, "");
		var told = event(node.id(), event, JSON.createObjectNode());
		if (!node.propertyNode(property).isMissingNode()) {
			return Stream.of(told);
		}
		return Stream.of(sync(node, property, property.equals("value") ? "" : false), told);
	}

	private void call(List<ObjectNode> calls) {
		ArrayNode rpc = JSON.createArrayNode();
		calls.forEach(rpc::add);
		var message = JSON.createObjectNode();
		message.put("csrfToken", this.securityKey);
		message.set("rpc", rpc);
		message.put("syncId", this.syncId);
		message.put("clientId", this.clientId);
		var answer = parse(
				send(request("/?v-r=uidl&v-uiId=" + this.ui).header("Content-Type", "application/json; charset=UTF-8")
					.POST(HttpRequest.BodyPublishers.ofString(message.toString()))
					.build()).body());
		take(answer);
		follow(answer);
	}

	private void take(JsonNode answer) {
		var meta = answer.path("meta");
		if (meta.has("appError") || meta.has("sessionExpired")) {
			throw new AssertionError("The server refused: " + meta);
		}
		this.clientId = answer.path("clientId").asInt(this.clientId);
		this.syncId = answer.path("syncId").asInt(this.syncId);
		this.screen.apply(answer);
	}

	/**
	 * The server leads the browser elsewhere, and the browser asks for it; without a
	 * callback only the address changes.
	 */
	private void follow(JsonNode answer) {
		for (JsonNode execute : answer.path("execute")) {
			String script = execute.path(execute.size() - 1).asString("");
			if (script.contains("vaadin-navigate") && execute.path(CALLBACK).asBoolean(false)) {
				navigate("/" + execute.path(URL).asString("").replaceFirst("^/", ""), "client");
			}
		}
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(this.base.resolve(path))
			.header("Accept-Encoding", "gzip")
			.timeout(Duration.ofSeconds(60));
	}

	private HttpResponse<String> send(HttpRequest request) {
		try {
			this.requests++;
			var answer = this.http.send(request, WireBrowser::body);
			this.received.add(answer.uri() + " " + answer.headers().map() + "\n" + answer.body());
			return answer;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static BodySubscriber<String> body(HttpResponse.ResponseInfo answer) {
		boolean zipped = answer.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent();
		return BodySubscribers.mapping(BodySubscribers.ofByteArray(),
				(bytes) -> new String(zipped ? unzip(bytes) : bytes, StandardCharsets.UTF_8));
	}

	private static byte[] unzip(byte[] bytes) {
		try (var stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
			return stream.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static JsonNode parse(String body) {
		if (!body.startsWith("{")) {
			throw new AssertionError("Not an answer of Vaadin: " + body.lines().findFirst().orElse(""));
		}
		return JSON.readTree(body);
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
