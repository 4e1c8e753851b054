package org.zhifa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhifa.Cast.FA;
import static org.zhifa.Cast.HUAN;
import static org.zhifa.Cast.TIAN;
import static org.zhifa.Cast.YU;
import static org.zhifa.review.GatedCase.LIN;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhifa.Cast.Person;
import org.zhifa.Clause;
import org.zhifa.ZhifaTest;
import org.zhifa.documents.IssuedPaper;
import org.zhifa.identity.Role;
import org.zhifa.tenancy.TenantId;
import org.zhifa.tenancy.Tenants;
import org.zhifa.tenancy.TestTenants;

/**
 * Whatever happens to a case, in whatever order, by the services or by plain SQL: there is no decision and no paper of a
 * decision without a pass that stands. What must be refused an oracle says that knows neither the services nor the tables.
 */
@ZhifaTest
@Clause("S30")
class GatePropertyTest {

    private static final TenantId UNIT = new TenantId("GATEP");
    private static final int SEQUENCES = 300;
    private static final int LONGEST_SEQUENCE = 24;
    private static final Duration LONGEST = Duration.ofSeconds(Long.getLong("zhifa.seconds", 20));

    /** What one of them does to the case. */
    private enum Act {
        EDIT,
        EDIT_OTHERWISE,
        SEND,
        PASS,
        PASS_BY_LIN,
        PASS_BY_A_HANDLER,
        FIX,
        REJECT,
        REPORT,
        EVIDENCE,
        EVIDENCE_OF_THE_NOTICE,
        PAPER,
        NOTICE,
        DEFENCE,
        ASSIGN_LIN,
        ASSIGN_TIAN,
        PROPOSE,
        AGREE,
        AGREE_AS_LIN,
        ISSUE,
        PRINT,
        SERVE,
        SQL_DECISION,
        SQL_PASS,
        SQL_PASS_BY_LIN,
        SQL_PAPER,
        SQL_SERVICE,
        SQL_DECIDED_ON,
        SQL_DRAFT
    }

    private static final List<Act> COURSE_OF_THE_LAW = List.of(
            Act.EDIT,
            Act.SEND,
            Act.PASS,
            Act.NOTICE,
            Act.DEFENCE,
            Act.PROPOSE,
            Act.AGREE,
            Act.AGREE,
            Act.ISSUE,
            Act.PRINT,
            Act.SERVE);

    private enum Expected {
        REFUSED,
        DONE,
        /** The course of the procedure decides, not the gate. */
        EITHER
    }

    @Autowired
    Tenants tenants;

    @Autowired
    BeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final Map<Act, int[]> tally = new EnumMap<>(Act.class);

    @BeforeEach
    void theUnit() {
        if (tenants.find(UNIT).isEmpty()) {
            tenants.open(TestTenants.file(UNIT));
            GatedCase.staff(UNIT, beans);
        }
    }

    @Test
    void noDecisionWithoutAPassThatStands() {
        var first = Long.getLong("zhifa.seed", 2017);
        var until = Instant.now().plus(LONGEST);
        var run = 0;
        var decided = 0;
        while (run < SEQUENCES && Instant.now().isBefore(until)) {
            var seed = first + run++;
            var sequence = sequence(new Random(seed));
            var failure = play(sequence);
            if (failure.message() != null) {
                throw new AssertionError(
                        "seed %d, acts %s: %s".formatted(seed, shrunk(sequence, failure), failure.message()));
            }
            decided += failure.decided() ? 1 : 0;
        }
        System.out.printf("%d sequences from seed %d, %d decided; done/refused %s%n", run, first, decided, told());
        assertThat(run).as("sequences in %s", LONGEST).isGreaterThan(4);
        assertThat(decided).as("sequences that reach a decision").isPositive();
    }

