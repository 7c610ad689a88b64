package org.peerway.roleplay.exchange.twine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.peerway.base.file.Characters;
import org.peerway.roleplay.exchange.Reason;
import org.peerway.roleplay.exchange.Remark;
import org.peerway.roleplay.script.Condition;
import org.peerway.roleplay.script.Effect;

/**
 * The pieces of a passage, sorted into what is shown, what can be chosen and what is
 * done; of everything else it is told.
 */
final class Gathered {

	/** Stands in the text for a link. */
	static final char LINK = '\ufffe';

	/** Stands in the text for something that is not understood. */
	static final char UNREAD = '\uffff';

	private static final Pattern SHOWN_VARIABLE = Pattern.compile("\\$[A-Za-z_][A-Za-z0-9_]*+|<%[^\\n]{0,80}");

	private final Passage passage;

	private final Dialect dialect;

	private final int[] breaks;

	private final StringBuilder text = new StringBuilder();

	private final List<String> unread = new ArrayList<>();

	private final List<Reply> replies = new ArrayList<>();

	private final List<Effect> entering = new ArrayList<>();

	private final List<Remark> onTheWay = new ArrayList<>();

	Gathered(Passage passage, Dialect dialect, Expressions.Story story) {
		this.passage = passage;
		this.dialect = dialect;
		this.breaks = IntStream.range(0, passage.text().length())
			.filter((at) -> passage.text().charAt(at) == '\n')
			.toArray();
		gather(dialect.pieces(passage.text(), story), null);
	}

	/** What is shown, with signs where links and the like stand. */
	String text() {
		return this.text.toString();
	}

	/** What stands where the signs of what is not understood are. */
	List<String> unread() {
		return this.unread;
	}

	List<Reply> replies() {
		return this.replies;
	}

	/** What is done whenever the passage is shown. */
	List<Effect> entering() {
		return this.entering;
	}

	/** What to tell if it is done on each way here instead. */
	List<Remark> onTheWay() {
		return this.onTheWay;
	}

	private void gather(List<Piece> pieces, @Nullable Condition when) {
		for (Piece piece : pieces) {
			switch (piece) {
				case Piece.Words words -> words(words);
				case Piece.Link link -> {
					this.text.append(LINK);
					this.replies.add(reply(link, when));
				}
				case Piece.Assigned assigned when when == null -> {
					this.entering.addAll(assigned.effects());
					this.onTheWay.add(new Remark(Reason.ON_THE_WAY, line(assigned.at()), assigned.raw()));
				}
				case Piece.Assigned assigned -> unread(assigned.at(), assigned.raw());
				case Piece.Unread other when isEnd(other.raw()) -> keep(other.raw());
				case Piece.Unread other -> unread(other.at(), other.raw());
				case Piece.Hidden hidden -> this.passage.told().addAt(line(hidden.at()), Reason.LEFT_OUT, hidden.raw());
				case Piece.Guarded guarded -> guarded(guarded, when);
			}
		}
	}

	private void words(Piece.Words words) {
		this.text.append(words.raw());
		tellVariables(words.at(), words.raw());
	}

	private void tellVariables(int at, String words) {
		if (this.dialect != Dialect.CHAPBOOK) {
			SHOWN_VARIABLE.matcher(words)
				.results()
				.forEach((found) -> this.passage.told().addAt(line(at + found.start()), Reason.LOGIC, found.group()));
		}
	}

	private Reply reply(Piece.Link link, @Nullable Condition when) {
		if (!link.literal()) {
			tellVariables(link.at(), link.text());
		}
		var text = link.literal() ? Characters.shown(link.text())
				: Wording.phrase(this.dialect, link.text(), this.passage.told());
		return new Reply(text, link.target(), link.effects(), when, line(link.at()));
	}

	private void unread(int at, String raw) {
		keep(raw);
		this.passage.told().addAt(line(at), Reason.LOGIC, raw);
	}

	/** The end of something; that is told where it begins. */
	private static boolean isEnd(String raw) {
		return raw.equals("]") || raw.startsWith("<</");
	}

	private void keep(String raw) {
		this.text.append(UNREAD);
		this.unread.add(raw);
	}

	private void guarded(Piece.Guarded guarded, @Nullable Condition before) {
		var condition = (before != null) ? new Condition.And(before, guarded.condition()) : guarded.condition();
		boolean readable = Condition.tryParse(condition.print()).isPresent();
		if (readable && isOnlyLinks(guarded.pieces())) {
			gather(guarded.pieces(), condition);
			return;
		}
		unread(guarded.at(), guarded.open());
		gather(guarded.pieces(), readable ? condition : before);
		keep(guarded.close());
	}

	private static boolean isOnlyLinks(List<Piece> pieces) {
		return pieces.stream().allMatch((piece) -> switch (piece) {
			case Piece.Words words -> words.raw().isBlank() || Wording.isMarker(words.raw());
			case Piece.Link _, Piece.Hidden _ -> true;
			case Piece.Guarded guarded -> isOnlyLinks(guarded.pieces());
			case Piece.Assigned _, Piece.Unread _ -> false;
		});
	}

	private int line(int at) {
		int before = Arrays.binarySearch(this.breaks, at);
		return this.passage.textLine() + ((before < 0) ? -before - 1 : before);
	}

}
