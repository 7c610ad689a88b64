package org.peerway.assessment.bank.compare;

import org.peerway.base.TextChange;

/**
 * A field that differs.
 *
 * @param path names and ids of parts with a slash between, as in {@code options/b/text}
 * @param words before and after; empty where the field is new or gone
 */
public record FieldChange(String path, TextChange words) {
}
