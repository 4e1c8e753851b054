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
            "evidence",
            "documents",
            "documents::paper",
            "review",
            "disclosure",
            "supervision"
        })
package org.zhifa.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
