package org.zhifa.shared.ui;

import java.time.Instant;
import java.util.Optional;

/** When the tenant's log was last sealed by a checkpoint. The evidence module implements it. */
public interface LogHead {

    Optional<Instant> lastCheckpoint();
}
