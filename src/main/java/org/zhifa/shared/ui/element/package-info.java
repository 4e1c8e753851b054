/** Server sides of our own elements in {@code frontend/components}: one method per property, one event per happening. */
@NullMarked
package org.zhifa.shared.ui.element;

import org.jspecify.annotations.NullMarked;
