/**
 * Enforcement papers (执法文书): generated, numbered, issued, printed with a log.
 */
@NullMarked
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"shared", "tenancy", "identity", "registry", "casework", "casework :: *", "evidence"})
package org.zhifa.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
