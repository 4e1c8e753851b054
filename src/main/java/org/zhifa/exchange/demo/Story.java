package org.zhifa.exchange.demo;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhifa.shared.Declaration;

/**
 * A case as it was lived: who did what, when. The walkthrough, the browser test and the demonstration county play the same
 * stories; only what they play them through differs.
 */
public record Story(
        String tenant, String title, String power, DemoFile.SomeParty party, List<String> handlers, List<Act> acts) {

    /** One thing somebody did. */
    public enum Doing {
        OPEN,
        TAKE,
        AGREE,
        RECORD,
        DRAFT,
        SEND_TO_REVIEW,
        /** A reviewer takes a round. */
        TAKE_REVIEW,
        /** Ticks so much of what was sent as read. */
        READ,
        /** Judges points without ending the round. */
        JUDGE,
        /** Asks at a place of what was sent. */
        ASK,
        /** Answers the question asked last. */
        ANSWER,
        /** Puts a round aside. */
        HOLD,
        REVIEW,
        ISSUE,
        PRINT,
        COLLECT,
        CHECK,
        PUBLISH
    }

    /**
     * Who did what, when.
     *
     * @param by the account
     * @param step the step of the procedure it belongs to
     * @param with what was entered
     * @param words an opinion, where one is given
     */
    public record Act(
            LocalDateTime at,
            String by,
            Doing does,
            @Nullable String step,
            @Nullable Map<String, Object> with,
            @Nullable String words) {

        public Act {
            with = Map.copyOf(Objects.requireNonNullElse(with, Map.of()));
            words = Objects.requireNonNullElse(words, "");
            step = Objects.requireNonNullElse(step, "");
        }

        /** A text that was entered; empty without one. */
        public String text(String name) {
            return with.get(name) instanceof Object entry ? entry.toString() : "";
        }
    }

    public Story {
        handlers = List.copyOf(handlers);
        acts = List.copyOf(acts);
    }

    public static Story read(Path file) {
        return Declaration.file(file).as(Story.class);
    }

    /** The story as far as legal review has nothing done yet. */
    Story untilFirstReview() {
        return with(acts.stream().takeWhile(act -> act.does() != Doing.REVIEW).toList());
    }

    /** The story going on as another does. */
    Story then(Story other) {
        return with(Stream.concat(acts.stream(), other.acts().stream()).toList());
    }

    private Story with(List<Act> others) {
        return new Story(tenant, title, power, party, handlers, others);
    }

    /** The story as far as it had gone at a moment. */
    public Story until(LocalDateTime moment) {
        return with(acts.stream().filter(act -> !act.at().isAfter(moment)).toList());
    }
}