    /** The course of the law, with anything else thrown in, and reviews that end otherwise. */
    private static List<Act> sequence(Random random) {
        var sequence = new ArrayList<Act>();
        var next = 0;
        while (sequence.size() < LONGEST_SEQUENCE && next < COURSE_OF_THE_LAW.size()) {
            if (random.nextInt(100) < 40) {
                sequence.add(Act.values()[random.nextInt(Act.values().length)]);
                continue;
            }
            var act = COURSE_OF_THE_LAW.get(next);
            if (act == Act.PASS && random.nextInt(100) < 25) {
                sequence.add(random.nextBoolean() ? Act.FIX : Act.REJECT);
                next = COURSE_OF_THE_LAW.indexOf(Act.SEND);
            } else {
                sequence.add(act == Act.PASS && random.nextInt(100) < 40 ? Act.PASS_BY_LIN : act);
                next++;
            }
        }
        return sequence;
    }

    /** The shortest beginning that fails, without the acts it fails without. */
    private List<Act> shrunk(List<Act> sequence, Outcome failure) {
        var shortest = new ArrayList<>(sequence.subList(0, failure.at() + 1));
        for (var at = shortest.size() - 2; at >= 0; at--) {
            var without = new ArrayList<>(shortest);
            without.remove(at);
            if (play(without).message() != null) {
                shortest = without;
            }
        }
        return shortest;
    }

    private record Outcome(int at, @Nullable String message, boolean decided) {}

    private Outcome play(List<Act> sequence) {
        var stage = new Stage(GatedCase.investigated(UNIT, beans));
        for (var at = 0; at < sequence.size(); at++) {
            var act = sequence.get(at);
            var message = stage.play(act);
            if (message != null) {
                return new Outcome(at, act + " " + message, false);
            }
        }
        return new Outcome(0, null, stage.oracle.decided);
    }

    private String told() {
        var told = new StringBuilder();
        tally.forEach((act, counts) -> told.append(" %s %d/%d".formatted(act, counts[0], counts[1])));
        return told.toString();
    }

    /** A case, and what the oracle makes of it. */
    private final class Stage {

        private final GatedCase it;
        private final Oracle oracle = new Oracle();
        private @Nullable IssuedPaper decision;

        private Stage(GatedCase it) {
            this.it = it;
        }

        /** What is wrong, or nothing. */
        @Nullable
        String play(Act act) {
            var expected = oracle.expects(act);
            RuntimeException refusal = null;
            try {
                perform(act);
                oracle.done(act);
            } catch (RuntimeException refused) {
                refusal = refused;
            }
            tally.computeIfAbsent(act, _ -> new int[2])[refusal == null ? 0 : 1]++;
            if (expected == Expected.REFUSED && refusal == null) {
                return "was done and had to be refused: " + oracle;
            }
            if (expected == Expected.DONE && refusal != null) {
                return "was refused and had to be done: " + oracle + ", " + refusal;
            }
            // What was refused was rolled back; only what was done can have left something behind.
            return refusal == null ? found() : null;
        }

        private @Nullable String found() {
            var state = inTransaction(() -> jdbc.sql("""
                            select exists (select from decision d where d.case_id = c.case_id) as decided,
                                exists (select from paper p where p.case_id = c.case_id and p.type = 'CF-JDS') as made,
                                exists (select from step_entry e
                                        where e.case_id = c.case_id and e.step_id = 'CF-PT-21') as served,
                                c.decided_on is not null as said,
                                coalesce(review_pass_stands(c.case_id, (last_draft(c.case_id)).digest,
                                    manifest_digest(c.case_id)), false) as stands
                            from case_file c where c.case_id = ?""")
                    .param(it.id.value())
                    .query((row, _) -> List.of(
                            row.getBoolean("decided"),
                            row.getBoolean("made"),
                            row.getBoolean("served"),
                            row.getBoolean("said"),
                            row.getBoolean("stands")))
                    .single());
            if (state.get(0) != oracle.decided) {
                return "left decided = " + state.get(0) + ": " + oracle;
            }
            if (!oracle.decided && (state.get(1) || state.get(2) || state.get(3))) {
                return "left a paper, a service or a date of a decision that is none: " + state;
            }
            return oracle.decided || state.get(4) == oracle.passStands()
                    ? null
                    : "left a pass that stands = " + state.get(4) + ": " + oracle;
        }

