package org.zhifa.exchange.demo;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.zhifa.casework.deadline.WorkCalendar;
import org.zhifa.shared.Declaration;
import org.zhifa.shared.OfficialClock;

/** Tells the cases of the demonstration county, each as far as it has gone today. */
@Component
class DemoCases {

    private static final Logger log = LoggerFactory.getLogger(DemoCases.class);

    private final StoryPlayer player;
    private final WorkCalendar calendar;
    private final OfficialClock clock;
    private final Path folder;
    private final boolean wanted;

    DemoCases(
            StoryPlayer player,
            WorkCalendar calendar,
            OfficialClock clock,
            @Value("${zhifa.demo-file}") Path people,
            @Value("${zhifa.demo-cases:true}") boolean wanted) {
        this.player = player;
        this.calendar = calendar;
        this.clock = clock;
        this.folder = people.toAbsolutePath().getParent();
        this.wanted = wanted;
    }

    void tell(Roster roster) {
        if (!wanted) {
            return;
        }
        var plan = CasePlan.read(folder.resolve("cases.yaml"));
        var ordinary = Declaration.file(folder.resolve("ordinary-case.yaml"));
        log.info("telling {} cases", plan.cases().size());
        var serial = 0;
        for (var planned : plan.cases()) {
            var story = plan.story(planned, ++serial, ordinary, calendar, clock.today());
            if (planned.ending() != null) {
                var ending = Declaration.file(folder.resolve(planned.ending()));
                story = story.untilFirstReview().then(plan.story(planned, serial, ending, calendar, clock.today()));
            }
            player.play(story.until(LocalDateTime.now(clock)), roster);
        }
    }
}
