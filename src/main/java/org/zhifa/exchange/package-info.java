/**
 * What goes to and comes from other systems (互联互通).
 */
@NullMarked
@ApplicationModule(
        displayName = "Exchange",
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
            "review :: *",
            "disclosure",
            "supervision",
            "assessment"
        })
package org.zhifa.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
