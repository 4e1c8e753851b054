package org.zhifa.documents.paper;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Dates as papers write them: Arabic figures, no leading zeros in the date, two digits for the minute. */
final class PaperDates {

    private PaperDates() {}

    static String date(LocalDate date) {
        return "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    static String time(LocalDateTime time) {
        return "%d时%02d分".formatted(time.getHour(), time.getMinute());
    }

    static String dateAndTime(LocalDateTime time) {
        return date(time.toLocalDate()) + time(time);
    }
}
