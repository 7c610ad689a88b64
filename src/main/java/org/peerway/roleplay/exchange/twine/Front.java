package org.peerway.roleplay.exchange.twine;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.peerway.roleplay.exchange.Reason;

/**
 * What is told before the first turn: in a passage of its own that is tagged
 * {@value #TAG} and leads to that turn, with ruled lines between summary, scene, role and
 * content note. Fewer parts are scene, then role.
 */
record Front(String summary, String scene, String role, @Nullable String contentNote) {

	static final String TAG = "opening";

	static final Front NONE = new Front("", "", "", null);

	/** Whether a passage tells it: it has to lead to one other. */
	static boolean isToldBy(Passage passage, Dialect dialect) {
		var story = new Expressions.Story(new Variables(), dialect, "", Map.of());
		return passage.isTagged(TAG) && links(dialect.pieces(passage.text(), story)) == 1;
	}

	private static int links(List<Piece> pieces) {
		return pieces.stream().mapToInt((piece) -> switch (piece) {
			case Piece.Link _ -> 1;
			case Piece.Guarded guarded -> links(guarded.pieces());
			case Piece.Words _, Piece.Assigned _, Piece.Unread _, Piece.Hidden _ -> 0;
		}).sum();
	}

	static Front of(Draft draft) {
		var parts = draft.plain().sections();
		draft.plain().heading().ifPresent((heading) -> draft.passage().told().add(Reason.LEFT_OUT, heading));
		return switch (parts.size()) {
			case 1 -> new Front("", parts.getFirst(), "", null);
			case 2 -> new Front("", parts.getFirst(), parts.get(1), null);
			case 3 -> new Front(parts.getFirst(), parts.get(1), parts.get(2), null);
			default -> new Front(parts.getFirst(), parts.get(1), parts.get(2),
					String.join("\n\n", parts.subList(3, parts.size())));
		};
	}

	/** What stands between the ruled lines. */
	List<String> parts() {
		return Optional.ofNullable(this.contentNote)
			.map((note) -> List.of(this.summary, this.scene, this.role, note))
			.orElse(List.of(this.summary, this.scene, this.role));
	}

}
