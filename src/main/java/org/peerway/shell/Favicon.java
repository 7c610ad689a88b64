package org.peerway.shell;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives the mark to browsers that ask for an icon where they always did. */
@Configuration(proxyBeanMethods = false)
class Favicon implements WebMvcConfigurer {

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addRedirectViewController("/favicon.ico", "/peerway/mark.svg");
	}

}
