/** Evidence on screen: a tab of the case page with what was handed in, a player, and the way to hand more in. */
@NullMarked
package org.zhifa.evidence.ui;

import org.jspecify.annotations.NullMarked;
