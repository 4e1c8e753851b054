/**
 * Accounts, sign-in, roles (用户与角色): who acts, for which tenant, with which powers.
 */
@NullMarked
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"shared", "tenancy"})
package org.zhifa.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
