/**
 * The record of the whole process (执法全过程记录): evidence, recordings, and the log that proves them.
 */
@NullMarked
@ApplicationModule(
        displayName = "Evidence",
        allowedDependencies = {"shared", "tenancy", "identity", "registry", "casework"})
package org.zhifa.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
