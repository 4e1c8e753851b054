/**
 * Cases (案件) from their source to closing: procedures, steps, gates, deadlines, decisions. Everything a case announces is
 * in {@link org.zhifa.casework.CaseEvent}; everything others may ask of it is on {@link org.zhifa.casework.Casework}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Casework",
        allowedDependencies = {"shared", "tenancy", "identity", "registry"})
package org.zhifa.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
