/** The review office's own screens: the register of reviewers, accountability, statistics. */
@NullMarked
package org.zhifa.review.ui.office;

import org.jspecify.annotations.NullMarked;
