package org.zhifa.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.procedure.Wording;
import org.zhifa.registry.Act;
import org.zhifa.shared.Declaration;
import org.zhifa.shared.DeclarationFault;
import org.zhifa.shared.Labelled;

/**
 * What a reviewer goes through before a decision (审核清单), as {@code review/checklist.yaml} declares it: the points every
 * kind of act has, and those of one kind alone.
 *
 * @param rows the points of every act, the county's six first
 * @param acts what an act has beyond them; their numbers go on
 */
public record Checklist(List<Row> rows, List<OfAct> acts) {

    /** The county's points, which every checklist has. */
    private static final int COUNTY_POINTS = 6;

    private static final Wording LAWFUL = new Wording("合法", "Lawful");

    /** Who asks for a point. */
    public enum Mark implements Labelled {
        /** The county's own notice of 2017. */
        COUNTY,
        /** The State Council's general office. */
        STATE,
        /** Neither; practice does. */
        PRACTICE,
        /** The kind of act. */
        ACT;

        @Override
        public String labelKey() {
            return "review.mark." + name();
        }
    }

    /**
     * One point.
     *
     * @param check what to look at
     * @param lawful how the opinion says that nothing is wrong: 合法, or 适当, 规范
     * @param machine what the platform can see of it by itself
     */
    public record Row(int no, Mark mark, Wording name, Wording check, Wording lawful, List<MachineCheck> machine) {

        public Row(
                int no,
                Mark mark,
                Wording name,
                Wording check,
                @Nullable Wording lawful,
                @Nullable List<MachineCheck> machine) {
            this.no = no;
            this.mark = mark;
            this.name = name;
            this.check = check;
            this.lawful = Objects.requireNonNullElse(lawful, LAWFUL);
            this.machine = List.copyOf(Objects.requireNonNullElse(machine, List.of()));
        }
    }

    /** The points of one kind of act alone. */
    public record OfAct(Act act, List<Row> rows) {

        public OfAct {
            rows = List.copyOf(rows);
        }
    }

    public Checklist {
        rows = List.copyOf(rows);
        acts = List.copyOf(Objects.requireNonNullElse(acts, List.of()));
    }

    static Checklist delivered() {
        return of(Declaration.resource("review/checklist.yaml").orElseThrow());
    }

    static Checklist of(Declaration file) {
        var checklist = file.as(Checklist.class);
        var faults = checklist.faults();
        if (!faults.isEmpty()) {
            throw new DeclarationFault(
                    faults.stream().map(fault -> file.file() + ": " + fault).toList());
        }
        return checklist;
    }

    /** All points of a kind of act, in the order of their numbers. */
    public List<Row> rows(Act act) {
        return Stream.concat(
                        rows.stream(),
                        acts.stream().filter(own -> own.act() == act).flatMap(own -> own.rows().stream()))
                .toList();
    }

    Row row(Act act, int no) {
        var all = rows(act);
        if (no < 1 || no > all.size()) {
            throw new IllegalArgumentException("the checklist has no point " + no);
        }
        return all.get(no - 1);
    }

    private List<String> faults() {
        var faults = new ArrayList<String>();
        if (Stream.of(Act.values()).anyMatch(act -> !isNumbered(rows(act)))) {
            faults.add("the points are not numbered from 1 on without a gap.");
        }
        if (rows.stream()
                        .limit(COUNTY_POINTS)
                        .filter(row -> row.mark() == Mark.COUNTY)
                        .count()
                < COUNTY_POINTS) {
            faults.add("the six points of the county's notice do not stand first.");
        }
        if (acts.stream().map(OfAct::act).collect(Collectors.toSet()).size() < acts.size()) {
            faults.add("an act has its points twice.");
        }
        return faults;
    }

    private static boolean isNumbered(List<Row> all) {
        return IntStream.range(0, all.size()).allMatch(at -> all.get(at).no() == at + 1);
    }
}
