package org.zhifa.evidence;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhifa.tenancy.CurrentTenant;

/** Tells the frame of the screens when the log of the unit was last sealed. */
@Component
class NewestCheckpoint implements org.zhifa.shared.ui.LogHead {

    private final PublishedLog published;

    NewestCheckpoint(PublishedLog published) {
        this.published = published;
    }

    @Override
    public Optional<Instant> lastCheckpoint() {
        return published.head(CurrentTenant.get()).map(LogHead::publishedAt);
    }
}
