/**
 * What the public sees (行政执法公示): publications, masking, the portal.
 */
@NullMarked
@ApplicationModule(
        displayName = "Disclosure",
        allowedDependencies = {
            "shared",
            "tenancy",
            "identity",
            "registry",
            "casework",
            "casework :: *",
            "evidence",
            "evidence :: *",
            "documents",
            "review",
            "review :: scope"
        })
package org.zhifa.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
