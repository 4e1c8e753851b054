package org.zhifa.review;

import java.time.LocalDateTime;

/**
 * The minutes of the heads who discussed an objection together (集体讨论记录).
 *
 * @param attending how many of the heads were there
 * @param heads how many there are
 * @param opinions what each said
 */
public record Minutes(
        LocalDateTime from, LocalDateTime to, String attendees, int attending, int heads, String opinions) {

    /** Whether enough of the heads were there: half of them at least (a default of the platform). */
    boolean isQuorate() {
        return attending > 0 && attending * 2 >= heads;
    }
}
