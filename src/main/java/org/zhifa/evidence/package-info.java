/**
 * The record of the whole process (执法全过程记录): evidence, recordings, and the log that proves them.
 *
 * <p>Whoever announces a {@link org.zhifa.shared.RecordedEvent} is written down by {@link
 * org.zhifa.evidence.RecordBook}, in the same transaction. How the log is hashed, signed and audited stands in {@code
 * org.zhifa.evidence.ledger}, which needs nothing of the rest.
 */
@NullMarked
@ApplicationModule(
        displayName = "Evidence",
        allowedDependencies = {"shared", "tenancy", "identity", "registry", "casework", "casework :: *"})
package org.zhifa.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
