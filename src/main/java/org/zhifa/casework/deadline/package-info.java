/**
 * The statutory periods: how they are counted, suspended, extended, and why a date is the date it is. Plain Java; {@link
 * org.zhifa.casework.deadline.Deadlines} is the engine, {@link org.zhifa.casework.deadline.WorkCalendar} its calendar.
 */
@NullMarked
@NamedInterface("deadline")
package org.zhifa.casework.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
