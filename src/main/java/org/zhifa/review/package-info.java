/**
 * Legal review of major decisions (重大执法决定法制审核).
 */
@NullMarked
@ApplicationModule(
        displayName = "Review",
        allowedDependencies = {"shared", "tenancy", "identity", "registry", "casework", "evidence"})
package org.zhifa.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
