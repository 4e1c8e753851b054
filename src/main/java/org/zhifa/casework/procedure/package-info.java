/**
 * The procedures as data: what a file in {@code procedures/} may say, the check that refuses a wrong one at start, and
 * the flow chart the public sees. {@link org.zhifa.casework.procedure.Procedures} is the way in.
 */
@NullMarked
@NamedInterface("procedure")
package org.zhifa.casework.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
