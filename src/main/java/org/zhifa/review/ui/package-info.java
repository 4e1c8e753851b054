/** The reviewer's desk. */
@NullMarked
package org.zhifa.review.ui;

import org.jspecify.annotations.NullMarked;
