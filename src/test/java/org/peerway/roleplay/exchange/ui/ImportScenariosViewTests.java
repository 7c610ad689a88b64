package org.peerway.roleplay.exchange.ui;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peerway.Acting;
import org.peerway.OnH2;
import org.peerway.people.Role;
import org.peerway.roleplay.Fixtures;
import org.peerway.roleplay.exchange.Format;
import org.peerway.roleplay.exchange.Formats;
import org.peerway.roleplay.exchange.ScenarioWithMedia;
import org.peerway.roleplay.write.DraftFilter;
import org.peerway.roleplay.write.ScenarioWriting;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.server.ResponseStatusException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OnH2
class ImportScenariosViewTests extends SpringBrowserlessTest {

	private static final String TWEE = """
			:: StoryTitle
			A bench

			:: Start
			"You came," says Devon.
			[[I did->Sit]]
			[[Not for long->Gone]]

			:: Sit
			You sit together.

			:: Gone
			<script>alert(1)</script>Devon goes.
			""";

	@Autowired
	private ScenarioWriting writing;

	@Autowired
	private ScenarioDownload download;

	@BeforeEach
	void actAsTrainer() {
		UI.getCurrent().setLocale(Locale.ENGLISH);
		Acting.asSomebody(Role.TRAINER);
	}

	@AfterEach
	void stopActing() {
		Acting.asNobody();
	}

	@Test
	void tellsWhatCameOfEachPartAndKeepsItWhenAskedTo() {
		var view = navigate(ImportScenariosView.class);

		view.read(TWEE.getBytes(StandardCharsets.UTF_8), "bench.twee");

		assertThat(text()).contains("“bench.twee” was read: one role-play", "A bench", "1 turn, 2 endings",
				"What became of each part", "Gone", "Changed");
		test(find(Button.class).withText("Make a draft of it").single()).click();
		var draft = this.writing.drafts(DraftFilter.ALL, Optional.empty()).cards().getFirst();
		assertThat(draft.title()).isEqualTo("A bench");
	}

	@Test
	void saysWhenAFileHoldsNoRolePlay() {
		var view = navigate(ImportScenariosView.class);

		view.read("Dear diary".getBytes(StandardCharsets.UTF_8), "diary.txt");
		assertThat(text()).contains("there is no role-play in it");

		view.read(new byte[Formats.LARGEST + 1], "large.h5p");
		assertThat(text()).contains("A file may have up to");
		assertThat(find(Button.class).withText("Make a draft of it").all()).isEmpty();
	}

	@Test
	void offersEachFormatWithWhatItDoesNotCarry() {
		var draft = this.writing.create(Fixtures.walk());

		new ExportDialog(draft, Fixtures.walk()).open();
		assertThat(find(Anchor.class).withText("Download").single().getHref())
			.isEqualTo("download/role-plays/" + draft.value() + "/yaml");

		@SuppressWarnings("unchecked")
		Select<Format> formats = find(Select.class).single();
		formats.setValue(Format.H5P_CONTENT);
		assertThat(find(RemarkList.class).all()).isNotEmpty();
	}

	@Test
	void sendsADraftInEachFormat() {
		var draft = this.writing.create(Fixtures.walk());

		for (var format : Format.values()) {
			var sent = this.download.download(draft.value(), format.name().toLowerCase(Locale.ROOT));

			assertThat(sent.getBody()).isEqualTo(format.writer().write(new ScenarioWithMedia(Fixtures.walk())).file());
			assertThat(sent.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
				.isEqualTo("attachment; filename=\"a-walk-with-devon." + format.endings().getFirst() + "\"");
		}
	}

	@Test
	void sendsNothingThatIsNotThereAndNothingToTrainees() {
		var draft = this.writing.create(Fixtures.walk());

		assertThatExceptionOfType(ResponseStatusException.class)
			.isThrownBy(() -> this.download.download(draft.value(), "docx"))
			.satisfies((refused) -> assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND));
		assertThatExceptionOfType(ResponseStatusException.class)
			.isThrownBy(() -> this.download.download(UUID.randomUUID(), "yaml"));
		for (var role : List.of(Role.TRAINEE, Role.OFFICE)) {
			Acting.asSomebody(role);
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.download.download(draft.value(), "yaml"));
		}
	}

	private String text() {
		return find(Main.class).single().getElement().getTextRecursively();
	}

}
