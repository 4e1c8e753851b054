/** Supervision's screens: the county monitor. */
@NullMarked
package org.zhifa.supervision.ui;

import org.jspecify.annotations.NullMarked;
