/**
 * Yearly statistics and appraisal (统计与考核).
 */
@NullMarked
@ApplicationModule(
        displayName = "Assessment",
        allowedDependencies = {
            "shared",
            "tenancy",
            "identity",
            "registry",
            "casework",
            "casework :: *",
            "evidence",
            "documents",
            "documents :: *",
            "review",
            "disclosure",
            "supervision"
        })
package org.zhifa.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