        private void perform(Act act) {
            switch (act) {
                case EDIT -> it.draft("60000");
                case EDIT_OTHERWISE -> it.draft("70000");
                case SEND -> it.sent();
                case PASS -> it.concluded(FA, "PASS");
                case PASS_BY_LIN -> it.concluded(LIN, "PASS");
                case PASS_BY_A_HANDLER -> it.concluded(TIAN.as(Role.REVIEWER), "PASS");
                case FIX -> it.concluded(FA, "FIX");
                case REJECT -> it.concluded(FA, "REJECT");
                case REPORT -> it.reported();
                case EVIDENCE -> it.picture("CF-PT-05");
                case EVIDENCE_OF_THE_NOTICE -> it.picture("CF-PT-14");
                case PAPER -> it.paper("CF-XCBL");
                case NOTICE -> it.notice();
                case DEFENCE -> it.defended();
                case ASSIGN_LIN -> it.assigned(YU, LIN);
                case ASSIGN_TIAN -> it.assigned(YU, TIAN);
                case PROPOSE -> it.proposed(Map.of());
                case AGREE -> it.agree(HUAN, it.decision);
                case AGREE_AS_LIN -> it.agree(LIN.as(Role.HEAD_OF_BODY), it.decision);
                case ISSUE -> decision = it.paper("CF-JDS");
                case PRINT -> it.printed(java.util.Objects.requireNonNull(decision));
                case SERVE -> it.served();
                case SQL_DECISION -> sql("""
                        insert into decision (case_id, draft, manifest, decided_by, decided_on)
                        select case_id, (last_draft(case_id)).digest, manifest_digest(case_id), :person, now()
                        from case_file where case_id = :case""", HUAN);
                case SQL_PASS -> sql(PASS, FA);
                case SQL_PASS_BY_LIN -> sql(PASS, LIN);
                case SQL_PAPER -> sql("""
                        insert into paper (paper_id, case_id, type, entry_id, paper_no, issued_on, issued_at, issued_by,
                            issuer_name, digest, content)
                        select gen_random_uuid(), case_id, 'CF-JDS', entry_id, gen_random_uuid()::text, now(), now(),
                            :person, 'x', encode(sha256(''), 'hex'), '' from step_entry where case_id = :case
                            and step_id = 'CF-PT-04' limit 1""", YU);
                case SQL_SERVICE -> sql("""
                        insert into step_entry (entry_id, case_id, step_id, state, turn, form, taken_by, taker_name,
                            taken_at, done_at)
                        values (gen_random_uuid(), :case, 'CF-PT-21', 'DONE', 1, '{}', :person, 'x', now(), now())""", YU);
                case SQL_DECIDED_ON ->
                    sql(
                            "update case_file set decided_on = '2026-05-06' where case_id = :case and :person is not null",
                            YU);
                case SQL_DRAFT -> sql("""
                        insert into decision_draft (case_id, draft_no, digest, content, written_by, written_at)
                        select :case, coalesce(max(draft_no), 0) + 1, repeat('a', 64), '{}', :person, now()
                        from decision_draft where case_id = :case""", YU);
            }
        }

        private static final String PASS = """
                insert into review_pass (pass_id, case_id, draft_no, draft, manifest, reviewer_id, reviewer, passed_at)
                select gen_random_uuid(), case_id, (last_draft(case_id)).draft_no, (last_draft(case_id)).digest,
                    manifest_digest(case_id), :person, 'x', now() from case_file where case_id = :case""";

        private void sql(String statement, Person person) {
            inTransaction(() -> jdbc.sql(statement)
                    .param("case", it.id.value())
                    .param("person", person.id().value())
                    .update());
        }

        private <T> T inTransaction(java.util.function.Supplier<T> work) {
            return YU.of(UNIT).does(() -> new TransactionTemplate(transactions).execute(_ -> work.get()));
        }
    }

    /** What the law says of a case, in its own words. */
    private static final class Oracle {

        /** A pass, or a round, of one draft on one state of the file. */
        private record On(int draft, int file) {}

        private record Pass(On what, UUID reviewer) {}

