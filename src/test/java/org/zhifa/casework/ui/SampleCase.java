package org.zhifa.casework.ui;

import static org.zhifa.Cast.TIAN;
import static org.zhifa.Cast.YU;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.zhifa.Cast.Person;
import org.zhifa.casework.CaseDetails;
import org.zhifa.casework.CaseDetails.StepLine;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.CaseNumber;
import org.zhifa.casework.CaseSummary;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.registry.Act;
import org.zhifa.registry.CertificateNumber;
import org.zhifa.registry.Officer;
import org.zhifa.registry.PowerItem;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.ModuleTexts;

/** The sample case as screens get it, and the day they look at it. */
final class SampleCase {

    static final CaseId ID = CaseId.of("00000000-0000-0000-0000-000000000031");
    static final LocalDate TODAY = LocalDate.of(2026, 5, 25);
    static final UUID PARTY = UUID.fromString("00000000-0000-0000-0000-00000000000a");

    private final List<StepLine> steps = new ArrayList<>();
    private String step = "CF-PT-01";

    static SampleCase registered() {
        return new SampleCase().step("CF-PT-01", "DONE", 1, "2026-03-02T10:12", Map.of("content", "举报"));
    }

    SampleCase step(String id, String state, int turn, String at, Map<String, Object> form) {
        step = id;
        steps.add(new StepLine(
                UUID.nameUUIDFromBytes((id + at).getBytes()),
                id,
                state,
                turn,
                form,
                "于示一",
                moment(at),
                state.equals("DONE") ? moment(at) : null));
        return this;
    }

    CaseDetails open(String... open) {
        return new CaseDetails(
                line(),
                "3703210-CF-0124-05",
                PARTY,
                List.of(YU.id(), TIAN.id()),
                Set.of(),
                steps,
                List.of(open),
                Optional.empty());
    }

    CaseSummary line() {
        return new CaseSummary(
                ID,
                new CaseNumber("SJ-XZCF-2026-000031"),
                Act.PENALTY,
                "CF-PT",
                "生产标注虚假生产日期的糕点",
                "桓台县示例星禾食品有限公司",
                step,
                LocalDate.of(2026, 3, 2),
                null,
                null,
                null);
    }

    static Instant moment(String at) {
        return LocalDateTime.parse(at).atZone(OfficialClock.BEIJING).toInstant();
    }

    static Officer officer(Person person, String certificate, String validTo) {
        return new Officer(
                person.id(),
                person.actor().name(),
                new CertificateNumber(certificate),
                Set.of(Act.PENALTY),
                LocalDate.parse(validTo),
                Officer.Status.VALID);
    }

    static PowerItem power() {
        return new PowerItem(
                "3703210-CF-0124-05",
                Act.PENALTY,
                "对生产标注虚假生产日期的食品的处罚",
                "生产标注虚假生产日期的食品",
                "《食品安全法》第三十四条第（十）项",
                "《食品安全法》第一百二十四条第一款第（五）项",
                LocalDate.of(2025, 1, 1),
                null);
    }

    /** What the screens need besides the mocked doors. No @Configuration: the whole application would find it. */
    @Import({ModuleTexts.class, CaseOpening.class})
    static class World {

        @Bean
        OfficialClock clock() {
            return new OfficialClock(Clock.fixed(moment("2026-05-25T09:06"), OfficialClock.BEIJING));
        }

        @Bean
        Procedures procedures() {
            return Procedures.delivered();
        }
    }
}
