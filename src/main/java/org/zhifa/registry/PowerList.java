package org.zhifa.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A unit's power list (权责清单): what it may do, and nothing else. */
@Service
@Transactional
public class PowerList {

    private static final RowMapper<PowerItem> ITEM = (row, _) -> new PowerItem(
            row.getString("code"),
            Act.valueOf(row.getString("act")),
            row.getString("name"),
            row.getString("violation"),
            row.getString("violation_basis"),
            row.getString("penalty_basis"),
            row.getObject("valid_from", LocalDate.class),
            row.getObject("valid_to", LocalDate.class));

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    PowerList(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @PreAuthorize("hasRole('TENANT_ADMIN')")
    public void enter(PowerItem item) {
        jdbc.sql("""
                        insert into power_item
                            (code, act, name, violation, violation_basis, penalty_basis, valid_from, valid_to)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (code) do update set name = excluded.name, violation = excluded.violation,
                            violation_basis = excluded.violation_basis, penalty_basis = excluded.penalty_basis,
                            valid_from = excluded.valid_from, valid_to = excluded.valid_to""")
                .params(
                        item.code(),
                        item.act().name(),
                        item.name(),
                        item.violation(),
                        item.violationBasis(),
                        item.penaltyBasis(),
                        item.validFrom(),
                        item.validTo())
                .update();
        events.publishEvent(new RegistryEvent.PowerEntered(item));
    }

    @Transactional(readOnly = true)
    public Optional<PowerItem> find(String code) {
        return jdbc.sql("select * from power_item where code = ?")
                .param(code)
                .query(ITEM)
                .optional();
    }

    /** The whole list, by code, with what is no longer or not yet in force. */
    @Transactional(readOnly = true)
    public List<PowerItem> all() {
        return jdbc.sql("select * from power_item order by code").query(ITEM).list();
    }

    /** What the unit may do of this kind on that day, by code. */
    @Transactional(readOnly = true)
    public List<PowerItem> inForce(Act act, LocalDate day) {
        return jdbc
                .sql("select * from power_item where act = ? order by code")
                .param(act.name())
                .query(ITEM)
                .list()
                .stream()
                .filter(item -> item.isInForceOn(day))
                .toList();
    }
}
