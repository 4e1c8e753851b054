package org.zhifa.review;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads what is data: the checklist and the materials. With a fault in it the platform does not start. */
@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

    @Bean
    Checklist checklist() {
        return Checklist.delivered();
    }

    @Bean
    MaterialCatalogue materialCatalogue() {
        return MaterialCatalogue.delivered();
    }
}
