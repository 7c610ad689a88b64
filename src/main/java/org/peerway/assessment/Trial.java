package org.peerway.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What practice told about an answer so far.
 *
 * @param checked what was given when it was checked last; {@code null} if it never was
 */
@Embeddable
record Trial(@Column(name = "checked") @Nullable String checked, @Column(name = "hint_seen") boolean hintSeen,
		@Column(name = "key_seen") boolean keySeen) {

	static final Trial NONE = new Trial(null, false, false);

	Trial check(String chosen) {
		return new Trial(chosen, this.hintSeen, this.keySeen);
	}

	Trial seeHint() {
		return new Trial(this.checked, true, this.keySeen);
	}

	Trial seeKey() {
		return new Trial(this.checked, this.hintSeen, true);
	}

}
