package org.peerway.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page that carries every screen: theme, typefaces, icon. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("peerway/fonts.css")
@StyleSheet("peerway/tokens.css")
@StyleSheet("peerway/peerway.css")
public class AppShell implements AppShellConfigurator {

	@Override
	public void configurePage(AppShellSettings settings) {
		settings.addLink("icon", "peerway/mark.svg");
		settings.setPageTitle("Peerway");
	}

}
