package org.peerway.course.markdown;

import java.util.Set;

import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Recognises {@code [[…]]} before Markdown takes the brackets for a link. */
class TermParser implements InlineContentParser {

	@Override
	public ParsedInline tryParse(InlineParserState state) {
		Scanner scanner = state.scanner();
		scanner.next();
		if (!scanner.next('[')) {
			return ParsedInline.none();
		}
		var start = scanner.position();
		if (scanner.find(']') < 1) {
			return ParsedInline.none();
		}
		String inner = scanner.getSource(start, scanner.position()).getContent();
		if (!scanner.next("]]") || inner.contains("\n") || inner.contains("[")) {
			return ParsedInline.none();
		}
		return ParsedInline.of(TermNode.of(inner), scanner.position());
	}

	/** Starts the parser at each opening bracket. */
	static class Factory implements InlineContentParserFactory {

		@Override
		public Set<Character> getTriggerCharacters() {
			return Set.of('[');
		}

		@Override
		public InlineContentParser create() {
			return new TermParser();
		}

	}

}
