package org.zhifa.casework;

import static org.zhifa.Cast.ADMIN;
import static org.zhifa.Cast.SJ;
import static org.zhifa.Cast.TIAN;
import static org.zhifa.Cast.YU;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zhifa.Cast.Person;
import org.zhifa.SampleCase;
import org.zhifa.registry.Act;
import org.zhifa.registry.CertificateNumber;
import org.zhifa.registry.CitizenId;
import org.zhifa.registry.Officer;
import org.zhifa.registry.Officers;
import org.zhifa.registry.Parties;
import org.zhifa.registry.Party;
import org.zhifa.registry.PartyKind;
import org.zhifa.registry.PowerItem;
import org.zhifa.registry.PowerList;
import org.zhifa.registry.UnifiedCreditCode;
import org.zhifa.tenancy.Tenants;
import org.zhifa.tenancy.TestTenants;

/** The bureau with a power and two officers for every act, and cases of any procedure told step by step. */
final class Office {

    private final Casework casework;
    private final Parties parties;

    Office(Tenants tenants, Officers officers, PowerList powers, Parties parties, Casework casework) {
        this.casework = casework;
        this.parties = parties;
        if (tenants.find(SJ).isEmpty()) {
            tenants.open(TestTenants.declared(SJ));
        }
        ADMIN.does(() -> {
            officers.enter(officer(YU, "15032100101"));
            officers.enter(officer(TIAN, "15032100102"));
            for (var act : Act.values()) {
                powers.enter(
                        new PowerItem(power(act), act, "示例事项", "示例违法行为", "第一条", "第二条", LocalDate.of(2021, 1, 1), null));
            }
        });
    }

    static String power(Act act) {
        return "DEMO-" + act.code();
    }

    private static Officer officer(Person person, String certificate) {
        return new Officer(
                person.id(),
                person.actor().name(),
                new CertificateNumber(certificate),
                Set.of(Act.values()),
                LocalDate.of(2028, 12, 31),
                Officer.Status.VALID);
    }

    UUID company() {
        var id = UUID.randomUUID();
        YU.does(() -> parties.enter(new Party(
                id,
                PartyKind.LEGAL_PERSON,
                "桓台县示例恒远化工设备有限公司",
                new UnifiedCreditCode("91370321MA0DEM0562"),
                null,
                "罗示例",
                "桓台县马桥镇示例工业园",
                "13000000001")));
        return id;
    }

    UUID trader() {
        var id = UUID.randomUUID();
        YU.does(() -> parties.enter(new Party(
                id,
                PartyKind.SOLE_TRADER,
                "桓台县示例云帆洗涤服务部",
                new UnifiedCreditCode("92370321MA0DEM021C"),
                new CitizenId("370321189809090025"),
                "苗示例",
                "桓台县索镇街道示例街8号",
                "13000000002")));
        return id;
    }

    CaseId opened(String moment, String procedure, Act act, UUID party, Map<String, Object> source) {
        return SampleCase.on(
                moment,
                YU,
                () -> casework.open(
                        new OpenCase(procedure, "示例案件", power(act), party, List.of(YU.id(), TIAN.id()), source)));
    }

    /** Takes a step, and lets those who must agree do so. */
    void taken(CaseId id, String moment, Person by, String step, Map<String, Object> form, Person... agreeing) {
        var entry = SampleCase.on(moment, by, () -> casework.take(id, step, form));
        for (var person : agreeing) {
            SampleCase.on(moment, person, () -> casework.agree(id, entry, "同意"));
        }
    }

    void completed(CaseId id, String moment, Person by, String step, Map<String, Object> form) {
        SampleCase.on(moment, by, () -> casework.complete(id, step, form));
    }

    CaseDetails details(CaseId id) {
        return YU.does(() -> casework.details(id));
    }

    List<String> beside(CaseId id) {
        return YU.does(() -> casework.beside(id));
    }

    List<CaseDeadline> deadlines(CaseId id, String moment) {
        return SampleCase.on(moment, YU, () -> casework.deadlines(id));
    }

    static Map<String, Object> form(Object... namesAndEntries) {
        var form = new HashMap<String, Object>();
        for (var at = 0; at < namesAndEntries.length; at += 2) {
            form.put((String) namesAndEntries[at], namesAndEntries[at + 1]);
        }
        return Map.copyOf(form);
    }

    /** The same form with other entries. */
    static Map<String, Object> but(Map<String, Object> form, Object... namesAndEntries) {
        var changed = new HashMap<>(form);
        changed.putAll(form(namesAndEntries));
        return Map.copyOf(changed);
    }

    static List<String> both() {
        return ids(YU, TIAN);
    }

    static List<String> ids(Person... people) {
        return Arrays.stream(people).map(person -> person.id().toString()).toList();
    }

    static Map<String, Object> range(String from, String to) {
        LocalDateTime.parse(from);
        return Map.of("from", from, "to", to);
    }

    static Map<String, Object> named(String name) {
        return Map.of("name", name);
    }
}
