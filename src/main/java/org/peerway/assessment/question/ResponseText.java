package org.peerway.assessment.question;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Responses as text, to be kept: options joined by commas in the order of their ids,
 * entries joined by commas, parts as in a form that is sent, words as they are.
 */
public final class ResponseText {

	private ResponseText() {
	}

	/** The text of a response; empty if nothing was given. */
	public static String of(Response response) {
		return switch (response) {
			case Response.Chosen chosen -> String.join(",", new TreeSet<>(chosen.options()));
			case Response.Ordered ordered -> String.join(",", ordered.entries());
			case Response.Written written -> written.text();
			case Response.Assigned assigned -> new TreeMap<>(assigned.parts()).entrySet()
				.stream()
				.map((part) -> encoded(part.getKey()) + '=' + encoded(part.getValue()))
				.collect(Collectors.joining("&"));
		};
	}

	/** Reads what {@link #of} wrote about a question of that kind. */
	public static Response read(Kind kind, String text) {
		return switch (kind.form()) {
			case CHOSEN -> new Response.Chosen(text.isEmpty() ? Set.of() : Set.of(text.split(",")));
			case ORDERED -> new Response.Ordered(text.isEmpty() ? List.of() : List.of(text.split(",")));
			case WRITTEN -> new Response.Written(text);
			case ASSIGNED -> new Response.Assigned(text.isEmpty() ? Map.of() : parts(text));
		};
	}

	private static Map<String, String> parts(String text) {
		return Arrays.stream(text.split("&"))
			.map((part) -> part.split("=", 2))
			.collect(Collectors.toMap((part) -> decoded(part[0]), (part) -> decoded(part[1])));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static String decoded(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

}
