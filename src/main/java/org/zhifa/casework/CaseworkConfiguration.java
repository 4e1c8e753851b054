package org.zhifa.casework;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhifa.casework.deadline.Deadlines;
import org.zhifa.casework.deadline.WorkCalendar;
import org.zhifa.casework.procedure.Procedures;

/** Reads what is data: procedures and calendars. With a fault in one the platform does not start. */
@Configuration(proxyBeanMethods = false)
class CaseworkConfiguration {

    @Bean
    Procedures procedures() {
        return Procedures.delivered();
    }

    @Bean
    WorkCalendar workCalendar() {
        return WorkCalendar.delivered();
    }

    @Bean
    Deadlines deadlines(WorkCalendar calendar) {
        return new Deadlines(calendar);
    }
}
