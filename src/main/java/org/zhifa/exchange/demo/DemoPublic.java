package org.zhifa.exchange.demo;

import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhifa.assessment.YearlyStatistics;
import org.zhifa.disclosure.BodyPages;
import org.zhifa.identity.Role;
import org.zhifa.identity.Standing;
import org.zhifa.shared.OfficialClock;

/** Puts before the public what the demonstration county tells beside its decisions: who may act, and the year's figures. */
@Component
class DemoPublic {

    private static final int MOST_LOOKS = 30;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final BodyPages pages;
    private final YearlyStatistics statistics;
    private final OfficialClock clock;

    DemoPublic(BodyPages pages, YearlyStatistics statistics, OfficialClock clock) {
        this.pages = pages;
        this.statistics = statistics;
        this.clock = clock;
    }

    /** The pages of the bodies that have somebody for it, with the officers and powers they were given. */
    void bodies(DemoFile demo, Roster roster) {
        whoever(demo, Role.PUBLISHER)
                .forEach(publisher -> Standing.in(roster.actor(publisher.username()), pages::refresh));
    }

    void figures(DemoFile demo, Roster roster) {
        whoever(demo, Role.ASSESSOR)
                .limit(1)
                .forEach(assessor -> Standing.in(roster.actor(assessor.username()), this::publishOnceCounted));
    }

    /** Figures follow the cases by a moment: they are published once they stand still. */
    private void publishOnceCounted() {
        var year = clock.today().getYear();
        var before = "";
        for (var look = 0; look < MOST_LOOKS; look++) {
            var now = statistics.penalties(year).sha256();
            if (now.equals(before)) {
                break;
            }
            before = now;
            pause();
        }
        statistics.publish(year);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Stream<DemoFile.Someone> whoever(DemoFile demo, Role role) {
        return demo.people().stream().filter(someone -> someone.roles().contains(role));
    }
}
