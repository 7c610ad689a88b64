package org.peerway.roleplay.explore;

import org.jspecify.annotations.Nullable;

/**
 * Between which points all plays end that end.
 *
 * @param least {@code null} if there is no least, because a circle costs points
 * @param most {@code null} if there is no most, because a circle brings points
 * @param exact whether some play ends with the least and some with the most; otherwise
 * they may be a little further out
 */
public record Range(@Nullable Integer least, @Nullable Integer most, boolean exact) {

	public boolean contains(int points) {
		return (this.least == null || points >= this.least) && (this.most == null || points <= this.most);
	}

}
