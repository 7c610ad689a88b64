package org.peerway.assessment.bank.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;

import org.peerway.assessment.bank.BankFolders;
import org.peerway.assessment.bank.Folder;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Icon;

/**
 * The folders as nested lists of links; of those beside the way to the chosen one only
 * the outermost are unfolded.
 */
final class FolderPanel extends Composite<NativeDetails> {

	private static final String FOLD_ON_PHONES = "if (matchMedia('(max-width: 900px)').matches) this.open = false";

	private final transient BankFolders folders;

	private final transient Runnable changed;

	private final Nav tree = new Nav();

	private final Div acts = new Div();

	private transient BankAddress address = new BankAddress(org.peerway.assessment.bank.BankFilter.NONE, 0);

	private transient List<Folder> all = List.of();

	private transient Map<UUID, Long> counts = Map.of();

	FolderPanel(BankFolders folders, Runnable changed) {
		this.folders = folders;
		this.changed = changed;
		this.tree.getElement().setAttribute("aria-label", getTranslation("assessment.bank.folders"));
		this.acts.addClassNames("row", "tight");
		var body = new Div(this.tree, this.acts);
		body.addClassName("folders");
		getContent().addClassName("card");
		getContent().setSummaryText(getTranslation("assessment.bank.folders"));
		getContent().setContent(body);
		getContent().setOpen(true);
		getContent().addAttachListener((event) -> getContent().getElement().executeJs(FOLD_ON_PHONES));
	}

	/** Shows the folders, with the one that the address names as chosen. */
	void show(BankAddress at) {
		this.address = at;
		this.all = this.folders.all();
		this.counts = this.folders.counts();
		this.tree.removeAll();
		var list = new UnorderedList(whole());
		inner(Optional.empty()).forEach((folder) -> list.add(item(folder, open())));
		this.tree.add(list);
		showActs();
	}

	List<Folder> all() {
		return this.all;
	}

	/** The chosen folder and those that it lies in. */
	private Set<UUID> open() {
		var open = new HashSet<UUID>();
		var next = chosen();
		while (next.isPresent() && open.add(next.get().id())) {
			next = next.flatMap(Folder::parent).flatMap(this::find);
		}
		return open;
	}

	private Optional<Folder> chosen() {
		return this.address.filter().folder().flatMap(this::find);
	}

	private Optional<Folder> find(UUID id) {
		return this.all.stream().filter((folder) -> folder.id().equals(id)).findFirst();
	}

	private List<Folder> inner(Optional<UUID> parent) {
		return this.all.stream().filter((folder) -> folder.parent().equals(parent)).toList();
	}

	private ListItem whole() {
		return new ListItem(
				link(Optional.empty(), getTranslation("assessment.bank.folders.all"), chosen().isEmpty(), 0));
	}

	private ListItem item(Folder folder, Set<UUID> open) {
		boolean chosen = chosen().filter(folder::equals).isPresent();
		var item = new ListItem(link(Optional.of(folder.id()), folder.name(), chosen, count(folder)));
		var inner = inner(Optional.of(folder.id()));
		if (open.contains(folder.id()) && !inner.isEmpty()) {
			var list = new UnorderedList();
			inner.forEach((child) -> list.add(item(child, open)));
			item.add(list);
		}
		return item;
	}

	private long count(Folder folder) {
		return this.counts.getOrDefault(folder.id(), 0L)
				+ inner(Optional.of(folder.id())).stream().mapToLong(this::count).sum();
	}

	private Anchor link(Optional<UUID> folder, String name, boolean chosen, long count) {
		var link = new Anchor(this.address.in(folder).href());
		link.add(new Span(name));
		if (count > 0) {
			var number = new Span(Long.toString(count));
			number.addClassNames("s", "sm");
			link.add(number);
			number.getElement().appendChild(hidden(" " + getTranslation("assessment.bank.folders.count", count)));
		}
		if (chosen) {
			link.getElement().setAttribute("aria-current", "true");
		}
		return link;
	}

	private static Element hidden(String words) {
		return new Element("span").setText(words).setAttribute("class", "vh");
	}

	private void showActs() {
		this.acts.removeAll();
		this.acts.add(
				Action
					.plain(getTranslation("assessment.bank.folder.new"),
							() -> FolderDialog.create(this.folders, chosen(), this.changed).open())
					.icon(Icon.PLUS));
		chosen().ifPresent((folder) -> this.acts.add(Action.plain(getTranslation("assessment.bank.folder.change"),
				() -> FolderDialog.change(this.folders, folder, this.changed).open())));
	}

}
