package org.peerway.assessment.exchange.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.peerway.assessment.exchange.Format;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remark;
import org.peerway.assessment.question.Kind;

/** Says remarks in the language of the person who looks. */
final class RemarkWords {

	/** The most that any words have places for. */
	private static final int DETAILS = 2;

	private static final Set<String> KINDS = Set.of(Kind.values())
		.stream()
		.map((kind) -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
		.collect(Collectors.toSet());

	private final Component place;

	/** Words for a place on a screen. */
	RemarkWords(Component place) {
		this.place = place;
	}

	/** What a remark says. */
	String words(Remark remark) {
		List<Object> details = new ArrayList<>(remark.details().stream().map(this::detail).toList());
		while (details.size() < DETAILS) {
			details.add("…");
		}
		return this.place.getTranslation(remark.reason().key(), details.toArray());
	}

	/** The words of kinds are those of the format; people read theirs. */
	private String detail(String detail) {
		return KINDS.contains(detail) ? this.place.getTranslation("assessment.bank.kind." + detail) : detail;
	}

	/** The name of a kind. */
	String kind(Kind kind) {
		return detail(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	/** Where in a file something stands; nothing if it has no lines. */
	String line(int line, Format format) {
		if (line <= 0) {
			return "";
		}
		return this.place.getTranslation((format == Format.XLSX) ? "exchange.row" : "exchange.line",
				String.valueOf(line));
	}

	/** Remarks one below the other. */
	UnorderedList list(List<Remark> remarks, int line, Format format) {
		var list = new UnorderedList();
		list.addClassName("remarks");
		remarks.forEach((remark) -> list.add(new ListItem(item(remark, line, format))));
		return list;
	}

	/** A line is said where it is another than that of the item. */
	private Component item(Remark remark, int line, Format format) {
		var words = new Span(words(remark));
		var where = (remark.line() == line) ? "" : line(remark.line(), format);
		var item = new Div(new Span(where.isEmpty() ? "" : where + ": "), words);
		if (remark.reason() == Reason.INVALID) {
			var detail = new Span(String.join(" ", remark.details()));
			detail.addClassNames("s", "sm", "detail");
			detail.getElement().setAttribute("lang", "en");
			item.add(detail);
		}
		return item;
	}

	/** What was refused and why, as a text to take along. */
	String report(String fileName, Format format, List<DryRun.Line> refused) {
		var report = new StringBuilder(this.place.getTranslation("exchange.refused.report", fileName)).append("\n\n");
		for (DryRun.Line line : refused) {
			var where = line(line.item().line(), format);
			report.append(where.isEmpty() ? "" : where + ": ").append(line.title()).append('\n');
			for (Remark why : line.remarks()) {
				report.append("  - ").append(words(why));
				if (why.reason() == Reason.INVALID) {
					report.append(" (").append(String.join(" ", why.details())).append(')');
				}
				report.append('\n');
			}
		}
		return report.toString();
	}

}
