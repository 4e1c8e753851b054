package org.zhifa.review.scope;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads what is data: the catalogue that holds for every unit. With a fault in it the platform does not start. */
@Configuration(proxyBeanMethods = false)
class ScopeConfiguration {

    @Bean
    Catalogue catalogue() {
        return Catalogue.delivered();
    }
}
