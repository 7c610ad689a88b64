package org.peerway.roleplay.exchange.twine;

import java.util.ArrayList;
import java.util.List;

/** Gathers the pieces of a text; words may hold links and comments. */
final class Pieces {

	private static final String COMMENT = "<!--";

	private final String text;

	private final Expressions.Story story;

	private final CommentEnds commentEnds;

	private final List<Piece> all = new ArrayList<>();

	Pieces(String text, Expressions.Story story) {
		this(text, story, new CommentEnds(text));
	}

	private Pieces(String text, Expressions.Story story, CommentEnds commentEnds) {
		this.text = text;
		this.story = story;
		this.commentEnds = commentEnds;
	}

	/** A gatherer of other pieces of the same text. */
	Pieces other() {
		return new Pieces(this.text, this.story, this.commentEnds);
	}

	Pieces add(Piece piece) {
		this.all.add(piece);
		return this;
	}

	Pieces unread(int from, int to) {
		return add(new Piece.Unread(from, this.text.substring(from, to)));
	}

	/** Adds the words of a part of the text, with the links and comments in it. */
	Pieces words(int from, int to) {
		int begin = from;
		int at = next(from, to);
		while (at < to) {
			int end = end(at, to);
			if (end < 0) {
				at = next(at + 1, to);
				continue;
			}
			plain(begin, at);
			if (this.text.startsWith(COMMENT, at)) {
				add(new Piece.Hidden(at, this.text.substring(at, end)));
			}
			else {
				this.all.addAll(Links.pieces(this.story, at, this.text.substring(at, end)));
			}
			begin = end;
			at = next(end, to);
		}
		return plain(begin, to);
	}

	private int next(int from, int to) {
		int at = from;
		while (at < to && this.text.charAt(at) != '[' && this.text.charAt(at) != '<') {
			at++;
		}
		return at;
	}

	private int end(int at, int to) {
		if (this.text.startsWith(COMMENT, at)) {
			int close = this.commentEnds.after(at + COMMENT.length());
			return (close <= to) ? close : -1;
		}
		return Links.end(this.text, at, to);
	}

	/** Adds words that hold neither links nor comments. */
	Pieces plain(int from, int to) {
		if (from < to) {
			add(new Piece.Words(from, this.text.substring(from, to)));
		}
		return this;
	}

	List<Piece> toList() {
		return this.all;
	}

	/** Finds the ends of comments, each stretch of the text searched once. */
	private static final class CommentEnds {

		private final String text;

		private int from;

		private int end;

		CommentEnds(String text) {
			this.text = text;
		}

		int after(int at) {
			if (at < this.from || at > this.end - 3) {
				int close = (this.end == Integer.MAX_VALUE && at >= this.from) ? -1 : this.text.indexOf("-->", at);
				this.from = at;
				this.end = (close < 0) ? Integer.MAX_VALUE : close + 3;
			}
			return this.end;
		}

	}

}
