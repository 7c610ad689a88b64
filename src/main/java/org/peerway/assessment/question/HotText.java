package org.peerway.assessment.question;

import java.util.List;
import java.util.Optional;

/** A text in which words are to be selected. */
public record HotText(Head head, List<Piece> pieces, Credit credit) implements Question {

	/** A piece of the text. */
	public sealed interface Piece {

		String text();

	}

	/** Words that cannot be selected. */
	public record Plain(String text) implements Piece {
	}

	/** Words that can be selected. */
	public record Hot(Option option) implements Piece {

		@Override
		public String text() {
			return this.option.text();
		}

	}

	public HotText {
		pieces = List.copyOf(pieces);
		Shares.whole(head, options(pieces));
		Rules.idsDiffer(head, options(pieces), Option::id);
	}

	/** The words that can be selected, in the order of the text. */
	public List<Option> options() {
		return options(this.pieces);
	}

	private static List<Option> options(List<Piece> pieces) {
		return pieces.stream().map(HotText::option).flatMap(Optional::stream).toList();
	}

	private static Optional<Option> option(Piece piece) {
		return (piece instanceof Hot hot) ? Optional.of(hot.option()) : Optional.empty();
	}

	@Override
	public Kind kind() {
		return Kind.HOT_TEXT;
	}

}
