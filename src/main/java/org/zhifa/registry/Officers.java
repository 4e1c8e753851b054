package org.zhifa.registry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhifa.identity.PersonId;

/** The register of a unit's officers and their certificates (执法人员库). */
@Service
@Transactional
public class Officers {

    private static final RowMapper<Officer> OFFICER = (row, _) -> new Officer(
            new PersonId(row.getObject("person_id", UUID.class)),
            row.getString("name"),
            new CertificateNumber(row.getString("certificate_no")),
            Arrays.stream(row.getString("scope").split(",")).map(Act::valueOf).collect(Collectors.toSet()),
            row.getObject("valid_to", LocalDate.class),
            Officer.Status.valueOf(row.getString("status")));

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Officers(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Enters an officer, or the officer's new certificate. */
    @PreAuthorize("hasRole('TENANT_ADMIN')")
    public void enter(Officer officer) {
        jdbc.sql("""
                        insert into officer (person_id, name, certificate_no, scope, valid_to, status)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (person_id) do update set name = excluded.name,
                            certificate_no = excluded.certificate_no, scope = excluded.scope,
                            valid_to = excluded.valid_to, status = excluded.status""")
                .params(
                        officer.id().value(),
                        officer.name(),
                        officer.certificate().text(),
                        officer.scope().stream().map(Act::name).sorted().collect(Collectors.joining(",")),
                        officer.validTo(),
                        officer.status().name())
                .update();
        events.publishEvent(new RegistryEvent.OfficerEntered(officer));
    }

    @Transactional(readOnly = true)
    public Optional<Officer> find(PersonId person) {
        return jdbc.sql("select * from officer where person_id = ?")
                .param(person.value())
                .query(OFFICER)
                .optional();
    }

    /** All officers of the unit, by certificate number. */
    @Transactional(readOnly = true)
    public List<Officer> all() {
        return jdbc.sql("select * from officer order by certificate_no")
                .query(OFFICER)
                .list();
    }
}
