package org.peerway.roleplay.write.ui.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;

/** The keys that reach parts of the desk from anywhere on it. */
enum Keys {

	UNDO("ctrl+KeyZ", "Ctrl+Z", false), REDO("ctrl+KeyY ctrl+shift+KeyZ", "Ctrl+Y", false),
	NEW_TURN("alt+shift+KeyN", "Alt+Shift+N", false), NEW_REPLY("alt+shift+KeyR", "Alt+Shift+R", false),
	NEW_ENDING("alt+shift+KeyE", "Alt+Shift+E", false), OUTLINE("alt+shift+KeyO", "Alt+Shift+O", true),
	FORM("alt+shift+KeyF", "Alt+Shift+F", true), MAP("alt+shift+KeyM", "Alt+Shift+M", true),
	PROBLEMS("alt+shift+KeyP", "Alt+Shift+P", true), SEARCH("alt+shift+KeyS", "Alt+Shift+S", true),
	UP("alt+shift+ArrowUp", "Alt+Shift+↑", false), DOWN("alt+shift+ArrowDown", "Alt+Shift+↓", false);

	/** Fields have an undo of their own; a key that only focuses presses nothing. */
	private static final String LISTEN = """
			const listen = (event) => {
			  if (!this.isConnected) { document.removeEventListener('keydown', listen); return; }
			  const key = (event.ctrlKey || event.metaKey ? 'ctrl+' : '') + (event.altKey ? 'alt+' : '')
			    + (event.shiftKey ? 'shift+' : '') + event.code;
			  const found = this.querySelector('[data-keys~="' + CSS.escape(key) + '"]');
			  const typing = event.composedPath().some((one) => one.matches?.('input, textarea, [contenteditable]'));
			  if (!found || (typing && key.startsWith('ctrl+'))) return;
			  event.preventDefault();
			  if ('goes' in found.dataset) {
			    const target = found.querySelector('[tabindex="0"]') ?? found.querySelector('summary') ?? found;
			    target.focus();
			    target.scrollIntoView({ block: 'nearest' });
			  } else {
			    found.click();
			  }
			};
			document.addEventListener('keydown', listen);
			""";

	private final String codes;

	private final String shown;

	private final boolean goes;

	Keys(String codes, String shown, boolean goes) {
		this.codes = codes;
		this.shown = shown;
		this.goes = goes;
	}

	/** The component is reached by these keys: pressed, or given the focus. */
	<C extends Component> C on(C component) {
		component.getElement().setAttribute("data-keys", this.codes);
		if (this.goes) {
			component.getElement().setAttribute("data-goes", true);
		}
		else {
			component.getElement().setAttribute("aria-keyshortcuts", ariaKeys());
		}
		return component;
	}

	private String ariaKeys() {
		return Arrays.stream(this.codes.split(" "))
			.map((keys) -> Arrays.stream(keys.replace("Key", "").split("\\+"))
				.map(Keys::name)
				.collect(Collectors.joining("+")))
			.collect(Collectors.joining(" "));
	}

	private static String name(String key) {
		return switch (key) {
			case "ctrl" -> "Control";
			case "alt" -> "Alt";
			case "shift" -> "Shift";
			default -> key;
		};
	}

	String shown() {
		return this.shown;
	}

	/** As in keys of texts. */
	String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static void listenOn(Component area) {
		area.getElement().executeJs(LISTEN);
	}

}
