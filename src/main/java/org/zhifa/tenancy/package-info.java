/**
 * Who the tenants are, which one the current work belongs to, and the two locks that keep them apart.
 */
@NullMarked
@ApplicationModule(
        displayName = "Tenancy",
        allowedDependencies = {"shared"})
package org.zhifa.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
