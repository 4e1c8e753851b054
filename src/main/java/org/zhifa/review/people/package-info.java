/**
 * Who may review (法制审核人员): the register, its trainings and exams, and the gate that asks it (G9). {@link
 * org.zhifa.review.people.Reviewers} is the way in.
 */
@NullMarked
@NamedInterface("people")
package org.zhifa.review.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
