/**
 * Which decisions must pass legal review (重大执法决定范围): the unit's catalogue, its versions, and what it says of a case.
 * {@link org.zhifa.review.scope.MajorDecisions} keeps the catalogue, {@link org.zhifa.review.scope.CaseScope} answers for
 * a case.
 */
@NullMarked
@NamedInterface("scope")
package org.zhifa.review.scope;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
