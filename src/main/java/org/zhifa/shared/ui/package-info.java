/** Interface pieces every screen uses: the shell, chips, seals, notices, texts. */
@NullMarked
package org.zhifa.shared.ui;

import org.jspecify.annotations.NullMarked;
