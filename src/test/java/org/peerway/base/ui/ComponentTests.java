package org.peerway.base.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ComponentTests {

	@ParameterizedTest
	@EnumSource
	void everyIconIsDrawn(Icon icon) throws IOException {
		String drawings = Files.readString(Path.of("src/main/resources/META-INF/resources/peerway/icons.svg"));

		assertThat(drawings).containsOnlyOnce("<symbol id=\"" + icon.symbol() + "\"");
	}

	@Test
	void iconsAreHiddenFromScreenReaders() {
		assertThat(Icon.CHECK.draw().getElement().getAttribute("aria-hidden")).isEqualTo("true");
	}

	@Test
	void aMenuFindsIconsByName() {
		assertThat(Icon.named("path")).contains(Icon.PATH);
		assertThat(Icon.named("padlock")).isEmpty();
	}

	@Test
	void aButtonThatIsNotYetUsableSaysWhy() {
		String html = new NotYet("Hand in", "Question 7 has no answer yet.").getElement().getOuterHTML();

		assertThat(html).contains("aria-disabled=\"true\"", "aria-describedby=\"why-", "Question 7 has no answer yet.");
		assertThat(html).doesNotContain(" disabled");
	}

	@Test
	void aPathMarksWhereOneIsAndLinksOnlyWhatIsOpen() {
		var path = new PathList()
			.add(new PathList.Step(PathList.State.DONE, "1", new Span("1. Roots"), null, "Done", "course/roots"))
			.add(new PathList.Step(PathList.State.HERE, "2", new Span("2. Role"), new Span("1 of 6 lessons"),
					"You are here", "course/role"))
			.add(new PathList.Step(PathList.State.LATER, "3", new Span("3. Ethics"), new Span("Opens later"),
					"about 4 h", null));

		String html = path.getElement().getOuterHTML();

		assertThat(html).startsWith("<ol").containsOnlyOnce("aria-current=\"step\"");
		assertThat(html.split("<a ")).hasSize(3);
	}

	@Test
	void aTableGrowsByAPageWhenMoreIsAskedFor() {
		var all = IntStream.range(0, 120).boxed().toList();
		var table = new GrowingTable<Integer>(new DataTable<Integer>("Numbers").text("Number", String::valueOf), "More",
				(after, limit) -> all.stream().skip(after.map((last) -> last + 1).orElse(0)).limit(limit).toList());

		assertThat(table.begin()).isTrue();
		assertThat(numbers(table)).hasSize(50);
		more(table).click();
		assertThat(numbers(table)).hasSize(100);
		assertThat(more(table).isVisible()).isTrue();
		more(table).click();

		assertThat(numbers(table)).hasSize(120).doesNotHaveDuplicates();
		assertThat(more(table).isVisible()).isFalse();
	}

	@Test
	void aTableWithoutRowsSaysSo() {
		var table = new GrowingTable<String>(new DataTable<>("Nobody"), "More", (after, limit) -> List.of());

		assertThat(table.begin()).isFalse();
		assertThat(more(table).isVisible()).isFalse();
	}

	private static Button more(GrowingTable<?> table) {
		return (Button) table.getContent().getChildren().skip(1).findFirst().orElseThrow();
	}

	private static List<String> numbers(GrowingTable<?> table) {
		return Pattern.compile("<span>(\\d+)</span>")
			.matcher(table.getElement().getOuterHTML())
			.results()
			.map((number) -> number.group(1))
			.toList();
	}

	@Test
	void aTableKeepsItsMeaningWhenItIsDrawnAsCards() {
		var table = new DataTable<String>("People").heading("Person", (name) -> new Anchor("p", name))
			.text("Initial", (name) -> name.substring(0, 1));
		table.setItems(List.of("Rosa", "Luis"));

		String html = table.getElement().getOuterHTML();

		assertThat(html.split("role=\"row\"")).hasSize(4);
		assertThat(html).contains("role=\"table\"", "scope=\"row\"", "role=\"columnheader\"", "data-label=\"Initial\"");
	}

	@Test
	void newRowsReplaceTheOld() {
		var table = new DataTable<String>("People").text("Name", (name) -> name);
		table.setItems(List.of("Rosa"));

		table.setItems(List.of("Luis"));

		assertThat(table.getElement().getOuterHTML()).contains("Luis").doesNotContain("Rosa");
	}

	@Test
	void barsSayTheSameInWords() {
		var bars = new PrincipleBars()
			.add(new PrincipleBars.Bar(PrincipleMark.of("hope"), "Hope", 0.5, "1 of 2", "half"));

		assertThat(bars.getElement().getOuterHTML()).contains("p-hope", "width:50%", "1 of 2", "half",
				"aria-hidden=\"true\"");
	}

	@Test
	void refusesAShareBeyondTheWhole() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new PrincipleBars.Bar(PrincipleMark.HOPE, "Hope", 1.2, "6 of 5", ""));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new PrincipleBars.Bar(PrincipleMark.HOPE, "Hope", Double.NaN, "0 of 0", ""));
	}

	@ParameterizedTest
	@CsvSource({ "Rosa Villarreal, RV", "María José de la Cruz, MC", "Devon, De", "ødegaard, ød", "X, X" })
	void initialsComeFromFirstAndLastName(String name, String initials) {
		assertThat(Initials.of(name)).isEqualTo(initials);
	}

	@Test
	void savingIsToldPolitely() {
		var line = new SavedLine();

		line.saved("Saved 10:42");

		assertThat(line.getElement().getAttribute("role")).isEqualTo("status");
		assertThat(line.getElement().getTextRecursively()).isEqualTo("Saved 10:42");
	}

	@Test
	void dotsTellWhatTheyShow() {
		var dots = new StepDots();

		dots.show(3, 1, (step) -> step == 0, "Question 2 of 3");

		assertThat(dots.getElement().getAttribute("aria-label")).isEqualTo("Question 2 of 3");
		assertThat(dots.getElement().getProperty("innerHTML"))
			.isEqualTo("<span class=\"a\"></span><span class=\"h\"></span><span class=\"\"></span>");
	}

	@Test
	void pagingHidesUntilThereIsMore() {
		var paging = new Paging("Pages");

		assertThat(paging.isVisible()).isFalse();
		assertThat(paging.later("Later", "list?after=7").isVisible()).isTrue();
	}

	@Test
	void aNoteCanCarryAnotherIcon() {
		var note = new Note(Note.Kind.DONE, "Ask, don’t assume.").icon(Icon.CURIOUS).add(new Span("Well asked."));

		assertThat(note.getElement().getChild(0).getProperty("innerHTML")).contains("#curious");
	}

}
