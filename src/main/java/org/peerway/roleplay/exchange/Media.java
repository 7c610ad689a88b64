package org.peerway.roleplay.exchange;

import java.util.Arrays;
import java.util.Objects;

/**
 * A picture.
 *
 * @param name by which turns refer to it, unique in its scenario
 * @param type of its content, as in "image/png"
 */
public record Media(String name, String type, byte[] bytes) {

	@Override
	public boolean equals(Object other) {
		return other instanceof Media media && this.name.equals(media.name) && this.type.equals(media.type)
				&& Arrays.equals(this.bytes, media.bytes);
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.name, this.type, Arrays.hashCode(this.bytes));
	}

	@Override
	public String toString() {
		return this.name + " (" + this.type + ", " + this.bytes.length + " bytes)";
	}

}
