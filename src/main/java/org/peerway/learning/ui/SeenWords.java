package org.peerway.learning.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.peerway.base.lens.LensFinding;
import org.peerway.base.ui.LensWords;

/**
 * What the language lens sees in a text, for those who read it; nothing if it sees
 * nothing.
 */
final class SeenWords extends Composite<Div> {

	private static final int MOST = 20;

	SeenWords(String text, List<LensFinding> findings) {
		setVisible(!findings.isEmpty());
		getContent().addClassName("seen-words");
		var list = new UnorderedList();
		first(text, findings).values().stream().limit(MOST).forEach((found) -> list.add(item(text, found)));
		var aside = new Paragraph(getTranslation("learning.lens.aside"));
		aside.addClassNames("s", "sm");
		getContent().add(new H3(getTranslation("learning.lens.seen")), aside, list);
	}

	/** Each kind of words once, where it stands first. */
	private static Map<String, LensFinding> first(String text, List<LensFinding> findings) {
		Map<String, LensFinding> first = new LinkedHashMap<>();
		findings
			.forEach((found) -> first.putIfAbsent(found.entry().id() + found.in(text).toLowerCase(Locale.ROOT), found));
		return first;
	}

	private ListItem item(String text, LensFinding found) {
		var words = new Span(getTranslation("learning.lens.words", found.in(text)));
		words.addClassName("b");
		var item = new ListItem(words);
		if (found.quoted()) {
			var quoted = new Span(getTranslation("learning.lens.quoted"));
			quoted.addClassNames("s", "sm");
			item.add(new Text(" "), quoted);
		}
		item.add(LensWords.why(found.entry()));
		return item;
	}

}
