/**
 * Who answers for what went wrong with reviews (责任追究): cases that open from their causes, and end with an outcome of
 * the catalogue. {@link org.zhifa.review.accountability.Accountability} is the way in.
 */
@NullMarked
@NamedInterface("accountability")
package org.zhifa.review.accountability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
