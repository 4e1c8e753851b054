/**
 * What reviews amount to (审核统计): how many, how long, with which outcome, what came of the points raised. {@link
 * org.zhifa.review.statistics.ReviewStatistics} is the way in; every figure can name the rounds it counts.
 */
@NullMarked
@NamedInterface("statistics")
package org.zhifa.review.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
