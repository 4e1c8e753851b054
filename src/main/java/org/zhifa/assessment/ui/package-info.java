/** The screens of statistics. */
@NullMarked
package org.zhifa.assessment.ui;

import org.jspecify.annotations.NullMarked;
