package org.zhifa.documents;

import static org.zhifa.documents.Words.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhifa.casework.CaseDetails.StepLine;

/** How a decision tells where the case came from and how it was investigated (案件来源和调查经过). */
final class Investigation {

    private final CaseMatter matter;

    Investigation(CaseMatter matter) {
        this.matter = matter;
    }

    List<String> paragraphs() {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(beginning());
        var course = course();
        if (!course.isEmpty()) {
            paragraphs.add(course);
        }
        paragraphs.add(Words.list(matter.handlers().stream()
                        .map(PenaltyWords::withCertificate)
                        .toList())
                + "承办本案。"
                + told());
        return paragraphs;
    }

    private String beginning() {
        var told = new StringBuilder();
        for (var line : matter.done("CF-PT-01")) {
            var entries = matter.entries(line);
            told.append("%s，本机关收到线索（来源：%s%s）：%s"
                    .formatted(
                            date(entries.day("receivedAt").orElseThrow()),
                            entries.choice("source").orElse(Words.NONE),
                            entries.text("sourceRef").map(ref -> "，编号" + ref).orElse(""),
                            Words.sentence(entries.textOrNone("content"))));
        }
        matter.lastDone("CF-PT-03")
                .map(matter::entries)
                .ifPresent(entries -> told.append("%s，本机关立案%s。"
                        .formatted(
                                date(entries.day("filedOn").orElseThrow()), inBrackets(matter.numberOf("CF-LASP")))));
        return told.toString();
    }

    private String course() {
        return matter.details().steps().stream()
                .filter(StepLine::isDone)
                .flatMap(line -> sentence(line, matter.entries(line)).stream())
                .collect(Collectors.joining());
    }

    private Optional<String> sentence(StepLine line, Entries entries) {
        return switch (line.step()) {
            case "CF-PT-02" -> on(entries, "time", "执法人员在%s核查".formatted(entries.textOrNone("place")));
            case "CF-PT-05" -> on(entries, "time", "执法人员在%s现场检查".formatted(entries.textOrNone("place")));
            case "CF-PT-06" ->
                on(
                        entries,
                        "time",
                        "执法人员询问%s".formatted(entries.person("person").orElse(Words.NONE)));
            case "CF-PT-07" ->
                on(
                        entries,
                        "time",
                        "执法人员向%s调取证据".formatted(entries.person("holder").orElse(Words.NONE)));
            case "CF-PT-08" ->
                Optional.of("%s至%s委托%s检测。"
                        .formatted(
                                date(entries.day("testedFrom").orElseThrow()),
                                date(entries.day("testedTo").orElseThrow()),
                                entries.textOrNone("laboratory")));
            case "CF-PT-09" -> on(entries, "registeredOn", "本机关先行登记保存证据");
            case "CF-PT-10" ->
                on(
                        entries,
                        "takenOn",
                        "本机关实施%s：%s"
                                .formatted(
                                        entries.choice("measure").orElse("强制措施"),
                                        Words.phrase(entries.textOrNone("items"))));
            case "CF-PT-11" -> on(entries, "servedOn", "本机关责令当事人改正");
            default -> Optional.empty();
        };
    }

    private static Optional<String> on(Entries entries, String field, String what) {
        return entries.day(field).map(day -> "%s，%s。".formatted(date(day), what));
    }

    private String told() {
        return matter.lastDone("CF-PT-04").map(matter::entries).stream()
                .flatMap(entries -> Stream.of(
                        date(entries.day("toldAt").orElseThrow()) + "，执法人员告知当事人有申请回避的权利，当事人",
                        entries.yes("requested") ? "申请回避。" : "没有申请回避。"))
                .collect(Collectors.joining());
    }

    private static String inBrackets(Optional<String> number) {
        return number.map(text -> "（" + text + "）").orElse("");
    }
}
