package org.peerway.assessment.exchange.text;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * How words within a paragraph are set.
 *
 * @param link where they lead, {@code null} if nowhere
 */
record Marks(@Nullable String link, boolean strong, boolean emphasized, boolean code) {

	static final Marks NONE = new Marks(null, false, false, false);

	Marks withLink(String address) {
		return new Marks(address, this.strong, this.emphasized, this.code);
	}

	Marks withStrong() {
		return new Marks(this.link, true, this.emphasized, this.code);
	}

	Marks withEmphasis() {
		return new Marks(this.link, this.strong, true, this.code);
	}

	Marks withCode() {
		return new Marks(this.link, this.strong, this.emphasized, true);
	}

	Marks withoutCode() {
		return new Marks(this.link, this.strong, this.emphasized, false);
	}

	Marks withoutEmphasis() {
		return new Marks(this.link, false, false, this.code);
	}

	/**
	 * How a space between the two is set: as both are, from the outermost mark to the
	 * first that differs.
	 */
	Marks shared(Marks other) {
		if (!Objects.equals(this.link, other.link)) {
			return NONE;
		}
		boolean sameStrength = this.strong == other.strong;
		boolean sameEmphasis = sameStrength && this.emphasized == other.emphasized;
		return new Marks(this.link, this.strong && other.strong, sameStrength && this.emphasized && other.emphasized,
				sameEmphasis && this.code && other.code);
	}

}
