package org.zhifa.shared;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The official clock ticks with the system's; tests bring one they can set. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    @ConditionalOnMissingBean
    OfficialClock officialClock() {
        return new OfficialClock(Clock.system(OfficialClock.BEIJING));
    }
}
