package org.peerway.notice.ui;

import java.util.List;
import java.util.Locale;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerway.Acting;
import org.peerway.OnH2;
import org.peerway.notice.NoticeService;
import org.peerway.notice.Tell;
import org.peerway.people.Accounts;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@OnH2
@Import(Accounts.class)
class MessagesViewTests extends SpringBrowserlessTest {

	@Autowired
	private NoticeService service;

	@Autowired
	private Accounts accounts;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionTemplate transaction;

	@BeforeEach
	void begin() {
		UI.getCurrent().setLocale(Locale.ENGLISH);
		this.accounts.clear();
	}

	@AfterEach
	void signOut() {
		Acting.asNobody();
	}

	@ParameterizedTest
	@EnumSource
	void isForEverybody(Role role) {
		this.accounts.actAs("Rosa Villarreal", role);

		assertThat(open()).contains("There are no messages for you yet.");
	}

	@Test
	void tellsWhatIsNewAndWhereThereIsMore() {
		tell(this.accounts.actAs("Rosa Villarreal", Role.TRAINEE));

		assertThat(open()).contains("The marking of “Peer principles” was corrected.", "7 points instead of 6", "New");
		assertThat(find(Anchor.class).from(find(Main.class).single()).single().getHref()).isEqualTo("attempt/1/review");
	}

	@Test
	void marksAsRead() {
		tell(this.accounts.actAs("Rosa Villarreal", Role.TRAINEE));
		open();

		assertThat(find(Anchor.class).withClassName("news").single().getElement().getTextRecursively())
			.contains("1 new message");

		test(find(Button.class).withText("Mark as read").single()).click();

		assertThat(this.service.unread()).isZero();
		assertThat(find(Main.class).single().getElement().getTextRecursively()).contains("Marked as read");
		assertThat(find(Anchor.class).withClassName("news").all()).isEmpty();
		assertThat(open()).doesNotContain("Mark as read");
	}

	@Test
	void speaksSpanish() {
		UI.getCurrent().setLocale(Locale.of("es"));
		tell(this.accounts.actAs("Rosa Villarreal", Role.TRAINEE));

		assertThat(open()).contains("Mensajes", "Se corrigió la calificación de «Peer principles».");
	}

	private String open() {
		UI.getCurrent().navigate("messages");
		return find(Main.class).single().getElement().getTextRecursively();
	}

	private void tell(PersonId person) {
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(
				new Tell(person, "marks-corrected", List.of("Peer principles", "1", "7", "6"), "attempt/1/review")));
	}

}
