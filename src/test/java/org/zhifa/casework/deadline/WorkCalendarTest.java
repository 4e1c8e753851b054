package org.zhifa.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhifa.shared.Declaration;
import org.zhifa.shared.DeclarationFault;

class WorkCalendarTest {

    final WorkCalendar calendar = WorkCalendar.delivered();

    /** DOMAIN 13.7, case 27. */
    @Test
    void aSundayWorkedInExchangeIsAWorkDayAndNationalDayIsNot() {
        assertThat(calendar.isWorkDay(LocalDate.of(2026, 9, 20))).isTrue();
        assertThat(calendar.isWorkDay(LocalDate.of(2026, 10, 2))).isFalse();
        assertThat(calendar.holiday(LocalDate.of(2026, 10, 2))).contains("国庆节");
    }

    @Test
    void theYearsDeliveredAreKnownAndTheNextIsNot() {
        assertThat(calendar.covers(LocalDate.of(2025, 1, 1))).isTrue();
        assertThat(calendar.covers(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(calendar.covers(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void theNextWorkDayAfterAHolidayIsFound() {
        assertThat(calendar.workDayFrom(LocalDate.of(2026, 5, 1))).isEqualTo("2026-05-06");
        assertThat(calendar.workDayFrom(LocalDate.of(2026, 5, 9))).isEqualTo("2026-05-09");
    }

    @Test
    void aBrokenCalendarIsRefusedWithTheFileAndTheReason() {
        assertThatExceptionOfType(DeclarationFault.class)
                .isThrownBy(() -> calendar("""
                        year: 2027
                        holidays:
                          - {name: 元旦, from: 2027-01-03, to: 2027-01-01}
                          - {name: 春节, from: 2028-02-15, to: 2028-02-17}
                        swapWorkDays: [2027-01-04]
                        """))
                .satisfies(
                        fault -> assertThat(fault.sentences())
                                .containsExactly(
                                        "2027.yaml: say in 'source' which notice the days are taken from.",
                                        "2027.yaml: the holiday 元旦 ends before it begins.",
                                        "2027.yaml: the holiday 春节 lies outside 2027.",
                                        "2027.yaml: 2027-01-04 is no weekend day of 2027, so it cannot be worked in exchange."));
    }

    @Test
    void aMisspeltKeyIsNamedWithItsLine() {
        assertThatExceptionOfType(DeclarationFault.class)
                .isThrownBy(() -> calendar("year: 2027\nholydays: []\n"))
                .withMessageStartingWith("2027.yaml, line 2: the key 'holydays' is not known here");
    }

    @Test
    void aDateThatDoesNotExistIsNamedWithItsPlace() {
        assertThatExceptionOfType(DeclarationFault.class)
                .isThrownBy(() -> calendar("year: 2027\nsource: x\nswapWorkDays: [2027-02-30]\n"))
                .withMessageStartingWith(
                        "2027.yaml, line 3: '2027-02-30' at swapWorkDays[0] is not a date such as 2026-03-05");
    }

    static WorkCalendar calendar(String yaml) {
        return WorkCalendar.of(List.of(new Declaration("2027.yaml", yaml)));
    }
}
