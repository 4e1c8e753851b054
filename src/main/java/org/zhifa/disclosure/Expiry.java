package org.zhifa.disclosure;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.zhifa.shared.OfficialClock;

/** Takes publications down when their time is over (到期下线), shortly after midnight in Beijing. */
@Component
class Expiry {

    private final PublicShelf shelf;
    private final OfficialClock clock;

    Expiry(PublicShelf shelf, OfficialClock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    @Scheduled(cron = "0 5 0 * * *", zone = "Asia/Shanghai")
    void takeDownExpired() {
        shelf.takeDownExpired(clock.today());
    }
}
