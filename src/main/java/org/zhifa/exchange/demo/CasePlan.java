package org.zhifa.exchange.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.deadline.WorkCalendar;
import org.zhifa.shared.Declaration;
import tools.jackson.databind.json.JsonMapper;

/** Which cases the demonstration county has ({@code seeds/demo/cases.yaml}), and how each becomes a story. */
record CasePlan(Map<String, Map<String, String>> crews, Map<String, Matter> matters, List<Planned> cases) {

    private static final Pattern PLACE = Pattern.compile("\\{(w\\d+|[a-zA-Z]+[0-9]?)( \\d\\d:\\d\\d)?}");
    private static final JsonMapper JSON = new JsonMapper();

    /** What a case is about; {@code powers} names the power by unit. */
    record Matter(
            String title,
            String norm,
            String basis,
            String facts,
            String clue,
            String discretion,
            String proposal,
            String penalties,
            String fine,
            String total,
            Map<String, String> powers) {}

    /**
     * A case.
     *
     * @param daysAgo working days since it began
     * @param ending a plan of what happens from its first submission to review on, instead of the ordinary course
     * @param late the working day on which the interview's recording was handed in, where that was too late
     */
    record Planned(
            String tenant,
            String matter,
            int daysAgo,
            @Nullable Integer late,
            @Nullable String ending,
            DemoFile.SomeParty party,
            String place) {}

    static CasePlan read(Path file) {
        return Declaration.file(file).as(CasePlan.class);
    }

    /** The story of a case: the plan's text, with this case's people, dates and words in its places. */
    Story story(Planned planned, int serial, Declaration plan, WorkCalendar calendar, LocalDate today) {
        var begin = back(calendar, today, planned.daysAgo());
        var words = new HashMap<String, String>(crews.get(planned.tenant()));
        var matter = Objects.requireNonNull(matters.get(planned.matter()), planned.matter());
        words.put("tenant", planned.tenant());
        words.put("power", matter.powers().get(planned.tenant()));
        words.put("party", JSON.writeValueAsString(planned.party()));
        words.put(
                "present",
                Objects.requireNonNullElse(
                        planned.party().representative(), planned.party().name()));
        words.put("place", planned.place());
        words.put("title", matter.title());
        words.put("norm", matter.norm());
        words.put("basis", matter.basis());
        words.put("facts", matter.facts());
        words.put("clue", matter.clue());
        words.put("discretion", matter.discretion());
        words.put("proposal", matter.proposal());
        words.put("penalties", matter.penalties());
        words.put("fine", matter.fine());
        words.put("total", matter.total());
        words.put("source", "06");
        words.put("sourceRef", "HT%s-%04d".formatted(begin.toString().replace("-", ""), serial));
        words.put("ticket", "DEMO-F-%06d".formatted(serial));
        words.put("fileNo", "%s%d-CF-%03d".formatted(planned.tenant(), begin.getYear(), serial));
        words.put("lateReason", planned.late() == null ? "" : "记录仪故障，修复后上传");
        var asked = planned.late() == null ? 6 : planned.late();
        return plan.filled(PLACE, place -> fill(place, words, calendar, begin, asked))
                .as(Story.class)
                .withoutActsOfNobody();
    }

    private static String fill(
            MatchResult place, Map<String, String> words, WorkCalendar calendar, LocalDate begin, int asked) {
        var name = place.group(1);
        var time = place.group(2) == null ? "" : "T" + place.group(2).strip();
        if (name.equals("asked")) {
            return forth(calendar, begin, asked) + time;
        }
        if (name.matches("w\\d+")) {
            return forth(calendar, begin, Integer.parseInt(name.substring(1))) + time;
        }
        return Objects.requireNonNull(words.get(name), () -> "the plan asks for {" + name + "}");
    }

    private static LocalDate forth(WorkCalendar calendar, LocalDate day, int workDays) {
        var next = day;
        for (var left = workDays; left > 0; left--) {
            next = calendar.workDayFrom(next.plusDays(1));
        }
        return next;
    }

    private static LocalDate back(WorkCalendar calendar, LocalDate day, int workDays) {
        var earlier = day;
        for (var left = workDays; left > 0; left -= calendar.isWorkDay(earlier) ? 1 : 0) {
            earlier = earlier.minusDays(1);
        }
        return calendar.workDayFrom(earlier);
    }
}
