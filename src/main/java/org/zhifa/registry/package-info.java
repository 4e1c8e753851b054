/**
 * Enforcement bodies, officers and certificates, power lists, parties, legal bases, the work calendar.
 */
@NullMarked
@ApplicationModule(
        displayName = "Registry",
        allowedDependencies = {"shared", "tenancy", "identity"})
package org.zhifa.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
