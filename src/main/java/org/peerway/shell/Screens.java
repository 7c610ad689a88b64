package org.peerway.shell;

import com.vaadin.flow.router.Route;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.AnnotationScopeMetadataResolver;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.ScopeMetadata;

/**
 * Makes each screen known to Spring, a new one for each visit: Vaadin looks for it there
 * first, and not finding it costs an exception at every step.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan(basePackages = "org.peerway", useDefaultFilters = false, includeFilters = @Filter(Route.class),
		scopeResolver = Screens.NewEachTime.class)
class Screens {

	static final class NewEachTime extends AnnotationScopeMetadataResolver {

		@Override
		public ScopeMetadata resolveScopeMetadata(BeanDefinition definition) {
			var scope = new ScopeMetadata();
			scope.setScopeName(BeanDefinition.SCOPE_PROTOTYPE);
			return scope;
		}

	}

}
