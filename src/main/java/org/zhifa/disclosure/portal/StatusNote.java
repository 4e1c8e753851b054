package org.zhifa.disclosure.portal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhifa.disclosure.PublicRecord;
import org.zhifa.disclosure.PublicRecord.Remedy;

/**
 * The one note at the top of a record: of all that is true of it, the gravest. A remedy under way weighs more than a
 * correction, a correction more than whether the decision was obeyed.
 */
record StatusNote(String tone, String icon, String title, String text) {

    static StatusNote of(PublicRecord record, LocalDate today, Wording words) {
        var remedies = record.remedies();
        if (remedies.reconsideration() == Remedy.PENDING) {
            return new StatusNote(
                    "wait",
                    "clock",
                    words.say("portal.note.reconsideration"),
                    words.say("portal.note.reconsideration.text", remedies.reconsiderationOrgan()));
        }
        if (remedies.suit() == Remedy.PENDING) {
            return new StatusNote(
                    "wait",
                    "clock",
                    words.say("portal.note.suit"),
                    words.say("portal.note.suit.text", remedies.court()));
        }
        if (!record.corrections().isEmpty()) {
            var last = record.corrections().getLast();
            return new StatusNote(
                    "",
                    "tick",
                    words.say("portal.note.corrected", words.date(last.on())),
                    words.say("portal.note.corrected.text", last.what(), last.why()));
        }
        return performance(record, today, words);
    }

    private static StatusNote performance(PublicRecord record, LocalDate today, Wording words) {
        var performance = record.performance();
        var on = performance.on() == null ? "" : words.date(performance.on());
        var remedy = words.say("portal.note.noRemedy", words.date(today));
        return switch (performance.state()) {
            case NONE -> new StatusNote("", "tick", words.say("portal.note.valid"), remedy);
            case DONE ->
                new StatusNote(
                        "ok",
                        "tick",
                        words.say("portal.note.done"),
                        words.say("portal.format.sentences", words.say("portal.note.done.text", on), remedy));
            case ENFORCED ->
                new StatusNote(
                        "",
                        "tick",
                        words.say("portal.note.enforced"),
                        words.say("portal.format.sentences", words.say("portal.note.enforced.text", on), remedy));
            case DUE -> due(performance.on(), today, words, on, remedy);
        };
    }

    private static StatusNote due(@Nullable LocalDate due, LocalDate today, Wording words, String on, String remedy) {
        if (due == null) {
            return new StatusNote("", "clock", words.say("portal.note.open"), remedy);
        }
        return due.isBefore(today)
                ? new StatusNote(
                        "",
                        "clock",
                        words.say("portal.note.overdue"),
                        words.say("portal.format.sentences", words.say("portal.note.overdue.text", on), remedy))
                : new StatusNote(
                        "",
                        "clock",
                        words.say("portal.note.due"),
                        words.say("portal.format.sentences", words.say("portal.note.due.text", on), remedy));
    }
}
