package org.zhifa.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.zhifa.shared.OfficialClock;

/** How papers put things: dates in Arabic figures, lists with 、, a full stop at the end, 无 for nothing. */
final class Words {

    static final String NONE = "无";

    private Words() {}

    static String date(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, OfficialClock.BEIJING);
    }

    static String list(Collection<String> names) {
        return names.isEmpty() ? NONE : names.stream().collect(Collectors.joining("、"));
    }

    static String orNone(String text) {
        return text.isBlank() ? NONE : text;
    }

    /** Without the mark at its end, to stand inside a sentence. */
    static String phrase(String text) {
        return text.strip().replaceFirst("[。；，：]+$", "");
    }

    static String sentence(String text) {
        return phrase(text) + "。";
    }

    /** Whether somebody wrote out a whole sentence where only its object was asked for. */
    static boolean isSentence(String text) {
        return text.strip().endsWith("。");
    }
}
