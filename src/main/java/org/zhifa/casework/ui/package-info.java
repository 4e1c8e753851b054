/**
 * Casework's screens. Other modules come in through {@link org.zhifa.casework.ui.CaseNavigation} and show their part of a
 * case as a {@link org.zhifa.casework.ui.CaseTab}.
 */
@NullMarked
@NamedInterface("ui")
package org.zhifa.casework.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
