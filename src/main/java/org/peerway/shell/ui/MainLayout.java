package org.peerway.shell.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;

import org.peerway.base.HelpLines;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Icon;
import org.peerway.notice.NoticeService;
import org.peerway.people.Role;
import org.peerway.people.SignedInPerson;

import org.springframework.context.MessageSource;

/** The frame of every screen: the bar above, the places, the main matter. */
@Layout
@AnonymousAllowed
class MainLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

	private static final int PLACES_IN_BAR = 4;

	/** Where the screen is wide, the bar has room for so many. */
	private static final int PLACES_IN_WIDE_BAR = 6;

	private static final String SKIP = """
			this.addEventListener('click', (event) => {
			  event.preventDefault();
			  document.getElementById('main').focus();
			})""";

	/** A way back keeps the browser's own place; a way on begins at the top. */
	private static final String FOCUS_TITLE = """
			if ($0) {
			  window.scrollTo({ top: 0, behavior: 'instant' });
			}
			setTimeout(() => {
			  const title = document.querySelector('main h1');
			  if (title) {
			    title.tabIndex = -1;
			    title.focus({ preventScroll: true });
			  }
			})""";

	private final AuthenticationContext authentication;

	private final HelpLines helpLines;

	private final MessageSource texts;

	private final NewMessages news;

	private final TopBar bar = new TopBar();

	private final Main main = new Main();

	private final List<Places> places = new ArrayList<>();

	private final List<PersonMenu> menus = new ArrayList<>();

	private boolean arrived;

	MainLayout(AuthenticationContext authentication, HelpLines helpLines, MessageSource texts, NoticeService notices) {
		this.authentication = authentication;
		this.helpLines = helpLines;
		this.texts = texts;
		this.news = new NewMessages(notices);
		this.main.setId("main");
		this.main.getElement().setAttribute("tabindex", "-1");
		getContent().addClassName("frame");
		getContent().add(skipLink(), this.bar, this.main);
		var person = authentication.getAuthenticatedUser(SignedInPerson.class);
		if (person.filter((one) -> one.roles().contains(Role.TRAINEE)).isPresent()) {
			this.bar.atHand(Action.pill(getTranslation("shell.pause"), this::pause).icon(Icon.PAUSE));
		}
		this.bar.atHand(Action.pill(getTranslation("shell.help"), this::help).icon(Icon.HELP));
		person.ifPresent(this::addPlaces);
	}

	@Override
	public void showRouterLayoutContent(HasElement content) {
		this.main.getElement().appendChild(content.getElement());
	}

	@Override
	public void afterNavigation(AfterNavigationEvent event) {
		mark(event.getLocation().getPath());
		if (this.news.isAttached()) {
			this.news.count();
		}
		this.menus.forEach((menu) -> menu.stand(event.getLocation().getPathWithQueryParameters()));
		if (this.arrived) {
			var back = event.getLocationChangeEvent().getTrigger() == NavigationTrigger.HISTORY;
			getElement().executeJs(FOCUS_TITLE, !back);
		}
		this.arrived = true;
	}

	/** A path of no place leaves the mark where it was. */
	private void mark(String path) {
		if (this.places.stream().anyMatch((one) -> one.holds(path))) {
			this.places.forEach((one) -> one.mark(path));
			this.menus.forEach((menu) -> menu.mark(path, this.places.getFirst().holds(path)));
		}
	}

	private void addPlaces(SignedInPerson person) {
		List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
		var near = entries.stream().limit(PLACES_IN_BAR).toList();
		var further = entries.stream().skip(PLACES_IN_BAR).toList();
		var top = new Places(getTranslation("shell.places"), entries.stream().limit(PLACES_IN_WIDE_BAR).toList());
		var bottom = new Places(getTranslation("shell.places.bottom"), near, true);
		var menu = new PersonMenu(person.name(), further, this.authentication::logout);
		top.eachBetween(PLACES_IN_BAR, PLACES_IN_WIDE_BAR, "only-wide");
		menu.further().eachBetween(0, PLACES_IN_WIDE_BAR - PLACES_IN_BAR, "only-narrow");
		this.places.addAll(List.of(top, bottom, menu.further()));
		this.menus.add(menu);
		this.bar.places(top);
		this.bar.atHand(this.news);
		this.news.count();
		this.bar.atHand(menu.button("round"));
		bottom.addClassName("bottom");
		bottom.addLast(menu.button("place"));
		getContent().add(menu, bottom);
	}

	private void pause() {
		new PauseDialog(this.authentication::logout, this.helpLines.in(getLocale(), this.texts)).open();
	}

	private void help() {
		new HelpDialog(this.helpLines.in(getLocale(), this.texts)).open();
	}

	private Anchor skipLink() {
		var link = new Anchor("#main", getTranslation("shell.skip"));
		link.addClassName("skip");
		link.getElement().setAttribute("router-ignore", true);
		link.addAttachListener((event) -> link.getElement().executeJs(SKIP));
		return link;
	}

}
