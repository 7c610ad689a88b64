package org.peerway.assessment.edit;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.vaadin.flow.component.Component;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.edit.draft.Mapping;

/**
 * What the rows of a list are called and made of.
 *
 * @param key the last part of the keys of its texts
 * @param fields the fields of a row
 * @param fresh a new row, given the ids that are taken
 */
record RowKind(String key, Function<Mapping, List<Component>> fields,
		Function<List<String>, Map<String, @Nullable Object>> fresh) {
}
