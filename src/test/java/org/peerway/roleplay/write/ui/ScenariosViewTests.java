package org.peerway.roleplay.write.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.UI;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerway.Acting;
import org.peerway.people.Role;
import org.peerway.roleplay.Fixtures;
import org.peerway.roleplay.write.edit.ScenarioPen;

import static org.assertj.core.api.Assertions.assertThat;

class ScenariosViewTests extends WritingScreens {

	@ParameterizedTest
	@EnumSource(names = { "TRAINER", "ADMIN" }, mode = EnumSource.Mode.EXCLUDE)
	void isForTrainers(Role role) {
		var draft = coffee();
		Acting.asSomebody(role);

		open("scenarios");
		assertThat(find(H1.class).single().getText()).doesNotContain("Role-plays");
		open(draft);
		assertThat(find(H1.class).single().getText()).doesNotContain("Coffee");
	}

	@Test
	void listsDraftsWithTheirState() {
		var draft = coffee();

		assertThat(open("scenarios")).contains("Coffee with Devon", "Draft", "Marcus Bell");
		assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("scenarios/" + draft.value());
		this.writing.askReview(draft);
		assertThat(open("scenarios")).contains("In review");
	}

	@Test
	void findsDraftsByWordsAndByWhoWorkedOnThem() {
		coffee();
		as(this.ines);
		this.writing.create(ScenarioPen.on(Fixtures.walk()).title("A walk by the lake").write());
		as(this.marcus);
		open("scenarios");

		test(line("Words in title or texts")).setValue("lake");
		assertThat(screen()).contains("A walk by the lake").doesNotContain("Coffee with Devon");
		test(line("Words in title or texts")).setValue("no such words");
		assertThat(screen()).contains("Nothing is as you look for it");
		test(line("Words in title or texts")).setValue("");
		test(find(Checkbox.class).all().getFirst()).click();
		assertThat(screen()).contains("Coffee with Devon").doesNotContain("A walk by the lake");
	}

	@Test
	void begins() {
		open("scenarios");

		press("Begin with this");

		assertThat(find(H1.class).single().getText()).isNotBlank();
		assertThat(screen()).contains("Outline", "Turn 1".substring(0, 4));
	}

	@Test
	void showsMorePageByPage() {
		for (int i = 0; i < 30; i++) {
			this.writing.create(ScenarioPen.on(Fixtures.coffee()).title("Paged " + i).write());
		}
		open("scenarios");

		assertThat(find(Anchor.class).all().stream().filter((one) -> one.getText().startsWith("Paged"))).hasSize(25);
		press("Show more");

		assertThat(find(Anchor.class).all().stream().filter((one) -> one.getText().startsWith("Paged"))).hasSize(30);
	}

	@Test
	void speaksSpanish() {
		coffee();
		UI.getCurrent().setLocale(Locale.of("es"));

		assertThat(open("scenarios")).contains("Borrador").doesNotContain("!{", "roleplay.write.");
	}

}
