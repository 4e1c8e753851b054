package org.zhifa.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.procedure.Wording;
import org.zhifa.registry.Act;
import org.zhifa.shared.Declaration;
import org.zhifa.shared.DeclarationFault;
import org.zhifa.shared.Labelled;

/** What a reviewer goes through before a decision of one kind (审核清单), as {@code review/checklist.yaml} declares it. */
public record Checklist(Act act, List<Row> rows) {

    /** The county's points, which every checklist has. */
    private static final int COUNTY_POINTS = 6;

    /** Who asks for a point. */
    public enum Mark implements Labelled {
        /** The county's own notice of 2017. */
        COUNTY,
        /** The State Council's general office. */
        STATE,
        /** Neither; practice does. */
        PRACTICE;

        @Override
        public String labelKey() {
            return "review.mark." + name();
        }
    }

    /**
     * One point.
     *
     * @param check what to look at
     * @param machine what the platform can see of it by itself
     */
    public record Row(int no, Mark mark, Wording name, Wording check, List<MachineCheck> machine) {

        public Row(int no, Mark mark, Wording name, Wording check, @Nullable List<MachineCheck> machine) {
            this.no = no;
            this.mark = mark;
            this.name = name;
            this.check = check;
            this.machine = List.copyOf(Objects.requireNonNullElse(machine, List.of()));
        }
    }

    public Checklist {
        rows = List.copyOf(rows);
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

    Row row(int no) {
        if (no < 1 || no > rows.size()) {
            throw new IllegalArgumentException("the checklist has no point " + no);
        }
        return rows.get(no - 1);
    }

    private List<String> faults() {
        var faults = new ArrayList<String>();
        if (IntStream.range(0, rows.size()).anyMatch(at -> rows.get(at).no() != at + 1)) {
            faults.add("the points are not numbered from 1 on without a gap.");
        }
        if (rows.stream()
                        .limit(COUNTY_POINTS)
                        .filter(row -> row.mark() == Mark.COUNTY)
                        .count()
                < COUNTY_POINTS) {
            faults.add("the six points of the county's notice do not stand first.");
        }
        return faults;
    }
}
