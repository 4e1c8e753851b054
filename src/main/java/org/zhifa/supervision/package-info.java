/**
 * What the leading group's office watches (执法监督): each tenant's compliance, alerts, overdue work.
 */
@NullMarked
@ApplicationModule(
        displayName = "Supervision",
        allowedDependencies = {
            "shared",
            "tenancy",
            "identity",
            "registry",
            "casework",
            "casework :: *",
            "evidence",
            "documents",
            "review",
            "review :: accountability",
            "disclosure"
        })
package org.zhifa.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
