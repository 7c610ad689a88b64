package org.peerway.assessment.ui;

import java.util.function.Consumer;
import java.util.regex.Pattern;

import com.vaadin.flow.dom.Element;

import org.peerway.assessment.Task;
import org.peerway.assessment.question.Response;

/** A text to write, under what it is to say in another way if there is such a thing. */
final class WriteField extends TypedField {

	private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}]+");

	/** Counts while somebody types; nothing is asked of the server for it. */
	private static final String COUNT = """
			const line = this.querySelector('.word-count');
			this.addEventListener('input', (event) => {
			  const words = (event.target.value.match(/\\S+/g) ?? []).length;
			  line.querySelector('b').textContent = words;
			  line.dataset.state = words < $0 ? 'under' : $1 > 0 && words > $1 ? 'over' : 'within';
			});""";

	private final Task.Write task;

	WriteField(Task.Write task, QuestionText text, Response before, Consumer<Response> given) {
		super(task.template(), before, given, Typing::text);
		this.task = task;
		if (!task.original().isEmpty()) {
			var original = text.quote(task.original());
			original.addClassName("original");
			add(Native.text("p", getTranslation("assessment.original"), "s", "sm"), original.getElement());
		}
		add(control().setAttribute("rows", task.original().isEmpty() ? "8" : "4"));
		if (task.minWords() > 0 || task.maxWords() > 0) {
			count();
		}
	}

	private void count() {
		int words = (int) WORD.matcher(control().getProperty("value", "")).results().count();
		var line = Native.of("p", "word-count", "s", "sm")
			.setAttribute("data-state", state(words))
			.appendChild(Native.text("span", range()).setAttribute("id", HINT), Element.createText(" "),
					Native.text("span", getTranslation("assessment.words.so-far")), Element.createText(" "),
					Native.text("b", Integer.toString(words)), Element.createText(" "), said("under"), said("within"),
					said("over"));
		control().setAttribute("aria-describedby", HINT);
		add(line);
		getElement().executeJs(COUNT, this.task.minWords(), this.task.maxWords());
	}

	private String range() {
		int least = this.task.minWords();
		int most = this.task.maxWords();
		if (most == 0) {
			return getTranslation("assessment.words.at-least", least);
		}
		return (least == 0) ? getTranslation("assessment.words.at-most", most)
				: getTranslation("assessment.words.between", least, most);
	}

	private String state(int words) {
		if (words < this.task.minWords()) {
			return "under";
		}
		return (this.task.maxWords() > 0 && words > this.task.maxWords()) ? "over" : "within";
	}

	private Element said(String state) {
		return Native.text("span", getTranslation("assessment.words." + state), state);
	}

}
