package org.zhifa.disclosure;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhifa.shared.Labelled;

/** The parts of a publication somebody reads, each with where it stands in the record. */
public enum PublicField implements Labelled {
    HEADLINE(record -> record.title()),
    CASE_TITLE(record -> record.caseTitle()),
    PARTY(record -> words(
            record.party().name(), record.party().creditCode(), record.party().legalRepresentative())),
    VIOLATION(record -> words(record.violationType())),
    FACTS(record -> lines(record.facts())),
    REASONS(record -> lines(record.reasons())),
    BASES(record -> lines(record.bases().stream()
            .map(basis -> words(basis.citation(), basis.text()))
            .toList())),
    OUTCOME(record -> words(
            record.outcome(),
            record.amounts().confiscatedGoods(),
            record.amounts().licence())),
    PROCESS(record -> lines(record.process().stream()
            .map(milestone -> words(milestone.what(), milestone.detail()))
            .toList())),
    /** The record as a whole: what no other part looked at. */
    WHOLE(record -> record.permalink() + ".json\n" + record.json()),
    /** Why it was taken back: the tombstone shows it. */
    WITHDRAWAL(record -> "");

    private final Function<PublicRecord, String> part;

    PublicField(Function<PublicRecord, String> part) {
        this.part = part;
    }

    String of(PublicRecord record) {
        return part.apply(record);
    }

    private static String words(String... words) {
        return String.join(" ", Stream.of(words).filter(word -> word != null).toList());
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }

    @Override
    public String labelKey() {
        return "disclosure.field." + name();
    }
}
