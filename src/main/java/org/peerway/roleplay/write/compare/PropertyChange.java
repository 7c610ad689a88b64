package org.peerway.roleplay.write.compare;

import org.peerway.base.TextChange;

/**
 * A property that differs.
 *
 * @param property as in the file, as in {@code text}, {@code to}, {@code scores/hope},
 * {@code free/ask} or {@code effects}
 * @param line the id of the text among {@link org.peerway.roleplay.script.Lines}; empty
 * if it is no text that people read
 * @param words before and after, word by word
 */
public record PropertyChange(String property, String line, TextChange words) {
}
