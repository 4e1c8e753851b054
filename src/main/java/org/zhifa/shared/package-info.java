/** Words every module speaks: legal bases, refusals, recorded events, the official clock. Depends on nothing. */
@NullMarked
@ApplicationModule(displayName = "Shared", type = ApplicationModule.Type.OPEN)
package org.zhifa.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