        private int drafts;
        private int draftOfTheCase;
        private int file;
        private boolean paper;
        private @Nullable On round;
        private final List<Pass> passes = new ArrayList<>();
        private final Set<UUID> reviewers = new HashSet<>();
        private final Set<UUID> hands =
                new HashSet<>(Set.of(YU.id().value(), TIAN.id().value()));
        private boolean proposed;
        private int agreed;
        private boolean decided;

        Expected expects(Act act) {
            return switch (act) {
                case PASS, SQL_PASS -> passBy(FA);
                case PASS_BY_LIN, SQL_PASS_BY_LIN -> passBy(LIN);
                case PASS_BY_A_HANDLER -> Expected.REFUSED;
                case EDIT, EDIT_OTHERWISE, SQL_DRAFT -> decided ? Expected.REFUSED : Expected.EITHER;
                case ASSIGN_LIN -> reviewers.contains(LIN.id().value()) ? Expected.REFUSED : Expected.EITHER;
                case PROPOSE -> mayDecide() ? Expected.EITHER : Expected.REFUSED;
                case AGREE -> !mayDecide() ? Expected.REFUSED : proposed ? Expected.DONE : Expected.EITHER;
                case AGREE_AS_LIN ->
                    !mayDecide()
                                    || hands.contains(LIN.id().value()) && handled(LIN)
                                    || reviewers.contains(LIN.id().value())
                            ? Expected.REFUSED
                            : Expected.EITHER;
                case SQL_DECISION -> mayDecide() ? Expected.DONE : Expected.REFUSED;
                case ISSUE, PRINT, SERVE, SQL_PAPER, SQL_SERVICE, SQL_DECIDED_ON ->
                    decided ? Expected.EITHER : Expected.REFUSED;
                default -> Expected.EITHER;
            };
        }

        void done(Act act) {
            switch (act) {
                case EDIT, EDIT_OTHERWISE -> draftOfTheCase = ++drafts;
                case SQL_DRAFT -> drafts++;
                case SEND -> round = new On(draftOfTheCase, file);
                case PASS -> passed(FA, true);
                case PASS_BY_LIN -> passed(LIN, true);
                case SQL_PASS -> passed(FA, false);
                case SQL_PASS_BY_LIN -> passed(LIN, false);
                case FIX, REJECT -> {
                    round = null;
                    passes.clear();
                }
                case EVIDENCE -> file++;
                case PAPER -> {
                    file += paper ? 0 : 1;
                    paper = true;
                }
                case ASSIGN_LIN -> {
                    hands.add(LIN.id().value());
                    lin = true;
                }
                case PROPOSE -> {
                    proposed = true;
                    agreed = 0;
                }
                case AGREE, AGREE_AS_LIN -> {
                    if (act == Act.AGREE_AS_LIN) {
                        hands.add(LIN.id().value());
                    }
                    agreed++;
                    if (agreed == 2) {
                        proposed = false;
                        decided = true;
                    }
                }
                case SQL_DECISION -> decided = true;
                default -> {}
            }
        }

        private boolean lin;

        private boolean handled(Person person) {
            return person == LIN && lin;
        }

        private void passed(Person reviewer, boolean ends) {
            passes.add(new Pass(new On(drafts, file), reviewer.id().value()));
            reviewers.add(reviewer.id().value());
            if (ends) {
                round = null;
            }
        }

        private Expected passBy(Person reviewer) {
            return round != null
                            && round.equals(new On(drafts, file))
                            && !hands.contains(reviewer.id().value())
                            && !decided
                    ? Expected.DONE
                    : round == null
                                    || !round.equals(new On(drafts, file))
                                    || hands.contains(reviewer.id().value())
                            ? Expected.REFUSED
                            : Expected.EITHER;
        }

        boolean passStands() {
            return passes.stream()
                    .anyMatch(pass -> pass.what().equals(new On(drafts, file)) && !hands.contains(pass.reviewer()));
        }

        /** Not twice either. */
        private boolean mayDecide() {
            return passStands() && round == null && !decided;
        }

        @Override
        public String toString() {
            return "draft %d of %d, file %d, round %s, passes %s, hands %d, decided %s"
                    .formatted(draftOfTheCase, drafts, file, round, passes, hands.size(), decided);
        }
    }
}
