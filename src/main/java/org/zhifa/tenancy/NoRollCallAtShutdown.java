package org.zhifa.tenancy;

import org.springframework.beans.factory.support.MergedBeanDefinitionPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.stereotype.Component;

/**
 * Keeps the registry of undelivered events from listing them when the application ends: they lie in every tenant's schema,
 * so there is no one list to read, and {@link Redelivery} finds them anyway.
 */
@Component
class NoRollCallAtShutdown implements MergedBeanDefinitionPostProcessor {

    @Override
    public void postProcessMergedBeanDefinition(RootBeanDefinition definition, Class<?> type, String name) {
        if (name.equals("eventPublicationRegistry")) {
            definition.registerExternallyManagedDestroyMethod("destroy");
        }
    }
}
